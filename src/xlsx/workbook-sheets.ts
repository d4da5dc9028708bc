import type { CellValue as FileValue, MergeRange, Sheet, SheetFilter, Workbook } from 'hucre';
import type { CellValue } from '../intake/cell-value';
import { momentText } from '../intake/moment-text';
import type { FileKind } from './file-kind';
import { filledRowCount } from './filled-rows';
import type { DataSheet } from './data-sheet';

export type WorkbookKind = Extract<FileKind, 'workbook' | 'binary-workbook' | 'old-workbook'>;

/** The sheets of a workbook, in the order of their tabs. Throws the library's errors. */
export async function workbookSheets(bytes: Uint8Array, kind: WorkbookKind): Promise<DataSheet[]> {
  // The library is large, and text files do not need it.
  const { readXls, readXlsb, readXlsx } = await import('hucre/xlsx');
  const readers = {
    workbook: () => skippingChartSheets((sheets) => readXlsx(bytes, { sheets })),
    'binary-workbook': () => readXlsb(bytes),
    'old-workbook': () => readXls(bytes),
  };
  const { sheets } = await readers[kind]();
  return sheets.map(dataSheet);
}

// A tab that is only a chart stops the library, which then names it.
async function skippingChartSheets(read: (isWanted: SheetFilter) => Promise<Workbook>): Promise<Workbook> {
  const charts = new Set<string>();
  for (;;) {
    try {
      return await read(({ name }) => !charts.has(name));
    } catch (error) {
      const name = /missing worksheet file for sheet "(.*)"$/.exec(String(error))?.[1];
      if (name === undefined || charts.has(name)) {
        throw error;
      }
      charts.add(name);
    }
  }
}

function dataSheet(sheet: Sheet): DataSheet {
  const cells = cellRows(sheet.rows);
  sheet.merges?.forEach((merge) => clearCoveredCells(cells, merge));
  return {
    name: sheet.name,
    cells,
    firstRow: 1,
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    unclosedQuoteRows: [],
  };
}

// All rows as wide as the widest, without the empty rows below the last value that formats leave behind.
function cellRows(rows: readonly (readonly FileValue[] | undefined)[]): CellValue[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  return Array.from({ length: filledRowCount(rows) }, (_row, index) => {
    const row = rows[index] ?? [];
    return Array.from({ length: width }, (_cell, column) => cellValue(row[column]));
  });
}

function cellValue(value: FileValue | undefined): CellValue {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
    return null;
  }
  return value instanceof Date ? momentText(value) : value;
}

// Excel hides the values under a merged cell, but some programs store them there.
function clearCoveredCells(cells: CellValue[][], { startRow, startCol, endRow, endCol }: MergeRange) {
  cells.slice(startRow, endRow + 1).forEach((row, index) => {
    row.fill(null, index === 0 ? startCol + 1 : startCol, endCol + 1);
  });
}
