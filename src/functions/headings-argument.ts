import type { CellMatrix } from '../intake/cell-value';
import { readHeadings } from '../intake/heading';
import { isOlderFrameworkHeading } from '../intake/heading-synonyms';
import { findLayout, layoutOfHeadings, standardLayout, type Layout } from '../intake/layout';
import { formulaSentence } from '../text/formula-sentence';
import { formulaRefusalSentence } from '../text/formula-issue-sentence';
import { isBlank, rangeArgument } from './cell-argument';
import { answered, unreadable, type FormulaAnswer } from './formula-answer';

// A sheet names its headings the same way in thousands of formulas; a workbook has few such ranges.
const REMEMBERED = 64;
const remembered = new Map<string, FormulaAnswer<Layout>>();

/**
 * What each cell of a row stands for: by its headings, one level or two, in a row or a column, or in the standard order
 * where no headings are given (rulebook section 7). A row of `width` cells lacks the facts beyond them.
 */
export function headingsArgument(raw: unknown, width: number): FormulaAnswer<Layout> {
  const key = `${width} ${raw === null || raw === undefined ? '' : JSON.stringify(raw)}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = raw === null || raw === undefined ? answered(standardLayout()) : layoutOf(raw);
  const layout = found.ok ? answered(narrowed(found.value, width)) : found;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, layout);
  return layout;
}

function layoutOf(raw: unknown): FormulaAnswer<Layout> {
  const rows = inOneRow(rangeArgument(raw)).map((row) => row.map((cell) => (isBlank(cell) ? '' : cell)));
  const [only = []] = rows;
  const older = readHeadings(rows).find(isOlderFrameworkHeading);
  if (older !== undefined) return unreadable(formulaSentence({ code: 'older-framework', words: older.text }));
  if (rows.length === 1) return known(layoutOfHeadings(only));
  const found = findLayout(rows, 1);
  return found.ok
    ? known({ ...found.layout, firstDataRow: 0, headingRow: null })
    : unreadable(formulaRefusalSentence(found.refusal));
}

const inOneRow = (range: CellMatrix): CellMatrix =>
  range.length > 1 && range.every((row) => row.length === 1) ? [range.map(([cell = null]) => cell)] : range;

function known(layout: Layout): FormulaAnswer<Layout> {
  if (layout.uses.length > 0) return answered(layout);
  const headings = layout.headings.map(({ text }) => text).filter(Boolean);
  return unreadable(formulaSentence({ code: 'no-known-heading', headings }));
}

/** The layout of rows that end early: a fact beyond them is lacking, while an empty cell may mean "none". */
export function narrowed(layout: Layout, width: number): Layout {
  return { ...layout, uses: layout.uses.filter(({ column }) => column < width) };
}
