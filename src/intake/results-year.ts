import type { CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import { DECIDING_FACTS } from './deciding-facts';
import type { Heading } from './heading';
import { readReportYear } from './report-year';

const COHORT_YEAR = 'cohort year';
const REPORT_YEAR = 'report year';

/** The column that tells of which year a row is. */
export type YearColumn = {
  readonly use: ColumnUse;
  /** Its years are those of graduation cohorts: the results of the year after rest on them. */
  readonly ofCohorts: boolean;
};

/** The year column of a layout, if it has one. In data of graduation rates alone a year is that of the cohort. */
export function yearColumn(uses: readonly ColumnUse[], headings: readonly Heading[]): YearColumn | null {
  const use = uses.find(({ fact }) => fact === 'reportYear');
  if (use === undefined) return null;
  const key = headings[use.column]?.key ?? '';
  const deciding = uses.filter(({ fact }) => DECIDING_FACTS.has(fact));
  const graduationOnly = deciding.length > 0 && deciding.every(({ fact }) => fact === 'graduationRate');
  return { use, ofCohorts: key === COHORT_YEAR || (graduationOnly && key !== REPORT_YEAR) };
}

/** The year of the results that a row counts for; null where it names none. */
export function resultsYear(row: readonly CellValue[], column: YearColumn | null): number | null {
  const year = column === null ? null : readReportYear(row[column.use.column]);
  return year === null || column?.ofCohorts !== true ? year : year + 1;
}
