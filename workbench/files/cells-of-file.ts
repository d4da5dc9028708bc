import type { Cell as FileCell, CellStyle, CellValue as FileValue, Sheet as FileSheet } from 'hucre';
import { shiftedFormula } from '../../src/sheets/shifted-formula';
import { parseBox } from '../host/model/address';
import { without } from '../host/model/box';
import type { Box } from '../host/model/box';
import { CellError, ERROR_TEXTS } from '../host/model/cell-value';
import type { CellValue } from '../host/model/cell-value';
import type { FormatId } from '../host/model/cell-formats';
import type { Sheet } from '../host/model/sheet';
import type { ThemeColors } from './file-color';
import { formatOfFile } from './file-style';
import { formulaOfFile } from './formula-in-file';

type CellReading = {
  readonly theme: ThemeColors;
  readonly namespace: string;
  readonly leftOut: Set<string>;
};

/** A formula that several cells below it share, and where it is written out. */
type SharedFormula = { readonly formula: string; readonly row: number; readonly column: number };

const MIDNIGHT_1899 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The cells of a file: values, formulas, links and formats. */
export function readCells(sheet: Sheet, file: FileSheet, reading: CellReading): void {
  file.rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== null && value !== undefined) {
        sheet.values.set(rowIndex, column, cellValue(value, null));
      }
    });
  });
  // What lies where a formula spreads its results is part of them, and comes with them.
  for (const [place, { formulaDynamic, formulaRef }] of file.cells ?? []) {
    const spill = formulaDynamic === true && formulaRef !== undefined ? parseBox(formulaRef) : null;
    if (spill !== null) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const own = { row, column, rows: 1, columns: 1 };
      without(spill, own).forEach((rest) => sheet.values.fill(rest, undefined));
    }
  }
  const formats = new Map<string, FormatId>();
  const shared = new Map<number, SharedFormula>();
  for (const [place, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const value = cell.type === 'formula' ? (cell.formulaResult ?? cell.value) : cell.value;
    if (value !== null && value !== undefined) sheet.values.set(row, column, cellValue(value, cell));
    const formula = formulaOf(cell, row, column, shared);
    if (formula === null) reading.leftOut.add('formulas shared across columns (their values are kept)');
    else if (formula !== '') sheet.formulas.set(row, column, formulaOfFile(formula, reading.namespace));
    if (cell.hyperlink !== undefined) readLink(sheet, row, column, cell.hyperlink);
    if (cell.style !== undefined) {
      applyFormat(sheet, { row, column, rows: 1, columns: 1 }, cell.style, reading.theme, formats);
    }
  }
}

/** Empty where the cell has none, null where it is shared in a way that is not read here. */
function formulaOf(
  { formula, formulaType, formulaSharedIndex }: FileCell,
  row: number,
  column: number,
  shared: Map<number, SharedFormula>,
): string | null {
  if (formula === undefined) return '';
  if (formulaType !== 'shared' || formulaSharedIndex === undefined) return formula;
  if (formula !== '') {
    shared.set(formulaSharedIndex, { formula, row, column });
    return formula;
  }
  const first = shared.get(formulaSharedIndex);
  return first?.column === column ? shiftedFormula(first.formula, row - first.row) : null;
}

function cellValue(value: FileValue, cell: FileCell | null): CellValue {
  if (value instanceof Date) return (value.getTime() - MIDNIGHT_1899) / DAY;
  const isError = cell?.type === 'error' || cell?.type === 'formula';
  const error = isError ? ERROR_TEXTS.find((text) => text === value) : undefined;
  return error === undefined ? (value ?? '') : new CellError(error);
}

function readLink(sheet: Sheet, row: number, column: number, link: NonNullable<FileCell['hyperlink']>): void {
  const { target, location, tooltip } = link;
  sheet.links.set(row, column, {
    ...(target !== '' ? { address: target } : { documentReference: location ?? '' }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
  });
}

function applyFormat(
  sheet: Sheet,
  box: Box,
  style: CellStyle,
  theme: ThemeColors,
  known: Map<string, FormatId>,
): void {
  const key = JSON.stringify(style);
  let id = known.get(key);
  if (id === undefined) {
    id = sheet.book.withValues(0, formatOfFile(style, theme));
    known.set(key, id);
  }
  const format = id;
  if (format !== 0) sheet.formats.change(box, () => format);
}
