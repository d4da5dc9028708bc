import type { CellRange, SheetCell, SheetDoc, SheetValue } from '../../src/sheets/sheet-doc';
import type { StyleName } from '../../src/sheets/styles';

/** A small legal sheet; a test changes only what it is about. */
export function sheet(changes: Partial<SheetDoc> = {}): SheetDoc {
  const rows = changes.rows ?? [row('School', 'Status'), row('Adams Elementary', 'Open')];
  const lastColumn = rows.reduce((last, { cells }) => Math.max(last, cells.length - 1), 0);
  return {
    kind: 'action-sheet',
    name: 'Adams',
    columns: Array.from({ length: lastColumn + 1 }, () => ({ width: 12 })),
    rows,
    merges: [],
    table: null,
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    keyColumn: null,
    print: {
      orientation: 'portrait',
      area: range(0, 0, Math.max(0, rows.length - 1), lastColumn),
      titleRows: null,
      rowBreaks: [],
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      centerHorizontally: false,
      header: null,
      footer: null,
    },
    tabColor: null,
    ...changes,
  };
}

export function row(...values: (SheetValue | SheetCell)[]): SheetDoc['rows'][number] {
  return { height: null, cells: values.map((value) => (isCell(value) ? value : cell(value))) };
}

export function cell(value: SheetValue, changes: Partial<SheetCell> = {}): SheetCell {
  return { value, style: styleFor(value), ...changes };
}

export function range(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange {
  return { firstRow, firstColumn, lastRow, lastColumn };
}

function isCell(value: SheetValue | SheetCell): value is SheetCell {
  return typeof value === 'object' && value !== null && 'style' in value;
}

function styleFor(value: SheetValue): StyleName {
  if (typeof value === 'number') {
    return 'number';
  }
  return typeof value === 'object' && value !== null ? 'entryDate' : 'text';
}
