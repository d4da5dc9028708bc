import type { SheetColumn } from '../sheet-doc';
import { cell, cells } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import type { SheetCell, SheetValue } from '../sheet-doc';

/** Five columns that every part of the book shares. */
export const BOOK_GRID: readonly SheetColumn[] = [
  { width: 19 },
  { width: 47 },
  { width: 15 },
  { width: 18 },
  { width: 26 },
];
export const LAST_BOOK_COLUMN = BOOK_GRID.length - 1;

const GAP = 10;

/** A part's title, a remark under it, and the headings of its rows. */
export function addPart(
  draft: SheetDraft,
  title: string,
  remark: string | null,
  headings: readonly string[],
): void {
  draft.addGap(GAP);
  draft.addSpans([{ from: 0, to: LAST_BOOK_COLUMN, cell: cell(title, 'section') }]);
  if (remark !== null) draft.addSpans([{ from: 0, to: LAST_BOOK_COLUMN, cell: cell(remark, 'muted') }]);
  draft.add(cells(headings, 'heading'));
}

/** A row whose first cell stands out. */
export function bookRow(lead: SheetValue, ...rest: readonly SheetValue[]): SheetCell[] {
  return [cell(lead, 'strong'), ...cells(rest, 'text')];
}
