/// <reference types="office-js" />

/** The version of Excel's programming interface without which nothing works: printing needs it. */
export const MINIMUM_EXCEL_API = '1.9';

/**
 * What is used where Excel has it and done without where it has not. Versions are text: the number 1.10 would be 1.1.
 */
export const OPTIONAL = {
  /** Tells which cells are merged, so that a heading over several columns is read for all of them. */
  mergedAreas: { set: 'ExcelApi', version: '1.13' },
} as const;

export type Capability = keyof typeof OPTIONAL;

/** Whether this Excel can be worked with at all. */
export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', MINIMUM_EXCEL_API);
}

/** Whether this Excel has something that is used only where it is there. */
export function hasCapability(capability: Capability): boolean {
  const { set, version } = OPTIONAL[capability];
  return Office.context.requirements.isSetSupported(set, version);
}
