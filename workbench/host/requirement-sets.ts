/** What `isSetSupported` answers from, as set name → highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * A current Excel. `CustomFunctions` is the runtime's own set: from 1.7 on its results come back as arrays,
 * below 1.9 without timings.
 */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.7',
  RichApiRuntime: '1.2',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  Settings: '1.1',
};
