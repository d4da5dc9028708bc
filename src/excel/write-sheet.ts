import { columnLetters, rangeAddress } from '../sheets/cell-address';
import type { CellRange, SheetColumn, SheetDoc, SheetTable } from '../sheets/sheet-doc';
import { areaAddress } from './cell-areas';
import { markFormula, markName } from './ownership';
import type { SheetKey } from './ownership';
import type { Desk, Piece } from './piece';
import { BYTES_PER_ACTION, sentBytes } from './request-size';
import { cellPieces } from './write-cells';
import { mergeGroups, queueMerges } from './write-merges';
import { bandBytes, queueBands, queuePage, queuePrintedCells, queueRowBreaks } from './write-page';
import { queueConditionalFormats, queueValidations, rulesBytes } from './write-rules';

/** A sheet while it is written: under a name of its own, until all sheets stand and take their places at once. */
export type Draft = {
  readonly key: SheetKey;
  readonly doc: SheetDoc;
  readonly run: number;
  readonly name: string;
  /** The name of its table until then; null without a table. */
  readonly table: string | null;
  /** Of what it is made as a copy; null for an empty new sheet. */
  readonly from: Source | null;
};

/** A sheet written before: of the same form, with other words in its cells, or a blank without any. */
export type Source = { readonly name: string; readonly doc: SheetDoc; readonly is: 'same-form' | 'blank' };

/** Everything of one sheet but its mark, and its links, which need the final names of the others. */
export function* sheetPieces(draft: Draft): Generator<Piece> {
  const { doc, name, from } = draft;
  yield from === null ? newSheet(draft) : copiedSheet(draft, from);
  const isFormed = from?.is === 'same-form';
  yield* cellPieces(doc, name, isFormed);
  if (!isFormed) yield overCells(draft, from?.doc.merges ?? []);
}

const ACTIONS_OF_SET_UP = 32;

/** A sheet that others are copied from. */
export function blankPiece({ name, doc }: Source): Piece {
  return {
    bytes: (ACTIONS_OF_SET_UP + mergeGroups(doc.merges).length * 2) * BYTES_PER_ACTION + ownBytes(doc),
    queue: (desk) => queueMerges(queueNewSheet(desk, name, doc), doc.merges),
  };
}

function newSheet({ doc, name }: Draft): Piece {
  return {
    bytes: (ACTIONS_OF_SET_UP + doc.print.rowBreaks.length) * BYTES_PER_ACTION + ownBytes(doc),
    queue: (desk) => {
      const sheet = queueNewSheet(desk, name, doc);
      queuePrintedCells(sheet, doc.print);
      queueRowBreaks(sheet, doc.print.rowBreaks, []);
    },
  };
}

function queueNewSheet(desk: Desk, name: string, doc: SheetDoc): Excel.Worksheet {
  const sheet = desk.context.workbook.worksheets.add(name);
  desk.put(name, sheet);
  sheet.showGridlines = false;
  if (doc.tabColor !== null) sheet.tabColor = `#${doc.tabColor}`;
  queueColumns(sheet, doc.columns);
  queueFrozen(sheet, doc.frozen);
  queuePage(sheet, doc.print);
  return sheet;
}

const ACTIONS_OF_COPY = 5;

function copiedSheet({ doc, name }: Draft, from: Source): Piece {
  return {
    bytes:
      (ACTIONS_OF_COPY + doc.print.rowBreaks.length) * BYTES_PER_ACTION +
      bandBytes(doc.print, from.doc.print),
    queue: (desk) => {
      const sheet = desk.sheet(from.name).copy('End');
      sheet.name = name;
      desk.put(name, sheet);
      if (doc.tabColor !== from.doc.tabColor)
        sheet.tabColor = doc.tabColor === null ? '' : `#${doc.tabColor}`;
      if (from.is === 'blank') queuePrintedCells(sheet, doc.print);
      queueRowBreaks(sheet, doc.print.rowBreaks, from.doc.print.rowBreaks);
      queueBands(sheet, doc.print, from.doc.print);
    },
  };
}

const ownBytes = ({ columns, print }: SheetDoc): number => sentBytes(columns) + sentBytes(print);

const ACTIONS_OF_TABLE = 5;

// What lies over cells that are written already.
function overCells({ doc, name, table }: Draft, mergedBefore: readonly CellRange[]): Piece {
  const merges = doc.merges.filter((merge) => !mergedBefore.includes(merge));
  const actions = mergeGroups(merges).length * 2 + ACTIONS_OF_TABLE;
  return {
    bytes: actions * BYTES_PER_ACTION + rulesBytes(doc),
    queue: (desk) => {
      const sheet = desk.sheet(name);
      queueMerges(sheet, merges);
      if (doc.table !== null && table !== null) queueTable(sheet, doc.table, table);
      queueValidations(sheet, doc.validations);
      queueConditionalFormats(sheet, doc.conditionalFormats);
    },
  };
}

/** Marks a draft as ours. After all are copied: a copy would bring the mark along, as a name of its own sheet. */
export function markPiece({ key, run, name }: Draft): Piece {
  return {
    bytes: 2 * BYTES_PER_ACTION,
    queue: ({ context }: Desk) => {
      context.workbook.names.add(markName(run, key), markFormula(name)).visible = false;
    },
  };
}

function queueTable(sheet: Excel.Worksheet, { range, style }: SheetTable, name: string): void {
  const table = sheet.tables.add(rangeAddress(range), true);
  table.name = name;
  table.style = style;
}

function queueColumns(sheet: Excel.Worksheet, columns: readonly SheetColumn[]): void {
  sheet
    .getRangeByIndexes(0, 0, 1, columns.length)
    .setColumnProperties(columns.map(({ width }) => ({ format: { columnWidth: columnPoints(width) } })));
  // Last, because a column that gets a width is shown.
  columns.forEach(({ hidden }, column) => {
    if (hidden) sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  });
}

const PIXELS_PER_CHARACTER = 7;
const PIXELS_OF_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters as Excel's programming interface counts it: in points, with the padding of a cell. */
export function columnPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PIXELS_OF_PADDING) * POINTS_PER_PIXEL;
}

function queueFrozen({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetDoc['frozen']): void {
  const pane = { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 };
  if (rows > 0 && columns > 0) freezePanes.freezeAt(areaAddress(pane));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
