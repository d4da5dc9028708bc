import { cellText, foldedText } from './cell-text';
import type { CellMatrix, CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';

/** Titles and notes above the headings take fewer rows than this in every state file. */
export const ROWS_TO_SEARCH = 40;

const FEWEST_HEADINGS = 2;
const LONGEST_HEADING = 120;
const NUMBER = /^[<>~]?\s*-?[\d.,]+\s*%?$/;

/** A row by its words, so that it is known again wherever it stands. */
export function rowKey(row: readonly CellValue[]): string {
  return row
    .map(cellText)
    .join(' | ')
    .replace(/[ |]+$/, '');
}

/**
 * The row that looks most like headings, by its looks alone: different words in about as many columns as the rows below
 * have, best with numbers below them. Null where no row does.
 */
export function likeliestHeadingRow(top: CellMatrix): number | null {
  const widest = Math.max(0, ...top.map((row) => filled(row).length));
  if (widest < FEWEST_HEADINGS) return null;
  const likely = top.flatMap((row, at) => {
    const below = top.slice(at + 1).find((other) => filled(other).length > 0);
    const isWide = filled(row).length >= Math.max(FEWEST_HEADINGS, widest / 2);
    return isWide && below !== undefined && looksLikeHeadings(row) ? [{ at, below }] : [];
  });
  const best = likely.find(({ below }) => below.some(isNumber)) ?? likely[0];
  return best?.at ?? null;
}

function looksLikeHeadings(row: readonly CellValue[]): boolean {
  const texts = filled(row).map(foldedText);
  return new Set(texts).size === texts.length && filled(row).every(isHeadingLike);
}

function isHeadingLike(cell: CellValue): boolean {
  return (
    typeof cell === 'string' &&
    /\p{L}/u.test(cell) &&
    cellText(cell).length <= LONGEST_HEADING &&
    !isMissingMark(cell)
  );
}

const isNumber = (cell: CellValue): boolean => typeof cell === 'number' || NUMBER.test(cellText(cell));

const filled = (row: readonly CellValue[]): readonly CellValue[] =>
  row.filter((cell) => cellText(cell) !== '');
