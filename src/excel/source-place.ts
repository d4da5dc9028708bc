import type { CellRange } from '../sheets/sheet-doc';
import { answered, refused } from './excel-port';
import type { Answer } from './excel-port';
import { isKeptName } from './journal';
import { ownSheets } from './ownership';
import type { WorkbookState } from './workbook-state';

/** The cells that a person means. */
export type SourcePlace = { readonly sheet: string; readonly range: CellRange };

/** What was selected when the job began. */
export type Selection = {
  readonly sheet: string;
  readonly range: CellRange;
  /** The cells of that sheet that hold anything; null where none does. */
  readonly used: CellRange | null;
  /** The name of a table that the selection touches; null without. */
  readonly table: string | null;
};

/** Whether a single cell is selected, which then stands for what it lies in. */
export function isOneCell({ range }: Selection): boolean {
  return range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
}

/**
 * A selected range is meant as it is, as far as anything stands in it. One cell means what it lies in: its table
 * (`table`, where it has one), or all that its sheet holds. The sheet is none of ours.
 */
export function sourcePlace(selection: Selection, table: CellRange | null): Answer<SourcePlace> {
  const { sheet, range, used } = selection;
  const meant = isOneCell(selection) ? (table ?? used) : used && common(range, used);
  return meant === null ? refused({ code: 'nothing-selected', sheet }) : answered({ sheet, range: meant });
}

/** Whether a sheet was made here. */
export function isOwnSheet(state: WorkbookState, name: string): boolean {
  return isKeptName(name) || ownSheets(state).some(({ sheet }) => sheet.name === name);
}

function common(one: CellRange, other: CellRange): CellRange | null {
  const range = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn ? range : null;
}
