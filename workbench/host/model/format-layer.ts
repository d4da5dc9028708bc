import { EVERYTHING, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './box';
import type { Box } from './box';
import { CellGrid } from './cell-grid';
import type { FormatId } from './cell-formats';

const UNTOUCHED: FormatId = 0;

/** Which format each cell of a sheet has. Whole rows, whole columns and the whole sheet are kept as such. */
export class FormatLayer {
  #sheet: FormatId = UNTOUCHED;
  readonly #columns = new Map<number, FormatId>();
  readonly #rows = new Map<number, FormatId>();
  readonly #cells = new CellGrid<FormatId>();

  at(row: number, column: number): FormatId {
    return this.#cells.get(row, column) ?? this.#rows.get(row) ?? this.#columns.get(column) ?? this.#sheet;
  }

  /** Changes the format of every cell of the box; the change is worked out once for each format found. */
  change(box: Box, change: (format: FormatId) => FormatId): void {
    const changed = new Map<FormatId, FormatId>();
    const of = (format: FormatId): FormatId => {
      const known = changed.get(format) ?? change(format);
      changed.set(format, known);
      return known;
    };
    if (box.rows === MAX_ROWS) {
      this.#changeColumns(box, of);
    } else if (box.columns === MAX_COLUMNS) {
      this.#changeRows(box, of);
    } else {
      this.#changeCells(box, of);
    }
  }

  clear(box: Box): void {
    this.change(box, () => UNTOUCHED);
  }

  /** The formats found in the box, each once. */
  found(box: Box): readonly FormatId[] {
    const part = intersection(box, this.#relevant(box)) ?? { ...box, rows: 1, columns: 1 };
    const found = new Set<FormatId>();
    for (let column = part.column; column <= lastColumn(part); column += 1) {
      for (let row = part.row; row <= lastRow(part); row += 1) {
        found.add(this.at(row, column));
      }
    }
    if (part.rows < box.rows || part.columns < box.columns) {
      found.add(this.at(lastRow(box), lastColumn(box)));
    }
    return [...found];
  }

  /** The smallest box around cells that have a format of their own. */
  used(within: Box): Box | null {
    return this.#cells.used(within);
  }

  entries(box: Box): IterableIterator<readonly [row: number, column: number, format: FormatId]> {
    return this.#cells.entries(box);
  }

  copyFrom(other: FormatLayer): void {
    this.#sheet = other.#sheet;
    other.#columns.forEach((format, column) => this.#columns.set(column, format));
    other.#rows.forEach((format, row) => this.#rows.set(row, format));
    for (const [row, column, format] of other.#cells.entries(EVERYTHING)) {
      this.#cells.set(row, column, format);
    }
  }

  #changeColumns(box: Box, of: (format: FormatId) => FormatId): void {
    if (box.columns === MAX_COLUMNS) {
      this.#changeFilled(box, of);
      this.#sheet = of(this.#sheet);
      this.#columns.forEach((format, column) => this.#columns.set(column, of(format)));
      this.#rows.forEach((format, row) => this.#rows.set(row, of(format)));
      return;
    }
    this.#changeFilled(box, of);
    for (const row of this.#rows.keys()) {
      this.#changeUnfilled({ ...box, row, rows: 1 }, of);
    }
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      this.#columns.set(column, of(this.#columns.get(column) ?? this.#sheet));
    }
  }

  #changeRows(box: Box, of: (format: FormatId) => FormatId): void {
    this.#changeFilled(box, of);
    for (const column of this.#columns.keys()) {
      this.#changeUnfilled({ ...box, column, columns: 1 }, of);
    }
    for (let row = box.row; row <= lastRow(box); row += 1) {
      this.#rows.set(row, of(this.#rows.get(row) ?? this.#sheet));
    }
  }

  #changeFilled(box: Box, of: (format: FormatId) => FormatId): void {
    for (const [row, column, format] of [...this.#cells.entries(box)]) {
      this.#cells.set(row, column, of(format));
    }
  }

  // Where a formatted row and a formatted column cross, the cell gets a format of its own.
  #changeUnfilled(box: Box, of: (format: FormatId) => FormatId): void {
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      for (let row = box.row; row <= lastRow(box); row += 1) {
        if (this.#cells.get(row, column) === undefined) {
          this.#cells.set(row, column, of(this.at(row, column)));
        }
      }
    }
  }

  // Cells that share a format are mostly neighbors below one another: each run is filled at once.
  #changeCells(box: Box, of: (format: FormatId) => FormatId): void {
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      let start = box.row;
      while (start <= lastRow(box)) {
        const format = this.at(start, column);
        let end = start + 1;
        while (end <= lastRow(box) && this.at(end, column) === format) {
          end += 1;
        }
        this.#cells.fill({ row: start, column, rows: end - start, columns: 1 }, of(format));
        start = end;
      }
    }
  }

  // Beyond the cells, rows and columns that were ever touched, all cells are alike.
  #relevant(box: Box): Box {
    const used = this.#cells.used(box);
    const rows = Math.max(
      used === null ? 0 : lastRow(used) + 1,
      ...[...this.#rows.keys()].map((row) => row + 1),
      1,
    );
    const columns = Math.max(
      used === null ? 0 : lastColumn(used) + 1,
      ...[...this.#columns.keys()].map((column) => column + 1),
      1,
    );
    return {
      row: 0,
      column: 0,
      rows: Math.min(rows + 1, MAX_ROWS),
      columns: Math.min(columns + 1, MAX_COLUMNS),
    };
  }
}
