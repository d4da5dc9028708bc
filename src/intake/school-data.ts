import type { CellMatrix } from './cell-value';
import type { FactColumns } from './fact-columns';
import type { Issue } from './issue';
import type { Layout } from './layout';
import type { SkippedRow } from './skipped-row';

/** A file or range, read: the deciding facts in columns, and the cells they came from for everything else. */
export type SchoolData = {
  readonly layout: Layout;
  readonly cells: CellMatrix;
  /** The sheet's number of the matrix's first row. */
  readonly firstRow: number;
  /** For each classified row its position in `cells`. */
  readonly positions: Int32Array;
  readonly facts: FactColumns;
  /** For each rate column in use, its rates row by row, as in `FactColumns`. */
  readonly rates: ReadonlyMap<number, Int32Array>;
  readonly skipped: readonly SkippedRow[];
  /** Findings about the headings, then about the rows. */
  readonly issues: readonly Issue[];
  /** The report year the data names for itself; null where it names none or several. */
  readonly dataYear: number | null;
};
