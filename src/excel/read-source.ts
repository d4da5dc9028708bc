import type { CellMatrix } from '../intake/cell-value';
import type { HeadingAnswers, RowAnswers } from '../intake/column-use';
import { findLayout } from '../intake/layout';
import type { Layout } from '../intake/layout';
import type { SourceCells } from '../intake/read-school-data';
import { converse } from './converse';
import { withDatesAsText } from './dates-as-text';
import { answered } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import { filledHeadings, mayBeMerged, readMerged } from './merged-headings';
import { readBlocks } from './read-blocks';
import type { ColumnRun, Source } from './read-blocks';
import { sentBytes } from './request-size';
import type { SourcePlace } from './source-place';

/** Up to so many cells are read whole, in one conversation. */
const CELLS_AT_ONCE = 100_000;
/** Roughly what a cell takes in an answer. */
const BYTES_OF_CELL = 5;
/** Of a larger range so many rows are read first: the headings are among them, and rows to judge sizes by. */
const TOP_ROWS = 1_000;
/** Excel answers up to 5 MB on the web, and up to 5,000,000 cells anywhere. */
const ANSWER_BYTES = 3_000_000;
const ANSWER_CELLS = 4_000_000;

export type SourceWish = {
  /** Whether this Excel tells which cells are merged. */
  readonly tellsMerged: boolean;
  /** What a person said of headings: their columns are read too. */
  readonly headings?: HeadingAnswers;
  /** What a person said of the row with the headings. */
  readonly rows?: RowAnswers;
};

/**
 * The cells of a place, values only but for days where a number is expected, with the sheet's true row numbers and the
 * rows that a filter or a person has hidden. A large range is read in blocks, and only in the columns that its headings
 * give a use to; the other cells are then empty.
 */
export async function readSource(
  { sheet, range }: SourcePlace,
  { tellsMerged, headings, rows }: SourceWish,
  port: ExcelPort,
): Promise<Answer<SourceCells>> {
  const width = range.lastColumn - range.firstColumn + 1;
  const total = range.lastRow - range.firstRow + 1;
  const source: Source = { sheet, firstRow: range.firstRow, firstColumn: range.firstColumn, width, total };
  const { portion = ANSWER_BYTES } = port;
  const atOnce = Math.min(CELLS_AT_ONCE, portion / BYTES_OF_CELL);
  const top = total * width <= atOnce ? total : Math.min(TOP_ROWS, total);
  const first = await readBlocks(source, { from: 0, to: top, columns: [wholeWidth(width)], size: top }, port);
  if (!first.ok) return first;
  const cells =
    tellsMerged && mayBeMerged(first.value.cells)
      ? await withMergedHeadings(source, first.value.cells, port)
      : answered(first.value.cells);
  if (!cells.ok) return cells;
  await port.clock.breathe();
  const found = findLayout(cells.value, 1, headings, rows);
  await port.clock.breathe();
  const columns = wantedColumns(found.ok ? found.layout : null, width);
  const size = top === total ? total : rowsAtOnce(cells.value, columns, portion);
  const rest = await readBlocks(source, { from: top, to: total, columns, size }, port);
  if (!rest.ok) return rest;
  const whole = top === total ? cells.value : cells.value.concat(rest.value.cells);
  const shown = found.ok ? await withDatesAsText(source, whole, found.layout, port) : answered(whole);
  if (!shown.ok) return shown;
  return answered({
    cells: shown.value,
    firstRow: range.firstRow + 1,
    hiddenRows: first.value.hidden.concat(rest.value.hidden),
    ...(top < total && { unreadColumns: columnsBeside(columns, width) }),
  });
}

async function withMergedHeadings(
  source: Source,
  cells: CellMatrix,
  port: ExcelPort,
): Promise<Answer<CellMatrix>> {
  const merged = await converse(readMerged(source), port);
  return merged.ok ? answered(filledHeadings(cells, merged.value, source.width)) : merged;
}

const wholeWidth = (width: number): ColumnRun => ({ first: 0, last: width - 1 });

// Without headings the whole width is wanted: the standard order is meant, or the refusal names what stands there.
function wantedColumns(layout: Layout | null, width: number): readonly ColumnRun[] {
  if (layout === null || layout.headingRow === null) return [wholeWidth(width)];
  const columns = [...new Set(layout.uses.map(({ column }) => column))].sort((one, other) => one - other);
  const runs: { first: number; last: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.last === column - 1) last.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

function columnsBeside(runs: readonly ColumnRun[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => !runs.some(({ first, last }) => first <= column && column <= last),
  );
}

function rowsAtOnce(top: CellMatrix, columns: readonly ColumnRun[], portion: number): number {
  const cellsARow = columns.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const bytes = sentBytes(top.map((row) => columns.map(({ first, last }) => row.slice(first, last + 1))));
  const bytesARow = Math.max(1, bytes / Math.max(1, top.length));
  return Math.max(1, Math.floor(Math.min(portion / bytesARow, ANSWER_CELLS / Math.max(1, cellsARow))));
}
