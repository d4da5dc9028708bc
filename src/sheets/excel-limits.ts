import type { ExcelLimitDetail, ExcelLimitFinding } from '../text/excel-limit-sentence';
import { cellAddress, columnLetters, rangeAddress } from './cell-address';
import { dateSerial } from './date-serial';
import { linkAddress } from './link-address';
import { pageBandText } from './page-band-text';
import type { CellRange, ListValidation, SheetCell, SheetDoc, SheetLink, SheetTable } from './sheet-doc';
import { nameKey, sheetNameFault } from './sheet-name';
import { inOneGo } from './stepwise';
import type { Stepwise } from './stepwise';

/** The most that Excel holds: its published limits, and what its file format is read with. */
export const EXCEL_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  rowHeight: 409,
  columnWidth: 255,
  cellText: 32_767,
  links: 65_530,
  link: 2_079,
  tableName: 255,
  tableHeading: 255,
  list: 255,
  listNote: 255,
  listTitle: 32,
  pageBand: 255,
} as const;

/**
 * Everything in the sheets that would make Excel refuse or repair the workbook; empty where all is well.
 * Checks what is described, so it serves the file and the live workbook alike.
 */
export function excelLimitFindings(docs: readonly SheetDoc[]): readonly ExcelLimitFinding[] {
  return inOneGo(findingLimits(docs));
}

/** The same, a part of a sheet at a time. */
export function* findingLimits(docs: readonly SheetDoc[]): Stepwise<readonly ExcelLimitFinding[]> {
  const findings: ExcelLimitFinding[] = [];
  const sheets = new Map<string, string>();
  const tables = new Map<string, string>();
  for (const doc of docs) {
    const report = (detail: ExcelLimitDetail, cell?: string) => {
      findings.push({ ...detail, sheet: doc.name, ...(cell !== undefined && { cell }) });
    };
    checkName(doc, sheets, report);
    checkSizes(doc, report);
    yield* checkCells(doc, report);
    checkMerges(doc, report);
    if (doc.table) {
      checkTable(doc, doc.table, tables, report);
    }
    doc.validations.forEach((validation) => checkList(validation, report));
    checkPageBands(doc, report);
  }
  return findings;
}

/** So many are checked in a moment. */
const ROWS_AT_ONCE = 100;

type Report = (detail: ExcelLimitDetail, cell?: string) => void;

function checkName({ name }: SheetDoc, taken: Map<string, string>, report: Report) {
  const fault = sheetNameFault(name);
  if (fault) {
    report(fault);
  }
  const other = taken.get(nameKey(name));
  if (other !== undefined) {
    report({ code: 'sheet-name-taken', other });
  }
  taken.set(nameKey(name), name);
}

function checkSizes({ rows, columns }: SheetDoc, report: Report) {
  if (rows.length > EXCEL_LIMITS.rows) {
    report({ code: 'too-many-rows', count: rows.length, limit: EXCEL_LIMITS.rows });
  }
  if (columns.length > EXCEL_LIMITS.columns) {
    report({ code: 'too-many-columns', count: columns.length, limit: EXCEL_LIMITS.columns });
  }
  rows.forEach(({ height }, row) => {
    if (height !== null && height > EXCEL_LIMITS.rowHeight) {
      report({ code: 'row-too-high', row: row + 1, count: height, limit: EXCEL_LIMITS.rowHeight });
    }
  });
  columns.forEach(({ width }, column) => {
    if (width > EXCEL_LIMITS.columnWidth) {
      const letters = columnLetters(column);
      report({ code: 'column-too-wide', column: letters, count: width, limit: EXCEL_LIMITS.columnWidth });
    }
  });
}

function* checkCells({ rows }: SheetDoc, report: Report): Stepwise<void> {
  let links = 0;
  for (const [row, { cells }] of rows.entries()) {
    if (row % ROWS_AT_ONCE === 0) yield;
    cells.forEach((cell, column) => {
      if (cell === null) {
        return;
      }
      const valueFault = faultOfValue(cell.value);
      if (valueFault) {
        report(valueFault, cellAddress(row, column));
      }
      if (cell.link) {
        links += 1;
        const linkFault = faultOfLink(cell.link);
        if (linkFault) {
          report(linkFault, cellAddress(row, column));
        }
      }
    });
  }
  if (links > EXCEL_LIMITS.links) {
    report({ code: 'too-many-links', count: links, limit: EXCEL_LIMITS.links });
  }
}

