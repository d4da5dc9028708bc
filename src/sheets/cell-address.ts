import type { CellRange } from './sheet-doc';

const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

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
