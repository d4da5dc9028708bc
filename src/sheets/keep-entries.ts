import type { CellValue } from '../intake/cell-value';
import { KEPT_WORDS } from '../text/kept-words';
import { ACTION_STATUSES } from '../text/sheet-labels';
import { statusChoice } from './action-sheet/actions-section';
import { COLUMN, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './action-sheet/grid';
import { addSectionTitle } from './action-sheet/section-title';
import { cellAddress } from './cell-address';
import { foundColumns } from './found-columns';
import { withRowBreaks } from './row-breaks';
import type { PresentSheet } from './present-sheet';
import { rowHeight } from './row-height';
import type { SheetCell, SheetDoc, SheetRow, SheetValue } from './sheet-doc';
import { cell, SheetDraft } from './sheet-draft';
import { ENTRY_STYLES } from './styles';
import type { StyleName } from './styles';
import { ENTRY_COLUMNS, isActionKey, isBlank, isEntry, isTypedIn, oldRows } from './typed-rows';
import type { OldRow } from './typed-rows';

/**
 * The new sheet with what people typed on the one it takes the place of: owner, status, day and notes go to the row
 * of the same hidden key. What was typed on rows that the new sheet lacks is kept in a block at its end.
 */
export function keepEntries(doc: SheetDoc, present: PresentSheet): SheetDoc {
  const { keyColumn } = doc;
  if (keyColumn === null) return doc;
  const { byKey, added } = oldRows(present, keyColumn);
  const rows = doc.rows.map((row) => {
    const key = keyOf(row, keyColumn);
    const typed = key === null ? undefined : byKey.get(key);
    return typed === undefined ? row : filledRow(row, typed, doc);
  });
  const keys = new Set(doc.rows.map((row) => keyOf(row, keyColumn)));
  const gone = [...byKey].flatMap(([key, row]) => (keys.has(key) || !isTypedIn(row) ? [] : [row]));
  const left = [...gone, ...added].sort((one, other) => one.row - other.row);
  return withRowBreaks(left.length === 0 ? { ...doc, rows } : withBlock({ ...doc, rows }, left));
}

/** How many entries of people are kept when the sheet is made again. */
export function entriesKept({ keyColumn }: SheetDoc, present: PresentSheet): number {
  if (keyColumn === null) return 0;
  const { byKey, added } = oldRows(present, keyColumn);
  return [...byKey.values(), ...added]
    .filter(isTypedIn)
    .reduce((sum, { at }) => sum + ENTRY_COLUMNS.filter((column) => isEntry(at(column))).length, 0);
}

/** The cells of a sheet as it stands in a workbook that are kept when it is made again, by address. */
export function entryAddresses({ keyColumn }: SheetDoc, present: PresentSheet): ReadonlySet<string> {
  if (keyColumn === null) return new Set();
  const { byKey, added } = oldRows(present, keyColumn);
  const found = foundColumns(present);
  const onActions = [...byKey.values()].filter(({ key }) => key !== null && isActionKey(key));
  return new Set([
    ...onActions.flatMap(({ row }) => ENTRY_COLUMNS.map((column) => cellAddress(row, found(column)))),
    ...added.flatMap(({ row }) =>
      Array.from({ length: keyColumn + 1 }, (_, column) => cellAddress(row, found(column))),
    ),
  ]);
}

function keyOf({ cells }: SheetRow, keyColumn: number): string | null {
  const value = cells[keyColumn]?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function filledRow(row: SheetRow, old: OldRow, { columns }: SheetDoc): SheetRow {
  const cells = row.cells.map((one, column) => {
    const style = one && entryStyle(one, column, old.key ?? '');
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
  const isOfAction = isActionKey(key) && ENTRY_COLUMNS.some((entry) => entry === column);
  return isOfAction ? (column === COLUMN.done ? 'entryDate' : 'entry') : null;
}

function typedValue(value: CellValue): SheetValue {
  if (isBlank(value)) return null;
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
