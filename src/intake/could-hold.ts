import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import type { FactId } from './fact';
import { isMissingMark } from './missing-mark';
import { readCode } from './organisation-code';
import { readPercentile } from './percentile';
import { readRate } from './rate';
import { readReportYear } from './report-year';

const HIGHEST_RATE = 100;

/**
 * Whether a column's cells may be what its heading resembles: most of those that say something can be read so. A column
 * that says nothing may be anything.
 */
export function couldHold(fact: FactId, cells: readonly (CellValue | undefined)[]): boolean {
  const fits = LOOKS[fact] ?? isWords;
  const said = cells.filter((cell) => !isMissingMark(cell));
  return said.length === 0 || 2 * said.filter(fits).length > said.length;
}

type Look = (cell: CellValue | undefined) => boolean;

const LOOKS: Partial<Record<FactId, Look>> = {
  districtCode: isCode,
  schoolCode: isCode,
  accountabilityPercentile: isPercentile,
  studentGroupPercentile: isPercentile,
  graduationRate: isRate,
  participationRate: isRate,
  reportYear: (cell) => readReportYear(cell) !== null,
  // Yes or no may be written as 1 or 0.
  identifiedFlag: () => true,
};

function isCode(cell: CellValue | undefined): boolean {
  const { kind } = readCode(cell);
  return kind === 'code' || kind === 'repaired';
}

function isPercentile(cell: CellValue | undefined): boolean {
  return readPercentile(cell).kind === 'value';
}

function isRate(cell: CellValue | undefined): boolean {
  const rate = readRate(cell);
  return 'number' in rate && rate.number <= HIGHEST_RATE;
}

function isWords(cell: CellValue | undefined): boolean {
  return /\p{L}/u.test(cellText(cell));
}
