import { columnLetters } from '../intake/column-letters';
import type { CellRange } from './sheet-doc';

export { columnLetters };

/** `B3` for row 2, column 1 (both from 0). */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3:D9`. */
export function rangeAddress(range: CellRange): string {
  return `${cellAddress(range.firstRow, range.firstColumn)}:${cellAddress(range.lastRow, range.lastColumn)}`;
}

/** `$B$3:$D$9`. */
export function fixedRangeAddress(range: CellRange): string {
  const first = `$${columnLetters(range.firstColumn)}$${range.firstRow + 1}`;
  return `${first}:$${columnLetters(range.lastColumn)}$${range.lastRow + 1}`;
}

/** `$1:$4` for rows 0 to 3. */
export function fixedRowsAddress(rows: { readonly first: number; readonly last: number }): string {
  return `$${rows.first + 1}:$${rows.last + 1}`;
}

/** A sheet's name as formulas and links must write it: quoted, apostrophes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
