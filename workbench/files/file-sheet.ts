import type {
  Cell as FileCell,
  CellStyle,
  ColumnDef,
  Hyperlink as FileLink,
  TableDefinition,
  WriteSheet,
} from 'hucre';
import { fileHeading, fileText } from '../../src/xlsx/file-text';
import { formatBox } from '../host/model/address';
import { EVERYTHING, lastColumn, lastRow, MAX_ROWS } from '../host/model/box';
import type { Box } from '../host/model/box';
import type { FormatId } from '../host/model/cell-formats';
import { CellError } from '../host/model/cell-value';
import type { CellValue } from '../host/model/cell-value';
import type { Hyperlink, Sheet } from '../host/model/sheet';
import type { Table } from '../host/model/table';
import { fileConditional, fileValidation } from './file-rules';
import { fileStyle } from './file-style';
import { fileFormula } from './formula-in-file';
import { fileBands, filePage } from './page-of-file';
import { protectionOptions } from './protection-in-file';

export type SheetWriting = {
  /** What stands before the dot in the add-in's functions. */
  readonly namespace: string;
  /** Whether formulas are written, or only what they came to. */
  readonly formulas: boolean;
  /** The cells over which a formula's results spread, by the formula's own cell; null where it has one result. */
  readonly spillOf: (sheet: Sheet, row: number, column: number) => Box | null;
};

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const WIDTH_STEPS = 256;

/** A live sheet in the file library's words; its print area and titles are names, see `printNames`. */
export function fileSheet(sheet: Sheet, writing: SheetWriting): WriteSheet {
  const { visibility, frozen, page, protection } = sheet;
  const bands = fileBands(page);
  return {
    name: sheet.name,
    rows: [],
    cells: fileCells(sheet, writing),
    columns: fileColumns(sheet),
    rowDefs: fileRows(sheet),
    merges: sheet.merges.map((box) => ({
      startRow: box.row,
      startCol: box.column,
      endRow: lastRow(box),
      endCol: lastColumn(box),
    })),
    tables: sheet.tables.map((table) => fileTable(sheet, table)),
    dataValidations: sheet.validations.all.flatMap(
      ({ box, validation }) => fileValidation(box, validation) ?? [],
    ),
    conditionalRules: sheet.conditionalFormats.flatMap((format, place) => fileConditional(format, place + 1)),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: { ...frozen } }),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor !== '' && { tabColor: { rgb: sheet.tabColor.replace('#', '') } }),
    },
    pageSetup: filePage(page),
    // The library counts the last row of the page before.
    ...(page.rowBreaks.length > 0 && { rowBreaks: page.rowBreaks.map((row) => row - 1) }),
    ...(bands !== undefined && { headerFooter: bands }),
    ...(visibility === 'Hidden' && { hidden: true }),
    ...(visibility === 'VeryHidden' && { veryHidden: true }),
    ...(protection.isOn && { protection: protectionOptions(protection) }),
  };
}

function fileCells(sheet: Sheet, writing: SheetWriting): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  const styles = new Map<FormatId, CellStyle | undefined>();
  const styleOf = (id: FormatId): CellStyle | undefined => {
    if (!styles.has(id)) styles.set(id, fileStyle(sheet.book, id));
    return styles.get(id);
  };
  const used = sheet.used(false) ?? { ...EVERYTHING, rows: 0, columns: 0 };
  for (let row = used.row; row <= lastRow(used); row += 1) {
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      const style = styleOf(sheet.formats.at(row, column));
      const written = fileContent(sheet, row, column, writing);
      if (style === undefined && written === null) continue;
      const link = sheet.links.get(row, column);
      cells.set(`${row},${column}`, {
        ...(written ?? { value: null }),
        ...(style !== undefined && { style }),
        ...(link !== undefined && { hyperlink: fileLink(link) }),
      });
    }
  }
  return cells;
}

function fileContent(
  sheet: Sheet,
  row: number,
  column: number,
  { namespace, formulas, spillOf }: SheetWriting,
): Partial<FileCell> | null {
  const value = sheet.values.get(row, column);
  const formula = formulas ? sheet.formulas.get(row, column) : undefined;
  if (formula !== undefined) {
    const result = value instanceof CellError ? value.text : (value ?? null);
    const spill = spillOf(sheet, row, column);
    return {
      type: 'formula',
      formula: fileFormula(formula, namespace),
      formulaResult: result,
      ...(spill !== null && { formulaType: 'array', formulaRef: formatBox(spill), formulaDynamic: true }),
    };
  }
  return value === undefined ? null : fileValue(value);
}

function fileValue(value: CellValue): Partial<FileCell> {
  if (value instanceof CellError) return { value: value.text };
  // The library takes a text such as "#N/A" for an error; as a run of rich text it stays what it is.
  if (typeof value === 'string' && value.startsWith('#')) return { richText: [{ text: value }] };
  return { value: typeof value === 'string' ? fileText(value) : value };
}

function fileLink({ address, documentReference, screenTip }: Hyperlink): FileLink {
  return {
    target: address ?? '',
    ...(documentReference !== undefined && { location: documentReference }),
    ...(screenTip !== undefined && { tooltip: screenTip }),
  };
}

function fileColumns(sheet: Sheet): ColumnDef[] {
  const used = sheet.used(false);
  const count = Math.max(sheet.columns.touched, used === null ? 0 : lastColumn(used) + 1);
  return Array.from({ length: count }, (_, column) => {
    // A format of the whole column shows in its last cell, which no one fills.
    const style = fileStyle(sheet.book, sheet.formats.at(MAX_ROWS - 1, column));
    return {
      width: fileWidth(sheet.columns.size(column)),
      ...(sheet.columns.isHidden(column) && { hidden: true }),
      ...(style !== undefined && { style }),
    };
  });
}

/** A file counts a column's width in digits of Calibri 11, its padding included. */
const fileWidth = (points: number): number =>
  Math.trunc((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * WIDTH_STEPS) / WIDTH_STEPS;

export const widthOfFile = (characters: number): number =>
  Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;

function fileRows(sheet: Sheet): Map<number, { height?: number; hidden?: boolean }> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (let row = 0; row < sheet.rows.touched; row += 1) {
    const isHidden = sheet.rows.isHidden(row);
    if (isHidden || sheet.rows.isSet(row)) {
      rows.set(row, {
        ...(sheet.rows.isSet(row) && { height: sheet.rows.size(row) }),
        ...(isHidden && { hidden: true }),
      });
    }
  }
  return rows;
}

function fileTable(sheet: Sheet, table: Table): TableDefinition {
  const { box } = table;
  const columns = Array.from({ length: box.columns }, (_, place) => ({
    name: fileHeading(String(sheet.values.get(box.row, box.column + place) ?? '')),
  }));
  return {
    name: table.name,
    range: formatBox(box),
    columns,
    style: table.style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
  };
}
