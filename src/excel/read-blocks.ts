import type { CellMatrix, CellValue } from '../intake/cell-value';
import { converse } from './converse';
import type { Conversation } from './converse';
import { answered } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';

/** Where cells are read; rows and columns count from 0. */
export type Source = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly width: number;
  readonly total: number;
};

/** Columns of the source side by side; both ends count. */
export type ColumnRun = { readonly first: number; readonly last: number };

export type BlocksWish = {
  /** Rows of the source, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnRun[];
  /** Rows in one conversation; fewer where Excel finds that too much. */
  readonly size: number;
};

export type ReadRows = {
  /** As wide as the source; cells of columns that were not asked for are empty. */
  readonly cells: CellMatrix;
  /** Row numbers of the sheet, from 1. */
  readonly hidden: readonly number[];
};

/** Reads rows block by block, each in one conversation, or two where some of its rows are hidden. */
export async function readBlocks(
  source: Source,
  { from, to, columns, size }: BlocksWish,
  port: ExcelPort,
): Promise<Answer<ReadRows>> {
  const cells: (readonly CellValue[])[] = [];
  const hidden: number[] = [];
  let count = size;
  while (from + cells.length < to) {
    const first = from + cells.length;
    const rows = Math.min(count, to - first);
    port.report({ doing: 'reading', done: first, total: source.total });
    const block = await converse(readBlock(source, first, rows, columns), port);
    if (isTooMuch(block) && rows > 1) {
      count = Math.ceil(rows / 2);
      continue;
    }
    if (!block.ok) return block;
    const none = await hiddenAmong(source, first, rows, block.value.isHidden, port);
    if (!none.ok) return none;
    for (const row of none.value) hidden.push(row);
    for (const row of block.value.rows ?? []) cells.push(row);
  }
  return answered({ cells, hidden });
}

type Block = {
  /** Null where there are more cells than Excel gives at once. */
  readonly rows: CellMatrix | null;
  /** All rows, none of them, or, null, some. */
  readonly isHidden: boolean | null;
};

function readBlock(
  { sheet, firstRow, firstColumn, width }: Source,
  first: number,
  rows: number,
  columns: readonly ColumnRun[],
): Conversation<Block> {
  return {
    step: 'read-data',
    isRepeatable: true,
    queue: ({ workbook }) => {
      const from = workbook.worksheets.getItem(sheet);
      const ranges = columns.map((run) =>
        from
          .getRangeByIndexes(firstRow + first, firstColumn + run.first, rows, run.last - run.first + 1)
          .load('values'),
      );
      const hidden = from.getRangeByIndexes(firstRow + first, firstColumn, rows, 1).load('rowHidden');
      return () => ({
        rows: assembled(
          ranges.map(({ values }) => values as CellMatrix | null),
          columns,
          { rows, width },
        ),
        isHidden: hidden.rowHidden as boolean | null,
      });
    },
  };
}

function assembled(
  parts: readonly (CellMatrix | null)[],
  columns: readonly ColumnRun[],
  { rows, width }: { readonly rows: number; readonly width: number },
): CellMatrix | null {
  const [only] = parts;
  if (parts.length === 1 && only?.[0]?.length === width) return only;
  if (parts.some((part) => part === null)) return null;
  return Array.from({ length: rows }, (_, row) => {
    const cells: CellValue[] = new Array<CellValue>(width).fill(null);
    parts.forEach((part, index) => {
      const first = columns[index]?.first ?? 0;
      part?.[row]?.forEach((value, column) => {
        cells[first + column] = value;
      });
    });
    return cells;
  });
}

function isTooMuch(block: Answer<Block>): boolean {
  if (block.ok) return block.value.rows === null;
  const { problem } = block;
  return problem.code === 'host' && problem.host === 'ResponsePayloadSizeLimitExceeded';
}

async function hiddenAmong(
  source: Source,
  first: number,
  count: number,
  isHidden: boolean | null,
  port: ExcelPort,
): Promise<Answer<readonly number[]>> {
  const numbers = Array.from(
    { length: isHidden === false ? 0 : count },
    (_, row) => source.firstRow + first + row + 1,
  );
  if (isHidden !== null) return answered(numbers);
  const visible = await converse(readVisible(source, first, count), port);
  if (!visible.ok) return visible;
  const shown = new Set(visible.value);
  return answered(numbers.filter((row) => !shown.has(row)));
}

function readVisible(
  { sheet, firstRow, firstColumn }: Source,
  first: number,
  count: number,
): Conversation<readonly number[]> {
  return {
    step: 'read-data',
    isRepeatable: true,
    queue: ({ workbook }) => {
      const visible = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(firstRow + first, firstColumn, count, 1)
        .getSpecialCellsOrNullObject('Visible')
        .load('areaCount');
      const { areas } = visible;
      areas.load('items/rowIndex,items/rowCount');
      return () => (visible.isNullObject ? [] : rowsOf(areas));
    },
  };
}

function rowsOf({ items }: Excel.RangeCollection): readonly number[] {
  return items.flatMap(({ rowIndex, rowCount }) =>
    Array.from({ length: rowCount }, (_, row) => rowIndex + row + 1),
  );
}
