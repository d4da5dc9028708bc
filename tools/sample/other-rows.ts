import type { CellValue } from '../../src/intake/cell-value';
import type { StateCells } from '../state-file/layout';
import { BROAD, FOCUSED, INSUFFICIENT, REQUIRING, type SampleRow } from './made-up-row';
import { reasonCells } from '../state-file/reasons';

const row = (cells: StateCells): SampleRow => ({ cells, tier: null, hidden: false });

const districtRow = (number: number, situation: string, cells: StateCells): SampleRow => {
  const code = `90${number}0000`;
  return row({
    districtCode: code,
    schoolCode: code,
    districtName: `Example ${situation} (made up)`,
    ...cells,
  });
};

/** Made-up districts' own rows: identified for graduation, participation or by designation, or not to be told. */
export const districtRows: readonly SampleRow[] = [
  districtRow(20, 'District, Low Graduation by Its Rate', {
    percentile: '-',
    graduationRate: 58.4,
    region: 'Coastal',
  }),
  districtRow(21, 'District, Low Participation', {
    classification: REQUIRING,
    ...reasonCells([FOCUSED, 'Low participation rate: All students']),
    region: 'West/Central',
  }),
  districtRow(22, 'District, Designated', {
    classification: REQUIRING,
    ...reasonCells([BROAD, 'Chronically underperforming']),
  }),
  districtRow(23, 'District, Insufficient Data', { classification: INSUFFICIENT }),
];

/** A school that stands in the list twice, cell by cell the same. */
export const repeated = (original: SampleRow): SampleRow => row(original.cells);

export const blank: SampleRow = row({});

/** A printed list repeats its headings at the top of each page. */
export const headingsAgain = (headings: StateCells): SampleRow => row(headings);

export const withoutCodeOrName: SampleRow = row({ percentile: 33, target: 40 });

export const collaborativeTotal: SampleRow = row({
  districtCode: '09990000',
  schoolCode: '09990999',
  districtName: 'Collaboratives',
  schoolName: 'Collaborative Totals',
});

export const total = (schools: number): SampleRow =>
  row({ districtName: 'Total', enrollment: `${schools} schools` as CellValue });

/** The lines under the table, each in its first cell. */
export const footer: readonly SampleRow[] = [
  'Real rows: the 2023 report pages of the schools and districts named there. Every other row is made up, and its name says so.',
  'The columns after Title I Status are not in the file of the state; they show what an analyst may add beside it.',
  '- means none or not calculated.',
].map((note) => row({ districtCode: note }));
