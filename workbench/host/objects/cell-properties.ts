import { checkSize } from './cell-matrix';
import { asBoolean, asNumber, asRecord } from './arguments';
import { callMember, readMember, writeMember } from '../../wire/members';
import { invalidArgument, notImplemented } from '../../wire/wire-error';
import type { WireObject } from '../../wire/wire-object';
import { WireCollection } from '../../wire/wire-object';
import { formatBox } from '../model/address';
import type { Box } from '../model/box';
import type { Place, Workbook } from '../model/workbook';
import { applyStyle } from './cells-format';
import { writeHyperlink } from './hyperlink';
import { RangeFormatObject } from './range-format';

/** `setCellProperties`: each cell's link and style, then its part of the format like a nested `format.set({ ... })`. */
export function setCellProperties(workbook: Workbook, { sheet, box }: Place, input: unknown): void {
  if (!Array.isArray(input) || !input.every(Array.isArray)) {
    throw invalidArgument('The properties are no list of rows.');
  }
  (input as readonly (readonly unknown[])[]).forEach((cells, i) => {
    checkSize(box, input.length, cells.length);
    cells.forEach((properties, j) => {
      const { format, style, hyperlink, ...others } = asRecord(properties);
      refuse(Object.keys(others), 'setCellProperties');
      const cell = { row: box.row + i, column: box.column + j, rows: 1, columns: 1 };
      if (hyperlink !== undefined) {
        writeHyperlink(workbook, { sheet, box: cell }, hyperlink);
      }
      if (style !== undefined) {
        applyStyle({ sheet, boxes: [cell] }, style);
      }
      setAll(new RangeFormatObject({ sheet, boxes: [cell] }), format ?? {});
    });
  });
}

/** `setRowProperties`: one entry for each row. */
export function setRowProperties({ sheet, box }: Place, input: unknown): void {
  forEachEntry(input, box.rows, ({ rowHidden, format = {} }, index) => {
    const { rowHeight, ...others } = asRecord(format);
    refuse(Object.keys(others), 'setRowProperties');
    sheet.checkAllowed('allowFormatRows');
    if (rowHidden !== undefined) {
      sheet.rows.setHidden(box.row + index, 1, asBoolean(rowHidden));
    }
    if (rowHeight !== undefined) {
      sheet.rows.setSize(box.row + index, 1, asNumber(rowHeight, 0));
    }
  });
}

/** `setColumnProperties`: one entry for each column. */
export function setColumnProperties({ sheet, box }: Place, input: unknown): void {
  forEachEntry(input, box.columns, ({ columnHidden, format = {} }, index) => {
    const { columnWidth, ...others } = asRecord(format);
    refuse(Object.keys(others), 'setColumnProperties');
    sheet.checkAllowed('allowFormatColumns');
    if (columnHidden !== undefined) {
      sheet.columns.setHidden(box.column + index, 1, asBoolean(columnHidden));
    }
    if (columnWidth !== undefined) {
      sheet.columns.setSize(box.column + index, 1, asNumber(columnWidth, 0));
    }
  });
}

/** `getRowProperties` for what is asked: address, rowIndex, rowHidden and format.rowHeight. */
export function getRowProperties({ sheet, box }: Place, asked: unknown): readonly object[] {
  const { address, rowIndex, rowHidden, format, ...others } = asRecord(asked);
  refuse(Object.keys(others), 'getRowProperties');
  return Array.from({ length: box.rows }, (_, index) => {
    const row = box.row + index;
    const whole: Box = { ...box, row, rows: 1 };
    return {
      ...(address === true && { address: formatBox(whole) }),
      ...(rowIndex === true && { rowIndex: row }),
      ...(rowHidden === true && { rowHidden: sheet.rows.isHidden(row) }),
      ...(format !== undefined && { format: { rowHeight: sheet.rows.size(row) } }),
    };
  });
}

/** `getColumnProperties` for what is asked: address, columnIndex, columnHidden and format.columnWidth. */
export function getColumnProperties({ sheet, box }: Place, asked: unknown): readonly object[] {
  const { address, columnIndex, columnHidden, format, ...others } = asRecord(asked);
  refuse(Object.keys(others), 'getColumnProperties');
  return Array.from({ length: box.columns }, (_, index) => {
    const column = box.column + index;
    const whole: Box = { ...box, column, columns: 1 };
    return {
      ...(address === true && { address: formatBox(whole) }),
      ...(columnIndex === true && { columnIndex: column }),
      ...(columnHidden === true && { columnHidden: sheet.columns.isHidden(column) }),
      ...(format !== undefined && { format: { columnWidth: sheet.columns.size(column) } }),
    };
  });
}

function forEachEntry(
  input: unknown,
  count: number,
  apply: (entry: Readonly<Record<string, unknown>>, index: number) => void,
): void {
  if (!Array.isArray(input) || input.length !== count) {
    throw invalidArgument(`There must be ${count} entries.`);
  }
  input.forEach((entry: unknown, index) => apply(asRecord(entry), index));
}

function setAll(object: WireObject, properties: unknown): void {
  for (const [name, value] of Object.entries(asRecord(properties))) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    if (object instanceof WireCollection) {
      // Borders are named by their side: { top: { ... } } is the item EdgeTop.
      setAll(callMember(object, 'GetItem', [`Edge${wireName}`]) as WireObject, value);
    } else if (typeof value === 'object' && value !== null) {
      setAll(readMember(object, wireName) as WireObject, value);
    } else {
      writeMember(object, wireName, value);
    }
  }
}

function refuse(others: readonly string[], method: string): void {
  if (others.length > 0) {
    throw notImplemented(`${others.join(', ')} in Range.${method}()`);
  }
}
