import { excelLimitSentence, type ExcelLimitFinding } from './excel-limit-sentence';

/** What was made of the data, below what was read: what to look at, how many sheets, and where the workbook is. */
export function workbookLines(
  problems: readonly string[],
  actionSheets: number,
  path: string,
): readonly string[] {
  return [
    ...(problems.length === 0 ? [] : ['To look at:', ...problems.map((problem) => `  ${problem}`)]),
    `Action sheets: ${actionSheets}`,
    `Workbook: ${path}`,
  ];
}

/** That the workbook goes beyond what Excel holds, and where. */
export const workbookTooLargeSentence = (findings: readonly ExcelLimitFinding[]): string =>
  [
    'The workbook would not fit into Excel:',
    ...findings.map((finding) => `  ${excelLimitSentence(finding)}`),
  ].join('\n');
