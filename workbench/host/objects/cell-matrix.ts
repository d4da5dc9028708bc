import { invalidArgument } from '../../wire/wire-error';
import { cellCount, isUnbounded, lastColumn, lastRow } from '../model/box';
import type { Box } from '../model/box';

/** Beyond so many cells Excel answers null, without an error. */
const MOST_CELLS_READ = 5_000_000;

/** One answer per cell, as rows; null for whole rows and columns and for more cells than Excel reads at once. */
export function readCells<T>(
  box: Box,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] | null {
  if (isUnbounded(box) || cellCount(box) > MOST_CELLS_READ) {
    return null;
  }
  const rows: T[][] = [];
  for (let row = box.row; row <= lastRow(box); row += 1) {
    const cells: T[] = [];
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      cells.push(read(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/**
 * Hands each cell its part of the input: a single value, or a single row and column, goes to all; otherwise the
 * shape must be the range's. Null leaves a cell as it is.
 */
export function writeCells(
  box: Box,
  input: unknown,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  if (isUnbounded(box)) {
    throw invalidArgument('Cells of whole rows or columns cannot be written one by one.');
  }
  const matrix: readonly unknown[] = Array.isArray(input) ? input : [[input]];
  const isSingle = matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1;
  if (!isSingle) {
    checkShape(box, matrix);
  }
  for (let row = 0; row < box.rows; row += 1) {
    const cells = matrix[isSingle ? 0 : row] as readonly unknown[];
    for (let column = 0; column < box.columns; column += 1) {
      const entry = cells[isSingle ? 0 : column];
      if (entry !== null) {
        write(box.row + row, box.column + column, entry);
      }
    }
  }
}

/** @throws InvalidArgument where an input of this many rows and columns does not fit */
export function checkSize(box: Box, rows: unknown, columns: unknown): void {
  if (rows !== box.rows || columns !== box.columns) {
    throw invalidArgument(
      `The range has ${box.rows} rows and ${box.columns} columns, the input ${String(rows)} and ${String(columns)}.`,
    );
  }
}

function checkShape(box: Box, matrix: readonly unknown[]): void {
  checkSize(box, matrix.length, box.columns);
  for (const cells of matrix) {
    if (!Array.isArray(cells)) {
      throw invalidArgument('The input is no list of rows.');
    }
    checkSize(box, matrix.length, cells.length);
  }
}
