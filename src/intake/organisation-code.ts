import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import { isExcelError, isMissingMark } from './missing-mark';

/**
 * The state's organisation code: four digits for the district and four for the school.
 * `repaired` has regained what a spreadsheet took from it; `doubtful` has too few digits for that to be safe.
 */
export type CodeReading =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'repaired'; readonly code: string; readonly from: string }
  | { readonly kind: 'doubtful'; readonly value: string }
  | { readonly kind: 'unreadable'; readonly value: string }
  | { readonly kind: 'missing' };

const CODE_DIGITS = 8;
// A real code has at most three zeros to lose: the lowest district is 0001.
const FEWEST_SAFE_DIGITS = CODE_DIGITS - 3;
const DIGITS = '0123456789';
const BASE = DIGITS.length;
const ZERO = DIGITS.charCodeAt(0);
const SCHOOLS_OF_A_DISTRICT = 10_000;
const STATE_CODE = '00000000';
const DISTRICT_ENDING = '0000';
// The state's reports total all collaboratives under this code.
const COLLABORATIVES_CODE = '09990999';

/** Reads a cell of a column that is known to hold codes. */
export function readCode(value: CellValue | undefined): CodeReading {
  if (typeof value === 'string' && isCleanCode(value)) return { kind: 'code', code: value };
  if (isExcelError(value)) return { kind: 'unreadable', value: cellText(value) };
  if (value === 0 || isMissingMark(value)) return { kind: 'missing' };
  const written = cellText(value);
  const digits = digitsOf(written);
  if (digits === null) return { kind: 'unreadable', value: written };
  if (digits.length === CODE_DIGITS) {
    return digits === written
      ? { kind: 'code', code: digits }
      : { kind: 'repaired', code: digits, from: written };
  }
  if (/^0+$/.test(digits)) return { kind: 'code', code: STATE_CODE };
  if (digits.length < FEWEST_SAFE_DIGITS) return { kind: 'doubtful', value: written };
  return { kind: 'repaired', code: digits.padStart(CODE_DIGITS, '0'), from: written };
}

/** Whether the text is an eight-digit code already; the fast way through for clean files. */
export const isCleanCode = (text: string): boolean => cleanCodeNumber(text) >= 0;

/** An eight-digit code as the number its digits make; -1 for every other text. */
export function cleanCodeNumber(text: string): number {
  if (text.length !== CODE_DIGITS) return -1;
  let number = 0;
  for (let index = 0; index < CODE_DIGITS; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit >= BASE) return -1;
    number = number * BASE + digit;
  }
  return number;
}

/** Whether a code as a number is plainly a school's: no district's, and no total's. */
export const isSchoolNumber = (code: number): boolean =>
  code % SCHOOLS_OF_A_DISTRICT !== 0 && code !== Number(COLLABORATIVES_CODE);

/** The number of the district that a school's number begins with. */
export const districtNumber = (school: number): number => school - (school % SCHOOLS_OF_A_DISTRICT);

export const isStateCode = (code: string): boolean => code === STATE_CODE;
export const isCollaborativesCode = (code: string): boolean => code === COLLABORATIVES_CODE;
export const isDistrictCode = (code: string): boolean => code.endsWith(DISTRICT_ENDING) && !isStateCode(code);

/** The code of the district that a school's code begins with. */
export const districtOfSchool = (schoolCode: string): string => schoolCode.slice(0, 4) + DISTRICT_ENDING;

// Undoes what typing and saving do to a code: an apostrophe, spaces, quotes, "10505.0", "1.0505E+04".
function digitsOf(written: string): string | null {
  const bare = written.normalize('NFKC').replace(/['"’‘` ]/g, '');
  const asNumber = /^\d+(?:\.\d+)?e\+?\d+$/i.test(bare) ? String(Number(bare)) : bare.replace(/\.0+$/, '');
  return /^\d{1,8}$/.test(asNumber) ? asNumber : null;
}
