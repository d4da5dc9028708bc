import { dateSerial } from '../sheets/date-serial';
import type { SheetCell, SheetValue } from '../sheets/sheet-doc';
import { STYLES } from '../sheets/styles';

/** What is typed into a cell, so to speak; an empty text empties it. */
export type Entry = string | number;

/** Signs with which Excel, or a program that opens the file later, begins a formula; the wide ones too. */
const STARTS_FORMULA = /^[\s\p{Cc}]*['=+\-@|＝＋－＠]|^[\t\r\n]/u;
const TEXT_FORMAT = '@';

/**
 * The entry that leaves exactly this value in the cell. A text begins with an apostrophe, which Excel takes as "this
 * is text" and does not show, where it could otherwise become a formula, a number or a date.
 */
export function cellEntry({ value, style }: Pick<SheetCell, 'value' | 'style'>): Entry {
  if (typeof value !== 'string' || value === '') {
    return plainEntry(value);
  }
  const isText = STYLES[style].numberFormat === TEXT_FORMAT && isPlainText(value);
  return isText ? value : `'${value}`;
}

/** Whether a text begins with nothing that Excel would take for more than text. */
export function isPlainText(text: string): boolean {
  return !STARTS_FORMULA.test(text);
}

/** What Excel answers when the cell is read again. */
export function plainEntry(value: SheetValue): Entry {
  if (value === null) {
    return '';
  }
  return typeof value === 'object' ? (dateSerial(value.date) ?? '') : value;
}
