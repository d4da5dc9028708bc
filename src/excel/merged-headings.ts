import { cellText } from '../intake/cell-text';
import type { CellMatrix, CellValue } from '../intake/cell-value';
import { findLayout } from '../intake/layout';
import type { Conversation } from './converse';
import type { Source } from './read-blocks';

/** A merged area within the source; rows and columns count from its first cell. */
export type MergedArea = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Headings stand among the first rows of every file of the state. */
const ROWS_OF_HEADINGS = 40;

/**
 * Whether a heading may be merged over several columns: words, then an empty cell over a column in which something
 * stands.
 * Asking Excel empties what Undo could take back, so it is asked only then. A title alone in its row is no heading.
 */
export function mayBeMerged(cells: CellMatrix): boolean {
  const found = findLayout(cells, 1);
  const lowest = found.ok ? found.layout.headingRow : ROWS_OF_HEADINGS;
  if (lowest === null) return false;
  const highest = found.ok ? Math.max(0, lowest - 1) : 0;
  return cells.slice(highest, lowest + 1).some((row, index) => {
    const below = cells.slice(highest + index + 1);
    const isTitle = row.filter(isFilled).length < 2;
    return (
      !isTitle &&
      row.some((cell, column) => isGap(row, cell, column) && below.some((one) => isFilled(one[column])))
    );
  });
}

const isFilled = (cell: CellValue | undefined): boolean => cellText(cell) !== '';

// Empty, with words somewhere before it.
function isGap(row: readonly CellValue[], cell: CellValue, column: number): boolean {
  return !isFilled(cell) && row.slice(0, column).some(isFilled);
}

/** Which cells among the first rows are merged; needs an Excel that can tell. */
export function readMerged({
  sheet,
  firstRow,
  firstColumn,
  width,
  total,
}: Source): Conversation<readonly MergedArea[]> {
  return {
    step: 'read-data',
    isRepeatable: true,
    queue: ({ workbook }) => {
      const merged = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(firstRow, firstColumn, Math.min(ROWS_OF_HEADINGS, total), width)
        .getMergedAreasOrNullObject()
        .load('areaCount');
      const { areas } = merged;
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return () =>
        merged.isNullObject
          ? []
          : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
              row: rowIndex - firstRow,
              column: columnIndex - firstColumn,
              rows: rowCount,
              columns: columnCount,
            }));
    },
  };
}

/**
 * The cells with every merged heading repeated in all cells that it covers. A title over the whole width is no
 * heading and stays as it is.
 */
export function filledHeadings(cells: CellMatrix, merged: readonly MergedArea[], width: number): CellMatrix {
  const headings = merged.filter(({ columns }) => columns < width);
  if (headings.length === 0) return cells;
  const filled: CellValue[][] = cells.slice(0, ROWS_OF_HEADINGS).map((row) => [...row]);
  for (const { row, column, rows, columns } of headings) {
    const value = cells[row]?.[column];
    if (typeof value !== 'string' || value === '') continue;
    for (const target of filled.slice(row, row + rows)) target.fill(value, column, column + columns);
  }
  return [...filled, ...cells.slice(ROWS_OF_HEADINGS)];
}
