import { foldedText } from './cell-text';
import type { CellValue } from './cell-value';

const MARKS = new Set([
  '',
  '-',
  '--',
  '---',
  '.',
  '..',
  '*',
  '**',
  '***',
  'n/a',
  'na',
  'n.a.',
  'null',
  'none',
  'not applicable',
  'not available',
  'not calculated',
  'not reported',
  'suppressed',
  'insufficient data',
]);

// A suppressed count or rate, such as "<5" or "10 or less": its value is not known.
const SUPPRESSED =
  /^(?:[<≤] ?\d+(?:\.\d+)? ?%?|(?:below|under|less than|fewer than) \d+ ?%?|\d+ or (?:less|fewer))$/;

const EXCEL_ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/i;

/** True for every mark that stands for "no value" in the state's files. Such a mark is never a zero and never a flag. */
export function isMissingMark(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'string') return false;
  const folded = foldedText(value);
  return MARKS.has(folded) || SUPPRESSED.test(folded) || EXCEL_ERROR.test(folded);
}

/** True for an Excel error value in its text form. */
export function isExcelError(value: CellValue | undefined): value is string {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && EXCEL_ERROR.test(value.trim());
}
