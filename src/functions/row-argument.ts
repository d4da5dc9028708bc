import type { CellMatrix, CellValue } from '../intake/cell-value';
import { STANDARD_FACTS } from '../intake/fact';
import { formulaSentence } from '../text/formula-sentence';
import { rangeArgument } from './cell-argument';
import { answered, unreadable, type FormulaAnswer } from './formula-answer';

/** The cells of one row, whether they lie side by side or below each other. Several rows at once are `#VALUE!`. */
export function rowArgument(raw: unknown): FormulaAnswer<readonly CellValue[]> {
  const range = rangeArgument(raw);
  const [first = []] = range;
  if (range.length === 1) return answered(first);
  if (isUpright(range)) return answered(range.map(([cell = null]) => cell));
  return unreadable(formulaSentence({ code: 'several-rows', rows: range.length }));
}

/**
 * The same cells, held against the headings as Excel hands them over. A column of cells that does not fit them is one
 * column of several rows: `#VALUE!`, or several schools would be answered as if they were one.
 */
export function rowFor(
  headings: unknown,
  row: unknown,
  cells: readonly CellValue[],
): FormulaAnswer<readonly CellValue[]> {
  if (cells.length < 2 || !isUpright(rangeArgument(row))) return answered(cells);
  const places = placesIn(headings);
  // Beside upright headings a row may end early; across flat ones only the same number tells that it is one row.
  const fits = places.isFlat ? cells.length === places.count : cells.length <= places.count;
  return fits
    ? answered(cells)
    : unreadable(formulaSentence({ code: 'column-of-rows', cells: cells.length, headings: places.count }));
}

function placesIn(raw: unknown): { readonly count: number; readonly isFlat: boolean } {
  if (raw === null || raw === undefined) return { count: STANDARD_FACTS.length, isFlat: false };
  const range = rangeArgument(raw);
  const isFlat = range.length === 1 || !isUpright(range);
  return { count: isFlat ? (range[0]?.length ?? 0) : range.length, isFlat };
}

const isUpright = (range: CellMatrix): boolean => range.every((row) => row.length === 1);
