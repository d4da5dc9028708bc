import type { IBorderData, ICellData, IStyleData, IWorksheetData, Worksheet } from '@univerjs/core';
import { sameBox } from '../../host/model/box';
import type { FormatId } from '../../host/model/cell-formats';
import { NEW_SHEET } from '../new-sheet';
import { toBox, toRange } from '../univer-book';
import type { GridCell, GridSheet, LineData } from './grid-sheet';

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** What a field of Univer's cell or line must be told for it to be gone. */
type Erasable<T> = { readonly [K in keyof T]: T[K] | null };

/**
 * Writes what was gathered for a sheet into Univer: a new sheet as one snapshot, else one mutation for all cells and
 * one for each other kind. After each change of cells Univer goes over the whole workbook, whatever the change's size.
 *
 * @param index where a new sheet stands in the workbook
 */
export function writeSheet(sheet: GridSheet, index: number): void {
  const { worksheet } = sheet;
  if (worksheet === null) {
    insert(sheet, index);
  } else {
    update(sheet, worksheet);
  }
  sheet.cells = new Map();
  sheet.rows = new Map();
  sheet.columns = new Map();
  sheet.merges = null;
  if (sheet.format !== null) {
    sheet.formatBase = sheet.format;
    sheet.format = null;
  }
}

function insert(sheet: GridSheet, index: number): void {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (cell !== null) {
        (cellData[row] ??= {})[column] = snapshotOf(sheet, cell);
      }
    }
  }
  const { rows, columns } = sizeNeeded(sheet);
  const snapshot: IWorksheetData = {
    ...sheet.config,
    cellData,
    rowData: linesOf(sheet, 'rows'),
    columnData: linesOf(sheet, 'columns'),
    mergeData: sheet.allMerges.map(toRange),
    rowCount: Math.max(sheet.config.rowCount, rows + SPARE_ROWS),
    columnCount: Math.max(sheet.config.columnCount, columns + SPARE_COLUMNS),
    ...(sheet.format !== null && { defaultStyle: defaultStyle(sheet, sheet.format) }),
  };
  sheet.book.run('sheet.mutation.insert-sheet', { index, sheet: snapshot });
}

function update(sheet: GridSheet, worksheet: Worksheet): void {
  grow(sheet, worksheet);
  const run = (id: string, params: object) => sheet.book.runOn(sheet.id, id, params);
  if (sheet.format !== null) {
    run('sheet.mutation.set-worksheet-default-style', { defaultStyle: defaultStyle(sheet, sheet.format) });
  }
  if (sheet.cells.size > 0) {
    run('sheet.mutation.set-range-values', { cellValue: changesOf(sheet, worksheet) });
  }
  if (sheet.merges !== null) {
    writeMerges(sheet, sheet.merges);
  }
  if (sheet.columns.size > 0) {
    run('sheet.mutation.set-col-data', { columnData: lineChanges(sheet, 'columns') });
    // Tells whoever draws that sizes have changed; they are there already.
    run('sheet.mutation.set-worksheet-col-width', { ranges: [], colWidth: {} });
  }
  if (sheet.rows.size > 0) {
    run('sheet.mutation.set-row-data', { rowData: lineChanges(sheet, 'rows') });
    run('sheet.mutation.set-worksheet-row-height', { ranges: [], rowHeight: {} });
  }
}

function defaultStyle(sheet: GridSheet, format: FormatId): IStyleData {
  const style = sheet.book.book.getStyles().get(sheet.styles.styleOf(format) ?? undefined);
  return { ...NEW_SHEET.defaultStyle, ...style };
}

function changesOf(sheet: GridSheet, worksheet: Worksheet): object {
  const matrix = worksheet.getCellMatrix();
  const changes: Record<number, Record<number, Erasable<ICellData> | null>> = {};
  for (const [row, line] of sheet.cells) {
    const own: Record<number, Erasable<ICellData> | null> = {};
    for (const [column, cell] of line) {
      const before = matrix.getValue(row, column) ?? null;
      own[column] = cell === null ? null : changeOf(sheet, before, cell);
    }
    changes[row] = own;
  }
  return changes;
}

