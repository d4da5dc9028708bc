import type { CellValue } from './cell-value';

// Byte-order mark, zero-width and direction marks, soft hyphen: never meant, never seen.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const ANY_SPACE = /[\s\u0085\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** A cell's words on one line: invisible characters gone, every run of white space one space. Empty for an empty cell. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) ? value : value.replace(INVISIBLE, '').replace(ANY_SPACE, ' ').trim();
}

/** A cell's words line by line, each as `cellText` gives it; empty lines left out. */
export function cellLines(value: CellValue | undefined): readonly string[] {
  if (typeof value !== 'string') return [cellText(value)].filter(Boolean);
  return value.split(LINE_BREAK).map(cellText).filter(Boolean);
}

/** For comparing words: lower case, compatibility forms, straight apostrophes and one kind of hyphen. */
export function foldedText(value: CellValue | undefined): string {
  return cellText(value)
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase();
}
