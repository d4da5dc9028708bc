import { boundingBox, EVERYTHING, lastColumn, lastRow } from '../../host/model/box';
import type { Box } from '../../host/model/box';
import type { FormatId } from '../../host/model/cell-formats';
import type { CellStore } from '../../host/model/cell-store';
import type { CellValue } from '../../host/model/cell-value';
import type { Hyperlink } from '../../host/model/sheet';
import { valueOf, withValue } from './cell-values';
import { hasContent, isFormula } from './grid-sheet';
import type { CellExtra, GridCell, GridSheet } from './grid-sheet';
import { omit } from './omit';

/** How one kind of content stands in Univer's cells. */
type Part<T> = {
  readonly read: (cell: GridCell, row: number, column: number) => T | undefined;
  readonly write: (cell: GridCell, value: T | undefined) => GridCell;
};

/** One kind of content of the cells of Univer's sheet. */
class PartStore<T> implements CellStore<T> {
  constructor(
    protected readonly sheet: GridSheet,
    private readonly part: Part<T>,
  ) {}

  get(row: number, column: number): T | undefined {
    const cell = this.sheet.cell(row, column);
    return cell === null ? undefined : this.part.read(cell, row, column);
  }

  set(row: number, column: number, value: T | undefined): void {
    const isChange = value !== undefined || this.get(row, column) !== undefined;
    if (isChange) {
      this.sheet.put(row, column, this.part.write(this.sheet.unstyled(row, column), value));
    }
  }

  fill(box: Box, value: T | undefined): void {
    if (value === undefined) {
      const filled: (readonly [row: number, column: number])[] = [];
      this.forEach(box, (row, column) => filled.push([row, column]));
      filled.forEach(([row, column]) => this.set(row, column, undefined));
      return;
    }
    for (let row = box.row; row <= lastRow(box); row += 1) {
      for (let column = box.column; column <= lastColumn(box); column += 1) {
        this.set(row, column, value);
      }
    }
  }

  copyFrom(other: CellStore<T>): void {
    for (const [row, column, value] of other.entries(EVERYTHING)) {
      this.set(row, column, value);
    }
  }

  *entries(box: Box): IterableIterator<readonly [row: number, column: number, value: T]> {
    const found: (readonly [number, number, T])[] = [];
    this.forEach(box, (row, column, value) => found.push([row, column, value]));
    yield* found.sort(([row, column], [other, otherColumn]) => column - otherColumn || row - other);
  }

  used(within: Box): Box | null {
    let used: Box | null = null;
    this.forEach(within, (row, column) => {
      const own = { row, column, rows: 1, columns: 1 };
      used = used === null ? own : boundingBox(used, own);
    });
    return used;
  }

  protected forEach(box: Box, visit: (row: number, column: number, value: T) => void): void {
    this.sheet.forEach(box, (row, column, cell) => {
      const value = this.part.read(cell, row, column);
      if (value !== undefined) {
        visit(row, column, value);
      }
    });
  }
}

/** Values also spill: from a formula's cell over its neighbors. */
class ValueStore extends PartStore<CellValue> {
  override get(row: number, column: number): CellValue | undefined {
    const cell = this.sheet.cell(row, column);
    if (cell !== null && hasContent(cell)) {
      return valueOf(cell);
    }
    const spilled = this.sheet.spilled(row, column);
    return spilled === null ? undefined : valueOf(spilled);
  }

  protected override forEach(box: Box, visit: (row: number, column: number, value: CellValue) => void) {
    super.forEach(box, visit);
    this.sheet.forEachSpilled((row, column, cell) => {
      const isInside =
        row >= box.row && row <= lastRow(box) && column >= box.column && column <= lastColumn(box);
      const value = isInside ? valueOf(cell) : undefined;
      if (value !== undefined) {
        visit(row, column, value);
      }
    });
  }
}

export function valuesOf(sheet: GridSheet): CellStore<CellValue> {
  return new ValueStore(sheet, { read: valueOf, write: withValue });
}

export function formulasOf(sheet: GridSheet): CellStore<string> {
  return new PartStore(sheet, {
    read: (cell, row, column) => {
      if (!isFormula(cell)) {
        return undefined;
      }
      // A formula that was filled down is kept as a reference to the first one.
      const { book } = sheet;
      return cell.f ?? book.formulas.getFormulaStringByCell(row, column, sheet.id, book.id) ?? undefined;
    },
    write: (cell, formula) => {
      const rest = omit(cell, 'f', 'si', 'ref');
      return formula === undefined ? rest : { ...rest, f: formula };
    },
  });
}

export function linksOf(sheet: GridSheet): CellStore<Hyperlink> {
  return new PartStore<Hyperlink>(sheet, {
    read: ({ custom }) => custom?.link,
    write: (cell, link) => withExtra(cell, 'link', link),
  });
}

export function cellFormatsOf(sheet: GridSheet): CellStore<FormatId> {
  return new PartStore<FormatId>(sheet, {
    read: (_cell, row, column) => sheet.formatAt(row, column),
    write: (cell, format) => withExtra(cell, 'format', format),
  });
}

function withExtra<K extends keyof CellExtra>(
  { custom, ...cell }: GridCell,
  key: K,
  value: CellExtra[K],
): GridCell {
  const extra = value === undefined ? omit(custom ?? {}, key) : { ...custom, [key]: value };
  return Object.keys(extra).length === 0 ? cell : { ...cell, custom: extra as CellExtra };
}
