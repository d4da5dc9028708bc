import { foldedText } from './cell-text';
import type { CellValue } from './cell-value';
import type { Heading } from './heading';
import { isExcelError } from './missing-mark';
import { isCollaborativesCode, isDistrictCode, isStateCode, type CodeReading } from './organisation-code';
import type { SkipReason } from './skipped-row';

/** The cells that tell what a row is about; null where the data has no such column. */
export type RowIdentity = {
  readonly schoolCode: CodeReading | null;
  readonly districtCode: CodeReading | null;
  readonly schoolName: CellValue | null;
  readonly districtName: CellValue | null;
  readonly level: CellValue | null;
};

export type RowKind =
  { readonly kind: 'school' | 'district' } | { readonly kind: 'skip'; readonly reason: SkipReason };

const STATE_NAME = /^(?:state|statewide|massachusetts)(?: totals?)?(?: - state(?: totals?)?)?$/;
/** Whether folded words name the state as a whole, whose figures are totals. */
export const isStateName = (words: string): boolean => STATE_NAME.test(words);
const TOTAL_NAME = /^(?:grand |sub-?)?totals?\b|\btotals?$/;

/** What a row below the headings is: a school, a district, or one to skip and why (rulebook section 5). */
export function rowKind(
  cells: readonly CellValue[],
  identity: RowIdentity,
  headings: readonly Heading[],
): RowKind {
  const filled = cells.reduce<number>((count, cell) => (foldedText(cell) === '' ? count : count + 1), 0);
  if (filled === 0) return skip({ code: 'blank' });
  const schoolCode = codeOf(identity.schoolCode);
  const districtCode = codeOf(identity.districtCode);
  const words = wordsOf(identity);
  const level = foldedText(identity.level);
  if (isTotal(isStateCode) || level === 'state' || words.some(isStateName)) {
    return skip({ code: 'state-total' });
  }
  if (isTotal(isCollaborativesCode)) return skip({ code: 'collaborative-total' });
  if (repeatsHeadings(cells, headings)) return skip({ code: 'headings-again' });
  if (schoolCode !== null) return { kind: isDistrictCode(schoolCode) ? 'district' : 'school' };
  if (words.some((word) => TOTAL_NAME.test(word))) return skip({ code: 'total' });
  if (districtCode === null && identifiesRows(identity)) {
    if ((filled === 1 && cells.some(isWords)) || isNote(identity, filled)) return skip({ code: 'note' });
    if (words.length === 0 && !isDoubtful(identity.schoolCode) && !isDoubtful(identity.districtCode)) {
      return skip({ code: 'no-code-or-name' });
    }
  }
  return {
    kind: level === 'district' || (level !== 'school' && !namesSchool(identity)) ? 'district' : 'school',
  };

  function isTotal(isSuch: (code: string) => boolean): boolean {
    return [schoolCode, districtCode].some((code) => code !== null && isSuch(code));
  }
}

const skip = (reason: SkipReason): RowKind => ({ kind: 'skip', reason });

const codeOf = (reading: CodeReading | null): string | null =>
  reading?.kind === 'code' || reading?.kind === 'repaired' ? reading.code : null;

const isDoubtful = (reading: CodeReading | null): boolean => reading?.kind === 'doubtful';

const identifiesRows = (identity: RowIdentity): boolean =>
  identity.schoolCode !== null ||
  identity.schoolName !== null ||
  identity.districtCode !== null ||
  identity.districtName !== null;

// Data without a district column and without a school column is about one school a row.
const namesSchool = (identity: RowIdentity): boolean =>
  foldedText(identity.schoolName) !== '' || isDoubtful(identity.schoolCode) || !identifiesRows(identity);

const isWords = (cell: CellValue): boolean => typeof cell === 'string' && /\p{L}/u.test(cell);

// Words where a code should stand, and nothing in the row but such words and names.
function isNote(identity: RowIdentity, filled: number): boolean {
  const codes = [identity.schoolCode, identity.districtCode];
  const strays = codes.filter((code) => code?.kind === 'unreadable' && !/\d/.test(code.value));
  const names = [identity.schoolName, identity.districtName].filter((name) => foldedText(name) !== '');
  return strays.length > 0 && strays.length + names.length === filled;
}

// The names, and whatever stands in a code column without being a code: notes and totals often do.
function wordsOf(identity: RowIdentity): readonly string[] {
  const strays = [identity.schoolCode, identity.districtCode].flatMap((code) =>
    code?.kind === 'unreadable' && !isExcelError(code.value) ? [code.value] : [],
  );
  return [identity.schoolName, identity.districtName, ...strays].map(foldedText).filter(Boolean);
}

function repeatsHeadings(cells: readonly CellValue[], headings: readonly Heading[]): boolean {
  const named = headings.flatMap(({ text }, column) =>
    text === '' ? [] : [{ text: foldedText(text), column }],
  );
  return named.length > 1 && named.every(({ text, column }) => foldedText(cells[column]) === text);
}
