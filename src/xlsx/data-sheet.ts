import type { CellMatrix } from '../intake/cell-value';
import type { FileProblem } from '../intake/file-problem';

/** The cells of one worksheet, or of a text file. */
export type DataSheet = {
  /** As on its tab, spaces and all; null for a text file. */
  readonly name: string | null;
  /**
   * What the cells store, not what their formats show; a percentage that reads 66.7% is 0.667. Dates are ISO text,
   * formulas their last result, errors their text (`#N/A`). Of merged cells only the first has the value.
   */
  readonly cells: CellMatrix;
  /** The sheet's row number of `cells[0]`: always 1, so empty rows at the top are kept. */
  readonly firstRow: number;
  /** Rows that a filter or a person has hidden, numbered from 1; only .xlsx and .xlsm files tell. */
  readonly hiddenRows: readonly number[];
  /** The tab itself is hidden. */
  readonly isHidden: boolean;
  /** Rows, from 1, in which a quotation mark is opened and never closed; only in text files. */
  readonly unclosedQuoteRows: readonly number[];
};

export type ReadDataFile =
  | { readonly ok: true; readonly sheets: readonly DataSheet[] }
  | { readonly ok: false; readonly problem: FileProblem };
