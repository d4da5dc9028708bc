import type { CellMatrix } from '../intake/cell-value';

/** The cells of a sheet as they stand in a workbook; rows may end before the longest. */
export type PresentSheet = {
  readonly cells: CellMatrix;
  /** Where the first of them stands, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
};
