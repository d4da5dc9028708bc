import type { CellValue } from '../../src/intake/cell-value';
import { generatedRows, generatedSchools } from '../generate/generated-rows';
import { STATE_COLUMNS, stateHeadings, type StateCells, type StateColumn } from '../state-file/layout';

const YEAR = 2023;
const DISTRICTS = 5_000;
const SEED = 1;

/** The twelve columns that decide or name a row. */
const COLUMNS: readonly StateColumn[] = [
  'districtCode',
  'schoolCode',
  'districtName',
  'schoolName',
  'classification',
  'percentile',
  'overall',
  'lowGroups',
  'lowParticipation',
  'federal',
  'graduationRate',
  'elaParticipation',
];
const WORDS: readonly StateColumn[] = [
  'classification',
  'overall',
  'lowGroups',
  'lowParticipation',
  'federal',
];
// In every third row the state says nothing, so that the numbers decide.
const EVERY_SILENT = 3;

/** A heading row and `count` rows of twelve columns, every school once. */
export function manyRows(count: number): readonly (readonly CellValue[])[] {
  const headings = stateHeadings(YEAR);
  const matrix: (readonly CellValue[])[] = [
    COLUMNS.map((column) => headings[STATE_COLUMNS.indexOf(column)] ?? ''),
  ];
  for (const cells of generatedSchools({ rows: count + 1, districts: DISTRICTS, seed: SEED })) {
    if (matrix.length > count) break;
    const isSilent = matrix.length % EVERY_SILENT === 0;
    matrix.push(COLUMNS.map((column) => cellOf(cells, column, isSilent)));
  }
  return matrix;
}

/** A heading row and `count` rows of all columns of the state's file. */
export function stateRows(count: number): readonly (readonly CellValue[])[] {
  return [stateHeadings(YEAR), ...generatedRows({ rows: count, districts: DISTRICTS, seed: SEED })];
}

function cellOf(cells: StateCells, column: StateColumn, isSilent: boolean): CellValue {
  return isSilent && WORDS.includes(column) ? '' : (cells[column] ?? '');
}
