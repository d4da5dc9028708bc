import fc from 'fast-check';
import type { CellMatrix, CellValue } from '../../src/intake/cell-value';
import type { Row } from './rows';

/** Cells as people, spreadsheets and exports leave them. */
const TRICKY: readonly CellValue[] = [
  null,
  '',
  ' ',
  '-',
  '*',
  '<5',
  'N/A',
  '#N/A',
  0,
  1,
  0.667,
  66.7,
  '66.7%',
  '66,7',
  100.5,
  -1,
  1e308,
  Number.NaN,
  true,
  false,
  '00350537',
  350537,
  '0035',
  '00000000',
  'State Totals',
  'Total',
  'Note: rounded',
  '__proto__',
  '=1+1',
  '"Best" school',
  'Yes',
  'CSI; ATSI',
  'Not CSI',
  'Underperforming school',
  'In need of broad/comprehensive support',
  'Among the lowest performing 10% of schools',
  'Low student group performance: High needs -Asian',
  'Low graduation rate; Something new',
  'Requiring assistance or intervention',
  'Not requiring assistance or intervention',
  'Insufficient data',
  'Pending Approval of Underperforming Exit Assurances',
  'Level 3',
  'School Code',
];

export const HEADINGS: readonly string[] = [
  'District Code',
  'District Name',
  'School Code',
  'School Name',
  'School Overall Classification',
  'Reason for School Classification',
  '2023 Accountability Percentile',
  'Reason – Overall Performance',
  'Reason – Graduation Rate',
  'Low Performing Student Group(s)',
  'Federal Designation',
  'Graduation Rate',
  'Participation Rate',
  'High Needs Percentile',
  'Underperforming',
  'Region',
];

export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.double() },
);

const anyRow = fc.array(anyCell, { maxLength: 18 });

/** Any cells at all, with a heading row among them or without. */
export const anyMatrix: fc.Arbitrary<CellMatrix> = fc
  .tuple(
    fc.array(anyRow, { maxLength: 4 }),
    fc.option(fc.shuffledSubarray([...HEADINGS, 'Town', 'Percentile'])),
    fc.array(anyRow, { maxLength: 12 }),
  )
  .map(([above, headings, rows]) => [...above, ...(headings === null ? [] : [headings]), ...rows]);

const word = (...words: readonly CellValue[]): fc.Arbitrary<CellValue> =>
  fc.constantFrom(null, '-', ...words);

const REASONS = [
  'Underperforming school',
  'Among the lowest performing 10% of schools',
  'Low student group performance: High needs -Asian',
  'Low graduation rate',
  'Low participation rate: All students',
  'In need of focused/targeted support',
  'In need of broad/comprehensive support',
  'Moderate progress toward targets',
  'Something new',
];

/** A school's cells as the state fills them, with every kind of evidence present or absent. */
const schoolCells: fc.Arbitrary<Row> = fc.record({
  'School Overall Classification': word(
    'Requiring assistance or intervention',
    'Not requiring assistance or intervention',
    'Insufficient data',
  ),
  'Reason for School Classification': fc
    .subarray(REASONS)
    .map((lines): CellValue => (lines.length === 0 ? null : lines.join('\n'))),
  '2023 Accountability Percentile': fc.option(fc.integer({ min: 0, max: 99 })),
  'Low Performing Student Group(s)': word('High needs'),
  'Federal Designation': word('CSI', 'TSI; ATSI', 'Not CSI'),
  'Graduation Rate': fc.option(fc.integer({ min: 11, max: 1000 }).map((tenths) => tenths / 10)),
  'Participation Rate': fc.option(fc.integer({ min: 11, max: 1000 }).map((tenths) => tenths / 10)),
  'High Needs Percentile': fc.option(fc.integer({ min: 1, max: 99 })),
  Underperforming: word('Y', 'N', 'Pending'),
  Region: word('Coastal', 'West/Central', 'Strategic Transformation'),
});

/** Schools with different codes in a few listed and unlisted districts, some of them district rows. */
export const schoolRows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('0035', '0163', '0672', '0998'),
      fc.integer({ min: 0, max: 40 }).map((number) => String(number * 5).padStart(4, '0')),
      schoolCells,
    ),
    { minLength: 1, maxLength: 12, selector: ([district, school]) => district + school },
  )
  .map((schools) =>
    schools.map(([district, school, cells]) => ({
      'School Code': district + school,
      'School Name': `School ${school}`,
      ...cells,
    })),
  );
