import { overlaps } from '../model/box';
import type { Box } from '../model/box';
import type { Place, Workbook } from '../model/workbook';
import { asText } from './arguments';
import { writeCells } from './cell-matrix';
import { keepHeadingsText } from './table-headings';

/** Writes values or formulas, as a person would type them. */
export function enterCells(workbook: Workbook, { sheet, box }: Place, input: unknown): void {
  sheet.checkUnlocked(box);
  writeCells(box, input, (row, column, entry) => sheet.enter(row, column, entry));
  for (const table of sheet.tables) {
    if (overlaps(box, { ...table.box, rows: 1 })) {
      keepHeadingsText(sheet, table);
    }
  }
  workbook.changed({ sheet, box });
}

/** Runs of cells below one another that get the same format are changed at once. */
export function writeNumberFormats({ sheet, box }: Place, input: unknown): void {
  sheet.checkAllowed('allowFormatCells');
  const runs = new Map<number, { start: number; format: string; end: number }>();
  const flush = (column: number, { start, end, format }: { start: number; end: number; format: string }) => {
    const run = { row: start, column, rows: end - start, columns: 1 };
    sheet.formats.change(run, (id) => sheet.book.withValues(id, { numberFormat: format }));
  };
  writeCells(box, input, (row, column, entry) => {
    const format = asText(entry);
    const run = runs.get(column);
    if (run !== undefined && run.format === format && run.end === row) {
      run.end += 1;
      return;
    }
    if (run !== undefined) {
      flush(column, run);
    }
    runs.set(column, { start: row, end: row + 1, format });
  });
  runs.forEach((run, column) => flush(column, run));
}

/** Joins cells into one; only the first keeps what it holds. @param across joins each row by itself */
export function mergeCells(workbook: Workbook, { sheet, box }: Place, across: boolean): void {
  sheet.checkUnlocked(box);
  sheet.checkAllowed('allowFormatCells');
  const parts = across
    ? Array.from({ length: box.rows }, (_, i) => ({ ...box, row: box.row + i, rows: 1 }))
    : [box];
  for (const part of parts) {
    sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, part)), part];
    clearAllButFirst({ sheet, box: part });
  }
  workbook.changed({ sheet, box });
}

function clearAllButFirst({ sheet, box }: Place): void {
  const right: Box = { ...box, column: box.column + 1, columns: box.columns - 1, rows: 1 };
  const below: Box = { ...box, row: box.row + 1, rows: box.rows - 1 };
  [right, below]
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .forEach((rest) => sheet.clearContents(rest));
}
