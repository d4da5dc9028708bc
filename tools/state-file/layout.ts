import type { CellValue } from '../../src/intake/cell-value';

/**
 * The columns of the state's school workbook in their order, then, after `Title I Status`, columns that an analyst adds
 * beside them from the state's other files. `year` is the report year; some headings name the year before.
 */
const COLUMNS = {
  districtCode: () => 'District Code',
  schoolCode: () => 'School Code',
  districtName: () => 'District Name',
  schoolName: () => 'School Name',
  grades: () => 'Grades Served',
  schoolType: () => 'School Type',
  enrollment: (year) => `October ${year - 1} Enrollment`,
  districtClassification: () => 'District Overall Classification',
  classification: () => 'School Overall Classification',
  reason: () => 'Reason for School Classification',
  percentile: (year) => `${year} Accountability Percentile`,
  target: (year) => `${year} Criterion-Referenced Target Percentage (%)`,
  overall: (year) => `${year} Reason for Classification - Overall Performance`,
  groups: (year) => `${year} Reason for Classification - Student Group Performance`,
  graduation: (year) => `${year} Reason for Classification - Graduation Rate`,
  participation: (year) => `${year} Reason for Classification - Participation`,
  lowGroups: (year) => `${year} Low Performing Student Group(s)`,
  lowParticipation: (year) => `${year} Low Participation Student Group(s)`,
  federal: (year) => `${year} Federal Designation`,
  titleOne: () => 'Title I Status',
  region: () => 'Region',
  graduationRate: (year) => `${year - 1} Four-Year Cohort Graduation Rate (%)`,
  elaParticipation: (year) => `${year} Participation Rate - ELA (%)`,
  mathParticipation: (year) => `${year} Participation Rate - Mathematics`,
  highNeedsPercentile: (year) => `${year} Student Group Percentile - High Needs`,
} satisfies Record<string, (year: number) => string>;

export type StateColumn = keyof typeof COLUMNS;

/** One row of such a workbook, cell by cell; what is left out is an empty cell. */
export type StateCells = Readonly<Partial<Record<StateColumn, CellValue>>>;

export const STATE_COLUMNS = Object.keys(COLUMNS) as readonly StateColumn[];

export const STATE_SHEET_NAME = 'Table 2 - Schools';

/** The heading row of a report year. */
export function stateHeadings(year: number): readonly string[] {
  return STATE_COLUMNS.map((column) => COLUMNS[column](year));
}

/** The cells in the order of the headings. */
export function stateRow(cells: StateCells): readonly CellValue[] {
  return STATE_COLUMNS.map((column) => cells[column] ?? null);
}
