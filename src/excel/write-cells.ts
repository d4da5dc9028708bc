import type { SheetDoc, SheetRow } from '../sheets/sheet-doc';
import { areaLists, styleAreas } from './cell-areas';
import { cellEntry } from './entry';
import type { Entry } from './entry';
import { workbookStyleName } from './named-styles';
import type { Desk, Piece } from './piece';
import { BYTES_PER_ACTION, sentBytes } from './request-size';

/** Bytes of values in one piece: several fit into a request, so that requests fill up well. */
const LARGEST_BLOCK = 100_000;

/** What an action costs Excel beside its bytes, weighed against bytes: one write of a block beats many small ones. */
const WORTH_OF_ACTION = 600;

/** Rows of a sheet, from row `first` on. */
type Rows = {
  readonly rows: readonly SheetRow[];
  readonly first: number;
  /** Columns of each row that are written, filled or not. */
  readonly width: number;
};

type Block = {
  readonly first: number;
  readonly rows: readonly SheetRow[];
  readonly values: readonly Entry[][];
};

/**
 * The cells of a sheet in blocks of rows: style first, since it brings the number format, then values, then heights.
 * A sheet that is a copy of one of the same form has its styles already.
 */
export function cellPieces({ rows, columns }: SheetDoc, sheet: string, isStyled: boolean): Generator<Piece> {
  return rowPieces({ rows, first: 0, width: columns.length }, sheet, isStyled);
}

/** The same for some rows of a sheet. */
export function* rowPieces(rows: Rows, sheet: string, isStyled: boolean): Generator<Piece> {
  const { width } = rows;
  for (const block of blocks(rows)) {
    const styling = isStyled ? null : cheapestStyling(block, width);
    const heights = rowHeights(block);
    const bytes =
      sentBytes(block.values) + (styling?.bytes ?? 0) + (heights?.bytes ?? 0) + 3 * BYTES_PER_ACTION;
    yield {
      bytes,
      queue: (desk) => {
        const range = desk.sheet(sheet).getRangeByIndexes(block.first, 0, block.rows.length, width);
        styling?.queue(desk, sheet, range);
        range.values = block.values as (string | number)[][];
        heights?.queue(desk, sheet, range);
      },
    };
  }
}

function* blocks({ rows, first: firstRow, width }: Rows): Generator<Block> {
  let first = 0;
  let values: Entry[][] = [];
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const entries = Array.from({ length: width }, (_, column) => {
      const cell = row.cells[column];
      return cell ? cellEntry(cell) : '';
    });
    const own = sentBytes(entries);
    if (values.length > 0 && bytes + own > LARGEST_BLOCK) {
      yield { first: firstRow + first, rows: rows.slice(first, index), values };
      first = index;
      values = [];
      bytes = 0;
    }
    values.push(entries);
    bytes += own;
  }
  if (values.length > 0) yield { first: firstRow + first, rows: rows.slice(first), values };
}

type Part = {
  readonly bytes: number;
  readonly queue: (desk: Desk, sheet: string, range: Excel.Range) => void;
};

// Short sheets of many styles name a style for every cell, in one action; long ones name the ranges of each style.
function cheapestStyling(block: Block, width: number): Part {
  const byArea = stylingByArea(block, width);
  const byCell = stylingByCell(block, width);
  return byArea.cost <= byCell.cost ? byArea : byCell;
}

function stylingByArea({ rows, first }: Block, width: number): Part & { readonly cost: number } {
  const lists = [...styleAreas(rows, width, first)].flatMap(([style, ranges]) =>
    areaLists(ranges).map((list) => ({ style, list })),
  );
  const bytes = lists.reduce((sum, { list }) => sum + list.length + 2 * BYTES_PER_ACTION, 0);
  return {
    bytes,
    cost: bytes + lists.length * 2 * WORTH_OF_ACTION,
    queue: (desk, sheet) => {
      for (const { style, list } of lists) desk.sheet(sheet).getRanges(list).style = workbookStyleName(style);
    },
  };
}

/** What names a style beside its name, and what stands for a cell without one or a row of its own height. */
const STYLE_OF_CELL_BYTES = 13;
const NOTHING_BYTES = 3;

function stylingByCell({ rows }: Block, width: number): Part & { readonly cost: number } {
  let bytes = BYTES_PER_ACTION;
  for (const { cells } of rows) {
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column];
      bytes += cell ? STYLE_OF_CELL_BYTES + workbookStyleName(cell.style).length : NOTHING_BYTES;
    }
  }
  return {
    bytes,
    cost: bytes + WORTH_OF_ACTION,
    queue: (_desk, _sheet, range) => {
      range.setCellProperties(
        rows.map(({ cells }) =>
          Array.from({ length: width }, (_, column) => {
            const cell = cells[column];
            return cell ? { style: workbookStyleName(cell.style) } : {};
          }),
        ),
      );
    },
  };
}

const HEIGHT_OF_ROW_BYTES = 32;

// Row by row in one action, or run by run where long runs are alike.
function rowHeights({ rows, first }: Block): Part | null {
  const runs = heightRuns(rows);
  if (runs.every(({ height }) => height === null)) return null;
  const byRow = rows.reduce(
    (sum, { height }) => sum + (height === null ? NOTHING_BYTES : HEIGHT_OF_ROW_BYTES),
    0,
  );
  const byRun = runs.length * 2 * (BYTES_PER_ACTION + WORTH_OF_ACTION);
  if (byRow <= byRun) {
    return {
      bytes: byRow + BYTES_PER_ACTION,
      queue: (_desk, _sheet, range) => {
        range.setRowProperties(
          rows.map(({ height }) => (height === null ? {} : { format: { rowHeight: height } })),
        );
      },
    };
  }
  return {
    bytes: runs.length * 3 * BYTES_PER_ACTION,
    queue: (desk, sheet) => {
      for (const { from, to, height } of runs) {
        if (height === null) continue;
        desk.sheet(sheet).getRange(`${first + from + 1}:${first + to + 1}`).format.rowHeight = height;
      }
    },
  };
}

function heightRuns(
  rows: readonly SheetRow[],
): readonly { from: number; to: number; height: number | null }[] {
  const runs: { from: number; to: number; height: number | null }[] = [];
  rows.forEach(({ height }, row) => {
    const last = runs.at(-1);
    if (last !== undefined && last.height === height) last.to = row;
    else runs.push({ from: row, to: row, height });
  });
  return runs;
}
