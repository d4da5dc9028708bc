import { EVERYTHING, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './box';
import type { Lines } from './axis';
import type { Box } from './box';
import { CellGrid } from './cell-grid';
import type { FormatId } from './cell-formats';
import type { CellStore } from './cell-store';

const UNTOUCHED: FormatId = 0;

/** Where the formats of a sheet are kept. */
export type FormatPlaces = {
  /** Of every cell that has no other. */
  sheet: FormatId;
  readonly columns: Lines<FormatId>;
  readonly rows: Lines<FormatId>;
  readonly cells: CellStore<FormatId>;
};

const inMemory = (): FormatPlaces => ({
  sheet: UNTOUCHED,
  columns: new Map(),
  rows: new Map(),
  cells: new CellGrid(),
});

/** Which format each cell of a sheet has. Whole rows, whole columns and the whole sheet are kept as such. */
export class FormatLayer {
  constructor(private readonly places: FormatPlaces = inMemory()) {}

  at(row: number, column: number): FormatId {
    const { places } = this;
    return (
      places.cells.get(row, column) ?? places.rows.get(row) ?? places.columns.get(column) ?? places.sheet
    );
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

  /** Whether cells without a format of their own are as in a new workbook. */
  get #isPlain(): boolean {
    const { sheet, rows, columns } = this.places;
    return sheet === UNTOUCHED && [...rows.keys(), ...columns.keys()].length === 0;
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
    return this.places.cells.used(within);
  }

  entries(box: Box): IterableIterator<readonly [row: number, column: number, format: FormatId]> {
    return this.places.cells.entries(box);
  }

  copyFrom(other: FormatLayer): void {
    this.places.sheet = other.places.sheet;
    copyLines(other.places.columns, this.places.columns);
    copyLines(other.places.rows, this.places.rows);
    for (const [row, column, format] of other.places.cells.entries(EVERYTHING)) {
      this.places.cells.set(row, column, format);
    }
  }

  #changeColumns(box: Box, of: (format: FormatId) => FormatId): void {
    if (box.columns === MAX_COLUMNS) {
      this.#changeFilled(box, of);
      this.places.sheet = of(this.places.sheet);
      changeLines(this.places.columns, of);
      changeLines(this.places.rows, of);
      return;
    }
    this.#changeFilled(box, of);
    for (const row of this.places.rows.keys()) {
      this.#changeUnfilled({ ...box, row, rows: 1 }, of);
    }
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      this.places.columns.set(column, of(this.places.columns.get(column) ?? this.places.sheet));
    }
  }

  #changeRows(box: Box, of: (format: FormatId) => FormatId): void {
    this.#changeFilled(box, of);
    for (const column of this.places.columns.keys()) {
      this.#changeUnfilled({ ...box, column, columns: 1 }, of);
    }
    for (let row = box.row; row <= lastRow(box); row += 1) {
      this.places.rows.set(row, of(this.places.rows.get(row) ?? this.places.sheet));
    }
  }

  #changeFilled(box: Box, of: (format: FormatId) => FormatId): void {
    for (const [row, column, format] of [...this.places.cells.entries(box)]) {
      this.places.cells.set(row, column, of(format));
    }
  }

  // Where a formatted row and a formatted column cross, the cell gets a format of its own.
  #changeUnfilled(box: Box, of: (format: FormatId) => FormatId): void {
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      for (let row = box.row; row <= lastRow(box); row += 1) {
        if (this.places.cells.get(row, column) === undefined) {
          this.places.cells.set(row, column, of(this.at(row, column)));
        }
      }
    }
  }

  // Cells that share a format are mostly neighbors below one another: each run is filled at once.
  #changeCells(box: Box, of: (format: FormatId) => FormatId): void {
    const isPlain = this.#isPlain;
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      let start = box.row;
      while (start <= lastRow(box)) {
        const format = this.at(start, column);
        let end = start + 1;
        while (end <= lastRow(box) && this.at(end, column) === format) {
          end += 1;
        }
        const changed = of(format);
        // A cell that is again as in a new workbook is not in use for its format.
        const kept = changed === UNTOUCHED && isPlain ? undefined : changed;
        this.places.cells.fill({ row: start, column, rows: end - start, columns: 1 }, kept);
        start = end;
      }
    }
  }

  // Beyond the cells, rows and columns that were ever touched, all cells are alike.
  #relevant(box: Box): Box {
    const used = this.places.cells.used(box);
    const rows = Math.max(
      used === null ? 0 : lastRow(used) + 1,
      ...[...this.places.rows.keys()].map((row) => row + 1),
      1,
    );
    const columns = Math.max(
      used === null ? 0 : lastColumn(used) + 1,
      ...[...this.places.columns.keys()].map((column) => column + 1),
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

function copyLines(from: Lines<FormatId>, to: Lines<FormatId>): void {
  for (const index of from.keys()) {
    to.set(index, from.get(index) ?? UNTOUCHED);
  }
}

function changeLines(lines: Lines<FormatId>, of: (format: FormatId) => FormatId): void {
  for (const index of [...lines.keys()]) {
    lines.set(index, of(lines.get(index) ?? UNTOUCHED));
  }
}
