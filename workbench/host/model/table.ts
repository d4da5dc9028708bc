import type { Box } from './box';

export type Table = {
  readonly id: string;
  name: string;
  style: string;
  /** The heading row is its first. */
  box: Box;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  /** What hides rows of the table; empty where nothing is filtered. */
  criteria: readonly unknown[];
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  isDeleted: boolean;
};

/** The rows of a table below its headings. */
export const tableBody = ({ box }: Table): Box => ({ ...box, row: box.row + 1, rows: box.rows - 1 });
