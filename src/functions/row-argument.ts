import type { CellValue } from '../intake/cell-value';
import { formulaSentence } from '../text/formula-sentence';
import { rangeArgument } from './cell-argument';
import { answered, unreadable, type FormulaAnswer } from './formula-answer';

/** The cells of one row, whether they lie side by side or below each other. Several rows at once are `#VALUE!`. */
export function rowArgument(raw: unknown): FormulaAnswer<readonly CellValue[]> {
  const range = rangeArgument(raw);
  const [first = []] = range;
  if (range.length === 1) return answered(first);
  if (range.every((row) => row.length === 1)) return answered(range.map(([cell = null]) => cell));
  return unreadable(formulaSentence({ code: 'several-rows', rows: range.length }));
}
