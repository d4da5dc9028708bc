import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../src/intake/cell-value';
import { stateHeadings, STATE_COLUMNS, STATE_SHEET_NAME } from './layout';

export type StateTable = {
  /** Stands in row 1, above the headings. */
  readonly title: string;
  readonly year: number;
  /** From row 3 on. A text such as `#N/A` becomes an error cell, as in a workbook with broken formulas. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows that a filter has hidden, by their position in `rows`, from 0. */
  readonly hidden?: readonly number[];
};

const ROWS_ABOVE_DATA = 2;
const WIDE = 38;
const NARROW = 16;
// The same table must always give the same bytes, so the file carries a fixed day: the one of the results.
const MADE_ON = new Date('2023-09-21T00:00:00Z');

/** The title, the headings and the rows: the cells of the state's sheet from its row 1. */
export function stateMatrix({ title, year, rows }: StateTable): readonly (readonly CellValue[])[] {
  return [[title], stateHeadings(year), ...rows];
}

/**
 * A table as an .xlsx file in the state's layout. It goes to the file library directly, because it needs what the
 * product's own sheets never have: error cells, hidden rows and a filter.
 */
export async function stateWorkbook(table: StateTable): Promise<Uint8Array> {
  const lastColumn = STATE_COLUMNS.length - 1;
  const cells = stateMatrix(table).map((row) => [...row]);
  return writeXlsx({
    sheets: [
      {
        name: STATE_SHEET_NAME,
        rows: cells,
        columns: STATE_COLUMNS.map((column) => ({ width: isWide(column) ? WIDE : NARROW })),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: lastColumn }],
        freezePane: { rows: ROWS_ABOVE_DATA },
        rowDefs: new Map(
          (table.hidden ?? []).map((position) => [position + ROWS_ABOVE_DATA, { hidden: true }]),
        ),
      },
    ],
    properties: { title: table.title, created: MADE_ON, modified: MADE_ON },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function isWide(column: string): boolean {
  return ['schoolName', 'reason', 'lowGroups', 'lowParticipation', 'federal'].includes(column);
}
