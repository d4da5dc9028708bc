import type { ExcelLimitDetail } from '../text/excel-limit-sentence';

/** The most UTF-16 code units that Excel takes in a sheet's name. */
export const SHEET_NAME_LIMIT = 31;

// Control characters and broken halves of characters too: they come with pasted names.
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const RESERVED = 'history';
const FALLBACK = 'Sheet';

/**
 * Legal sheet names in the order of the wished ones, no two alike however capitals are written, and unlike those taken.
 * A name that must be cut or is wished twice ends in ` (2)`, ` (3)` …; the same wishes always give the same names.
 */
export function sheetNames(wished: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map(nameKey));
  return wished.map((wish) => {
    const name = freeName(legalName(wish), used);
    used.add(nameKey(name));
    return name;
  });
}

/** By what Excel tells two sheet names apart: it does not mind capitals. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What Excel would refuse about a name; null where it is legal. */
export function sheetNameFault(name: string): ExcelLimitDetail | null {
  if (name.trim() === '') {
    return { code: 'sheet-name-empty' };
  }
  if (name.length > SHEET_NAME_LIMIT) {
    return { code: 'sheet-name-too-long', count: name.length, limit: SHEET_NAME_LIMIT };
  }
  const forbidden = name.match(FORBIDDEN);
  if (forbidden) {
    return { code: 'sheet-name-characters', characters: [...new Set(forbidden)].join(' ') };
  }
  if (name.startsWith("'") || name.endsWith("'")) {
    return { code: 'sheet-name-apostrophe' };
  }
  return nameKey(name) === RESERVED ? { code: 'sheet-name-reserved' } : null;
}

function legalName(wish: string): string {
  const name = trimmed(cut(trimmed(wish.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')), SHEET_NAME_LIMIT));
  if (name === '') {
    return FALLBACK;
  }
  return nameKey(name) === RESERVED ? `${name} ${FALLBACK}` : name;
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; used.has(nameKey(free)); count += 1) {
    const suffix = ` (${count})`;
    free = trimmed(cut(name, SHEET_NAME_LIMIT - suffix.length)) + suffix;
  }
  return free;
}

// Apostrophes are legal inside a name, not at its ends.
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}

// Never between the two halves of a character outside the basic plane.
function cut(name: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(name.charAt(length - 1)) && name.length > length ? length - 1 : length;
  return name.slice(0, end);
}