function faultOfValue(value: SheetCell['value']): ExcelLimitDetail | null {
  if (typeof value === 'string') {
    return value.length > EXCEL_LIMITS.cellText
      ? { code: 'text-too-long', count: value.length, limit: EXCEL_LIMITS.cellText }
      : null;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? null : { code: 'number-not-finite', value: String(value) };
  }
  const isUnreal = value !== null && dateSerial(value.date) === null;
  return isUnreal ? { code: 'date-not-real', value: value.date } : null;
}

function faultOfLink(link: SheetLink): ExcelLimitDetail | null {
  const address = linkAddress(link);
  if (address === null) {
    return { code: 'link-not-an-address', address: link.to === 'cell' ? link.cell : link.address };
  }
  return address.length > EXCEL_LIMITS.link
    ? { code: 'link-too-long', count: address.length, limit: EXCEL_LIMITS.link }
    : null;
}

function checkMerges({ merges, table }: SheetDoc, report: Report) {
  const inOrder = [...merges].sort((a, b) => a.firstRow - b.firstRow);
  inOrder.forEach((merge, index) => {
    const range = rangeAddress(merge);
    const corner = cellAddress(merge.firstRow, merge.firstColumn);
    if (merge.firstRow === merge.lastRow && merge.firstColumn === merge.lastColumn) {
      report({ code: 'merge-of-one-cell' }, corner);
    }
    if (table && overlap(merge, table.range)) {
      report({ code: 'merge-in-table', range, table: table.name }, corner);
    }
    // In order of their first rows, only those that begin before this one ends can meet it.
    for (let next = index + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next];
      if (other === undefined || other.firstRow > merge.lastRow) {
        break;
      }
      if (overlap(merge, other)) {
        report({ code: 'merges-overlap', range, other: rangeAddress(other) }, corner);
      }
    }
  });
}

function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

function checkTable(
  { name: sheet, rows }: SheetDoc,
  table: SheetTable,
  taken: Map<string, string>,
  report: Report,
) {
  const { name, range } = table;
  if (!isTableName(name)) {
    report({ code: 'table-name', table: name });
  }
  const other = taken.get(nameKey(name));
  if (other !== undefined) {
    report({ code: 'table-name-taken', table: name, other });
  }
  taken.set(nameKey(name), sheet);
  if (range.lastRow <= range.firstRow) {
    report({ code: 'table-without-rows', table: name });
  }
  const headings = new Set<string>();
  for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
    const heading = rows[range.firstRow]?.cells[column]?.value;
    const cell = cellAddress(range.firstRow, column);
    if (typeof heading !== 'string' || heading.trim() === '') {
      report({ code: 'table-heading-missing', table: name }, cell);
    } else if (heading.length > EXCEL_LIMITS.tableHeading) {
      const limit = EXCEL_LIMITS.tableHeading;
      report({ code: 'table-heading-too-long', table: name, count: heading.length, limit }, cell);
    } else if (headings.has(nameKey(heading))) {
      report({ code: 'table-heading-twice', table: name, heading }, cell);
    } else {
      headings.add(nameKey(heading));
    }
  }
}

// A name must not read as a cell (`AB12`, `R1C1`), nor be one of the two letters that mean "row" and "column".
function isTableName(name: string): boolean {
  const readsAsCell = /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^R\d*C\d*$|^[RC]$/i.test(name);
  return name.length <= EXCEL_LIMITS.tableName && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !readsAsCell;
}

function checkList({ range, values, promptTitle, prompt, error }: ListValidation, report: Report) {
  const cell = cellAddress(range.firstRow, range.firstColumn);
  if (values.length === 0) {
    report({ code: 'list-empty' }, cell);
  }
  for (const word of values.filter((value) => value.includes(','))) {
    report({ code: 'list-word-has-comma', word }, cell);
  }
  const { list, listNote, listTitle } = EXCEL_LIMITS;
  const listLength = values.join(',').replaceAll('"', '""').length;
  if (listLength > list) {
    report({ code: 'list-too-long', count: listLength, limit: list }, cell);
  }
  const notes = [
    [promptTitle, listTitle],
    [prompt, listNote],
    [error, listNote],
  ] as const;
  for (const [{ length }, limit] of notes) {
    if (length > limit) {
      report({ code: 'list-note-too-long', count: length, limit }, cell);
    }
  }
}

function checkPageBands({ print }: SheetDoc, report: Report) {
  for (const band of ['header', 'footer'] as const) {
    const content = print[band];
    const length = content ? pageBandText(content).length : 0;
    if (length > EXCEL_LIMITS.pageBand) {
      report({ code: 'page-band-too-long', band, count: length, limit: EXCEL_LIMITS.pageBand });
    }
  }
}
