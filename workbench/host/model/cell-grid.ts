import { boundingBox, EVERYTHING, intersection, lastColumn, lastRow } from './box';
import type { Box } from './box';
import type { CellStore } from './cell-store';

const BLOCK = 4096;

/** A run of rows in one column: all alike, or cell by cell. */
type Block<T> = { same: T | undefined; cells: (T | undefined)[] | null };

/** What the cells of a sheet hold of one kind. Empty cells cost nothing, long columns little. */
export class CellGrid<T> implements CellStore<T> {
  readonly #columns = new Map<number, (Block<T> | undefined)[]>();

  get(row: number, column: number): T | undefined {
    const block = this.#columns.get(column)?.[Math.floor(row / BLOCK)];
    return block === undefined ? undefined : block.cells === null ? block.same : block.cells[row % BLOCK];
  }

  set(row: number, column: number, value: T | undefined): void {
    const block = this.#blockAt(row, column, value !== undefined);
    if (block !== null) {
      cellsOf(block)[row % BLOCK] = value;
    }
  }

  fill(box: Box, value: T | undefined): void {
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      for (let row = box.row; row <= lastRow(box);) {
        const end = Math.min(row - (row % BLOCK) + BLOCK, lastRow(box) + 1);
        this.#fillBlock(row, end, column, value);
        row = end;
      }
    }
  }

  copyFrom(other: CellStore<T>): void {
    for (const [row, column, value] of other.entries(EVERYTHING)) {
      this.set(row, column, value);
    }
  }

  *entries(box: Box): IterableIterator<readonly [row: number, column: number, value: T]> {
    for (const [column, blocks] of this.#columns) {
      if (column < box.column || column > lastColumn(box)) {
        continue;
      }
      const firstBlock = Math.floor(box.row / BLOCK);
      const lastBlock = Math.min(Math.floor(lastRow(box) / BLOCK), blocks.length - 1);
      for (let index = firstBlock; index <= lastBlock; index += 1) {
        const block = blocks[index];
        if (block === undefined) {
          continue;
        }
        const start = Math.max(box.row, index * BLOCK);
        const end = Math.min(lastRow(box), index * BLOCK + BLOCK - 1);
        for (let row = start; row <= end; row += 1) {
          const value = block.cells === null ? block.same : block.cells[row % BLOCK];
          if (value !== undefined) {
            yield [row, column, value];
          }
        }
      }
    }
  }

  used(within: Box): Box | null {
    let used: Box | null = null;
    for (const [column, blocks] of this.#columns) {
      const part = intersection(within, { row: 0, column, rows: blocks.length * BLOCK, columns: 1 });
      const first = part === null ? null : firstFilled(blocks, part.row, lastRow(part));
      const last = part === null ? null : lastFilled(blocks, part.row, lastRow(part));
      if (first !== null && last !== null) {
        const own = { row: first, column, rows: last - first + 1, columns: 1 };
        used = used === null ? own : boundingBox(used, own);
      }
    }
    return used;
  }

  #fillBlock(row: number, end: number, column: number, value: T | undefined): void {
    const isWhole = end - row === BLOCK;
    const block = this.#blockAt(row, column, value !== undefined);
    if (block !== null && isWhole) {
      block.same = value;
      block.cells = null;
    } else if (block !== null) {
      const cells = cellsOf(block);
      for (let index = row; index < end; index += 1) {
        cells[index % BLOCK] = value;
      }
    }
  }

  #blockAt(row: number, column: number, make: boolean): Block<T> | null {
    let blocks = this.#columns.get(column);
    if (blocks === undefined) {
      if (!make) {
        return null;
      }
      blocks = [];
      this.#columns.set(column, blocks);
    }
    const index = Math.floor(row / BLOCK);
    let block = blocks[index];
    if (block === undefined && make) {
      block = { same: undefined, cells: [] };
      blocks[index] = block;
    }
    return block ?? null;
  }
}

function cellsOf<T>(block: Block<T>): (T | undefined)[] {
  block.cells ??= new Array<T | undefined>(BLOCK).fill(block.same);
  return block.cells;
}

function valueAt<T>(blocks: readonly (Block<T> | undefined)[], row: number): T | undefined {
  const block = blocks[Math.floor(row / BLOCK)];
  return block === undefined ? undefined : block.cells === null ? block.same : block.cells[row % BLOCK];
}

function firstFilled<T>(blocks: readonly (Block<T> | undefined)[], from: number, to: number): number | null {
  for (let row = from; row <= to; row += 1) {
    if (blocks[Math.floor(row / BLOCK)] === undefined) {
      row += BLOCK - 1 - (row % BLOCK);
    } else if (valueAt(blocks, row) !== undefined) {
      return row;
    }
  }
  return null;
}

function lastFilled<T>(blocks: readonly (Block<T> | undefined)[], from: number, to: number): number | null {
  for (let row = to; row >= from; row -= 1) {
    if (blocks[Math.floor(row / BLOCK)] === undefined) {
      row -= row % BLOCK;
    } else if (valueAt(blocks, row) !== undefined) {
      return row;
    }
  }
  return null;
}
