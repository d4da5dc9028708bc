import type { Box } from './box';

/** What the cells of a sheet hold of one kind, wherever it is kept. Undefined is an empty cell. */
export type CellStore<T> = {
  get(row: number, column: number): T | undefined;
  set(row: number, column: number, value: T | undefined): void;
  /** Puts the same value into every cell of the box; undefined empties it. */
  fill(box: Box, value: T | undefined): void;
  copyFrom(other: CellStore<T>): void;
  /** The filled cells of the box, column by column. */
  entries(box: Box): IterableIterator<readonly [row: number, column: number, value: T]>;
  /** The smallest box around the filled cells that lie in the box, or null. */
  used(within: Box): Box | null;
};
