import type { CellMatrix, CellValue } from '../intake/cell-value';
import { KEPT_WORDS } from '../text/kept-words';
import { ACTION_STATUSES } from '../text/sheet-labels';
import { statusChoice } from './action-sheet/actions-section';
import { COLUMN, FIRST_COLUMN, LAST_PRINTED_COLUMN, actionKey } from './action-sheet/grid';
import { addSectionTitle } from './action-sheet/section-title';
import { cellAddress } from './cell-address';
import { withRowBreaks } from './row-breaks';
import { rowHeight } from './row-height';
import type { SheetCell, SheetDoc, SheetRow, SheetValue } from './sheet-doc';
import { cell, SheetDraft } from './sheet-draft';
import { ENTRY_STYLES } from './styles';
import type { StyleName } from './styles';

/** The cells of a sheet as they stand in a workbook. */
export type PresentSheet = {
  readonly cells: CellMatrix;
  /** Where the first of them stands, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
};

type OldRow = { readonly key: string; readonly at: (column: number) => CellValue };

const ENTRY_COLUMNS = [COLUMN.owner, COLUMN.status, COLUMN.done, COLUMN.note] as const;
const ACTION_KEY = actionKey('');

/**
 * The new sheet with what people typed on the one it takes the place of: owner, status, day and notes go to the row
 * of the same hidden key. What was typed on rows that the new sheet lacks is kept in a block at its end.
 */
export function keepEntries(doc: SheetDoc, present: PresentSheet): SheetDoc {
  const { keyColumn } = doc;
  if (keyColumn === null) return doc;
  const old = keyedRows(present, keyColumn);
  const rows = doc.rows.map((row) => {
    const key = keyOf(row, keyColumn);
    const typed = key === null ? undefined : old.get(key);
    return typed === undefined ? row : filledRow(row, typed, doc);
  });
  const keys = new Set(doc.rows.map((row) => keyOf(row, keyColumn)));
  const left = [...old.values()].filter((row) => !keys.has(row.key) && isTypedIn(row));
  return withRowBreaks(left.length === 0 ? { ...doc, rows } : withBlock({ ...doc, rows }, left));
}

/** How many entries of people are kept when the sheet is made again. */
export function entriesKept(doc: SheetDoc, present: PresentSheet): number {
  return entryCells(doc, present).filter(({ isTyped }) => isTyped).length;
}

/** Where people type on a sheet as it stands in a workbook, by address. */
export function entryAddresses(doc: SheetDoc, present: PresentSheet): ReadonlySet<string> {
  return new Set(entryCells(doc, present).map(({ address }) => address));
}

type EntryCell = { readonly address: string; readonly isTyped: boolean };

function entryCells({ keyColumn }: SheetDoc, { cells, firstRow, firstColumn }: PresentSheet): EntryCell[] {
  if (keyColumn === null) return [];
  return cells.flatMap((row, index) => {
    const key = row[keyColumn - firstColumn];
    if (typeof key !== 'string' || !key.startsWith(ACTION_KEY)) return [];
    return ENTRY_COLUMNS.map((column) => ({
      address: cellAddress(firstRow + index, column),
      isTyped: isEntry(row[column - firstColumn] ?? null),
    }));
  });
}

function keyedRows({ cells, firstColumn }: PresentSheet, keyColumn: number): Map<string, OldRow> {
  const rows = new Map<string, OldRow>();
  for (const row of cells) {
    const key = row[keyColumn - firstColumn];
    if (typeof key !== 'string' || key === '' || rows.has(key)) continue;
    rows.set(key, { key, at: (column) => row[column - firstColumn] ?? null });
  }
  return rows;
}

function keyOf({ cells }: SheetRow, keyColumn: number): string | null {
  const value = cells[keyColumn]?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function filledRow(row: SheetRow, old: OldRow, { columns }: SheetDoc): SheetRow {
  const cells = row.cells.map((one, column) => {
    const style = one && entryStyle(one, column, old.key);
    const typed = style === null ? null : typedValue(old.at(column));
    if (one === null || style === null || typed === null) return one;
    return style !== one.style && typed === ACTION_STATUSES[0] ? one : { ...one, value: typed, style };
  });
  const needed = rowHeight(cells, columns);
  return { cells, height: row.height === null ? null : Math.max(row.height, needed) };
}

// The steps of the state have no cells to fill in; what somebody wrote there all the same is not lost either.
function entryStyle({ style }: SheetCell, column: number, key: string): StyleName | null {
  if (ENTRY_STYLES.includes(style)) return style;
  const isOfAction = key.startsWith(ACTION_KEY) && ENTRY_COLUMNS.some((entry) => entry === column);
  return isOfAction ? (column === COLUMN.done ? 'entryDate' : 'entry') : null;
}

// A row of a school holds figures where an action has what is typed.
function isTypedIn({ key, at }: OldRow): boolean {
  if (!key.startsWith(ACTION_KEY)) return false;
  return ENTRY_COLUMNS.some((column) => isEntry(at(column)));
}

function isEntry(cell: CellValue): boolean {
  const value = typedValue(cell);
  return value !== null && value !== ACTION_STATUSES[0];
}

function typedValue(value: CellValue): SheetValue {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function withBlock(doc: SheetDoc, left: readonly OldRow[]): SheetDoc {
  const block = new SheetDraft(doc.columns);
  addSectionTitle(block, KEPT_WORDS.title, KEPT_WORDS.remark);
  const firstKept = doc.rows.length + block.next;
  for (const row of left) block.add(keptRow(row));
  const moved = block.merges.map((merge) => ({
    ...merge,
    firstRow: merge.firstRow + doc.rows.length,
    lastRow: merge.lastRow + doc.rows.length,
  }));
  const rows = [...doc.rows, ...block.rows];
  const lastRow = rows.length - 1;
  return {
    ...doc,
    rows,
    merges: [...doc.merges, ...moved],
    validations: [...doc.validations, statusChoice({ first: firstKept, last: lastRow })],
    print: { ...doc.print, area: { ...doc.print.area, lastRow } },
  };
}

function keptRow({ key, at }: OldRow): SheetCell[] {
  const text = (column: number) => cell(typedValue(at(column)), 'text');
  return Array.from({ length: LAST_PRINTED_COLUMN + 1 }, (_, column) => {
    switch (column) {
      case FIRST_COLUMN:
        return cell('', 'text');
      case COLUMN.lead:
        return cell(typedValue(at(column)), 'strong');
      case COLUMN.done:
        return cell(typedValue(at(column)), 'entryDate');
      case COLUMN.owner:
      case COLUMN.status:
      case COLUMN.note:
        return cell(typedValue(at(column)), 'entry');
      default:
        return text(column);
    }
  }).concat(cell(key, 'key'));
}
