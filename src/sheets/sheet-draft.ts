import { cellHeight, rowHeight } from './row-height';
import type { CellRange, SheetCell, SheetColumn, SheetLink, SheetRow, SheetValue } from './sheet-doc';
import type { StyleName } from './styles';

/** A cell over several columns; both ends count. */
export type Span = { readonly from: number; readonly to: number; readonly cell: SheetCell };

export function cell(value: SheetValue, style: StyleName, link?: SheetLink): SheetCell {
  return link === undefined ? { value, style } : { value, style, link };
}

/** The same style for a run of values. */
export function cells(values: readonly SheetValue[], style: StyleName): SheetCell[] {
  return values.map((value) => ({ value, style }));
}

/** A worksheet while it is put together, row by row. It gives every row the height that its text needs. */
export class SheetDraft {
  readonly #columns: readonly SheetColumn[];
  readonly #rows: SheetRow[] = [];
  readonly #merges: CellRange[] = [];

  constructor(columns: readonly SheetColumn[]) {
    this.#columns = columns;
  }

  get columns(): readonly SheetColumn[] {
    return this.#columns;
  }

  get rows(): readonly SheetRow[] {
    return this.#rows;
  }

  get merges(): readonly CellRange[] {
    return this.#merges;
  }

  /** The index of the row that is added next. */
  get next(): number {
    return this.#rows.length;
  }

  /** Adds a row with one cell a column; returns its index. */
  add(rowCells: readonly (SheetCell | null)[]): number {
    return this.#push(rowCells, rowHeight(rowCells, this.#columns));
  }

  /** Adds a row of cells that each span columns; returns its index. */
  addSpans(spans: readonly Span[]): number {
    const rowCells: (SheetCell | null)[] = [];
    let height = 0;
    for (const { from, to, cell: spanning } of spans) {
      while (rowCells.length < from) rowCells.push(null);
      rowCells.push(spanning);
      for (let column = from + 1; column <= to; column += 1)
        rowCells.push({ value: null, style: spanning.style });
      if (to > from)
        this.#merges.push({ firstRow: this.next, firstColumn: from, lastRow: this.next, lastColumn: to });
      height = Math.max(height, cellHeight(spanning, this.#width(from, to)));
    }
    return this.#push(rowCells, height);
  }

  /** Adds an empty row of the given height in points. */
  addGap(height: number): number {
    return this.#push([], height);
  }

  #push(rowCells: readonly (SheetCell | null)[], height: number): number {
    this.#rows.push({ cells: rowCells, height: height === 0 ? null : height });
    return this.#rows.length - 1;
  }

  #width(from: number, to: number): number {
    let width = 0;
    for (let column = from; column <= to; column += 1) width += this.#columns[column]?.width ?? 0;
    return width;
  }
}