function changeOf(sheet: GridSheet, before: ICellData | null, cell: GridCell): Erasable<ICellData> {
  const { v = null, t = null, f = null, si = null, p = null, custom = null } = cell;
  const style = sheet.book.book.getStyles().get(before?.s ?? undefined) ?? null;
  const wanted = styleFor(sheet, cell.custom?.format);
  const s = style === null ? wanted : replacement(sheet, style, wanted);
  return { v, t, f, si, p, custom, ...((s !== null || style !== null) && { s }) };
}

/** Univer lays a new style over the old one: what the new one lacks must be named. */
function replacement(sheet: GridSheet, before: IStyleData, wanted: string | null): IStyleData | null {
  const style = wanted === null ? null : (sheet.book.book.getStyles().get(wanted) ?? null);
  if (style === null) {
    return null;
  }
  const borders: IBorderData = { ...erased(before.bd ?? {}), ...style.bd };
  return { ...erased(before), ...style, ...(Object.keys(borders).length > 0 && { bd: borders }) };
}

function erased<T extends object>(fields: T): T {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, null])) as T;
}

function snapshotOf(sheet: GridSheet, cell: GridCell): ICellData {
  const s = styleFor(sheet, cell.custom?.format);
  return { ...cell, ...(s !== null && { s }) };
}

function styleFor(sheet: GridSheet, format: FormatId | undefined): string | null {
  return format === undefined ? null : sheet.styles.styleOf(format);
}

function linesOf(sheet: GridSheet, axis: 'rows' | 'columns'): Record<number, LineData> {
  return Object.fromEntries([...sheet[axis]].map(([index, line]) => [index, styled(sheet, line)]));
}

function lineChanges(sheet: GridSheet, axis: 'rows' | 'columns'): Record<number, object> {
  const { rowData, columnData } = sheet.config;
  const stored = axis === 'rows' ? rowData : columnData;
  return Object.fromEntries(
    [...sheet[axis]].map(([index, line]) => {
      // A field that is not named would stay.
      const gone = Object.keys(stored[index] ?? {}).map((key) => [key, undefined] as const);
      return [index, { ...Object.fromEntries(gone), ...styled(sheet, line) }];
    }),
  );
}

function styled(sheet: GridSheet, line: LineData): LineData {
  const s = styleFor(sheet, line.custom?.format);
  return { ...line, ...(s !== null && { s }) };
}

function writeMerges(sheet: GridSheet, wanted: NonNullable<GridSheet['merges']>): void {
  const before = sheet.config.mergeData.map((range) => ({ range, box: toBox(range) }));
  const gone = before.filter(({ box }) => !wanted.some((own) => sameBox(own, box)));
  const added = wanted.filter((own) => !before.some(({ box }) => sameBox(own, box)));
  if (gone.length > 0) {
    const ranges = gone.map(({ range }) => range);
    sheet.book.runOn(sheet.id, 'sheet.mutation.remove-worksheet-merge', { ranges });
  }
  if (added.length > 0) {
    sheet.book.runOn(sheet.id, 'sheet.mutation.add-worksheet-merge', { ranges: added.map(toRange) });
  }
}

// Univer's sheets have a size; Excel's always have all of it.
function grow(sheet: GridSheet, worksheet: Worksheet): void {
  const { rows, columns } = sizeNeeded(sheet);
  if (rows > worksheet.getRowCount()) {
    const rowCount = rows + SPARE_ROWS;
    sheet.book.runOn(sheet.id, 'sheet.mutation.set-worksheet-row-count', { rowCount });
  }
  if (columns > worksheet.getColumnCount()) {
    const columnCount = columns + SPARE_COLUMNS;
    sheet.book.runOn(sheet.id, 'sheet.mutation.set-worksheet-column-count', { columnCount });
  }
}

function sizeNeeded(sheet: GridSheet): { readonly rows: number; readonly columns: number } {
  const rows = [...sheet.cells.keys(), ...sheet.rows.keys()];
  const columns = [...sheet.cells.values()].flatMap((line) => [...line.keys()]);
  const most = (indices: readonly number[]) =>
    indices.reduce((count, index) => Math.max(count, index + 1), 0);
  return { rows: most(rows), columns: most([...columns, ...sheet.columns.keys()]) };
}
