/** A rectangle of cells, counted from 0. */
export type Box = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** The size of every sheet since Excel 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The whole grid. */
export const EVERYTHING: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const lastRow = ({ row, rows }: Box) => row + rows - 1;
export const lastColumn = ({ column, columns }: Box) => column + columns - 1;
export const cellCount = ({ rows, columns }: Box) => rows * columns;

/** The box of which two cells are opposite corners. */
export function boxBetween(row1: number, column1: number, row2: number, column2: number): Box {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** The smallest box around both. */
export function boundingBox(a: Box, b: Box): Box {
  return boxBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** The cells that both have; null where there are none. */
export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const overlaps = (a: Box, b: Box) => intersection(a, b) !== null;

/** Whether two boxes have the same cells. */
export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What is left of `a` without `b`: up to four boxes. */
export function without(a: Box, b: Box): readonly Box[] {
  const common = intersection(a, b);
  if (common === null) {
    return [a];
  }
  const parts = [
    { ...a, rows: common.row - a.row },
    { ...a, row: lastRow(common) + 1, rows: lastRow(a) - lastRow(common) },
    { ...common, column: a.column, columns: common.column - a.column },
    { ...common, column: lastColumn(common) + 1, columns: lastColumn(a) - lastColumn(common) },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether a box lies on a sheet, with at least one cell. */
export const fits = ({ row, column, rows, columns }: Box) =>
  [row, column, rows, columns].every(Number.isInteger) &&
  row >= 0 &&
  column >= 0 &&
  rows >= 1 &&
  columns >= 1 &&
  row + rows <= MAX_ROWS &&
  column + columns <= MAX_COLUMNS;

/** Whole rows or whole columns. */
export const isUnbounded = ({ rows, columns }: Box) => rows === MAX_ROWS || columns === MAX_COLUMNS;
