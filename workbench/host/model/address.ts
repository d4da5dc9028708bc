import { boxBetween, fits, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './box';
import type { Box } from './box';

const LETTERS = 26;
const BEFORE_A = 64;

function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1
  );
}

/** `A1`, `$A$1:B2`, `A:C` or `5:6`; null for anything else and for what lies outside the grid. */
export function parseBox(address: string): Box | null {
  const text = address.trim().replaceAll('$', '');
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] =
    /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(text) ?? [];
  if (column1 !== '') {
    return inGrid(boxBetween(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2)));
  }
  const [, from = '', to = ''] = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(text) ?? [];
  if (from !== '') {
    return inGrid(boxBetween(0, columnIndex(from), MAX_ROWS - 1, columnIndex(to)));
  }
  const [, top = '', bottom = ''] = /^(\d+):(\d+)$/.exec(text) ?? [];
  return top === '' ? null : inGrid(boxBetween(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1));
}

function inGrid(box: Box): Box | null {
  return fits(box) ? box : null;
}

/** @param mark put before each letter and number: `$` makes the address fixed */
export function formatBox(box: Box, mark: '' | '$' = ''): string {
  const columnAt = (index: number) => mark + columnName(index);
  if (box.rows === MAX_ROWS && box.columns < MAX_COLUMNS) {
    return `${columnAt(box.column)}:${columnAt(lastColumn(box))}`;
  }
  if (box.columns === MAX_COLUMNS) {
    return `${mark}${box.row + 1}:${mark}${lastRow(box) + 1}`;
  }
  const first = `${columnAt(box.column)}${mark}${box.row + 1}`;
  const last = `${columnAt(lastColumn(box))}${mark}${lastRow(box) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as Excel writes it in an address. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBox(name) === null;
  return isPlain && !/^(r|c|r\d*c\d*)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parts `'Martha''s'!A1` into the sheet's name and the rest; the name is null where the address has none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const [, quoted, plain, rest = address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, rest };
}
