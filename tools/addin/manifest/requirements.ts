/**
 * What Excel must offer. Page set-up decides ExcelApi 1.9; what is newer is asked for while running
 * and done without where it is missing.
 */
export const REQUIREMENT_SETS = [
  { name: 'SharedRuntime', minVersion: '1.1' },
  { name: 'ExcelApi', minVersion: '1.9' },
  { name: 'CustomFunctionsRuntime', minVersion: '1.1' },
] as const;
