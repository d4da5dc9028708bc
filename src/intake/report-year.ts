import { cellText } from './cell-text';
import type { CellValue } from './cell-value';

/** The year of a row's report: `2023`, or of a school year such as `2022-23` the year it ends in. Null for other words. */
export function readReportYear(value: CellValue | undefined): number | null {
  const match = /^(20)(\d\d)(?:-(?:20)?(\d\d))?$/.exec(cellText(value));
  return match ? Number(`20${match[3] ?? match[2]}`) : null;
}
