import type { SourcePlace } from '../../excel/source-place';
import type { CellRange } from '../../sheets/sheet-doc';

/** Of the rows at a place one cell, or all cells of one row; the row as the sheet numbers it, the column from 0. */
export function cellsOfRow({ range }: SourcePlace, row: number, column: number | null): CellRange {
  const { firstColumn, lastColumn } = range;
  const columns =
    column === null
      ? { firstColumn, lastColumn }
      : { firstColumn: firstColumn + column, lastColumn: firstColumn + column };
  return { firstRow: row - 1, lastRow: row - 1, ...columns };
}
