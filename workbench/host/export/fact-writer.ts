import type { BorderSide } from '../../../src/sheets/styles';
import { formatBox } from '../model/address';
import type { Box } from '../model/box';
import type { FormatKey, FormatValue } from '../model/format';
import { lineOf, lookOf } from './look';
import type { SheetFacts } from './sheet-facts';

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const POINTS_PER_PIXEL = 0.75;

/** Gathers a sheet's facts in one wording. */
export class FactWriter {
  readonly #facts = new Map<string, string>();

  get facts(): SheetFacts {
    return this.#facts;
  }

  note(fact: string, value: string | number | boolean): void {
    this.#facts.set(fact, String(value));
  }

  /** @param value text in quotes, numbers bare: `"12"` is not `12`; null for an empty cell */
  cell(row: number, column: number, value: string | null, link: string | null): void {
    const name = formatBox({ row, column, rows: 1, columns: 1 });
    if (value !== null) {
      this.note(`${name} value`, value);
    }
    if (link !== null) {
      this.note(`${name} link`, link);
    }
  }

  look(row: number, column: number, read: (key: FormatKey) => FormatValue): void {
    const name = formatBox({ row, column, rows: 1, columns: 1 });
    const { font, fill, alignment, numberFormat } = lookOf(read);
    this.note(`${name} font`, font);
    this.note(`${name} fill`, fill);
    this.note(`${name} alignment`, alignment);
    this.note(`${name} number format`, numberFormat);
    for (const side of SIDES) {
      const line = lineOf(read, side);
      if (line !== null) {
        this.#line(row, column, side, line);
      }
    }
  }

  /** Points are compared as whole pixels, as Excel draws them. */
  rowHeight(row: number, points: number): void {
    this.note(`row ${row + 1} height`, `${Math.round(points / POINTS_PER_PIXEL)} px`);
  }

  column(column: number, pixels: number, isHidden: boolean): void {
    const name = formatBox({ row: 0, column, rows: 1, columns: 1 }).replace('1', '');
    this.note(`column ${name}`, isHidden ? 'hidden' : `${pixels} px wide`);
  }

  merge(box: Box): void {
    this.note(`merged ${formatBox(box)}`, 'yes');
  }

  // A line between two cells is one line, whichever of them keeps it.
  #line(row: number, column: number, side: BorderSide, line: string): void {
    const below = { row: side === 'bottom' ? row + 1 : row, column: side === 'right' ? column + 1 : column };
    const name = formatBox({ ...below, rows: 1, columns: 1 });
    const place = side === 'top' || side === 'bottom' ? `line above ${name}` : `line left of ${name}`;
    const isOwn = side === 'top' || side === 'left';
    if (isOwn || !this.#facts.has(place)) {
      this.note(place, line);
    }
  }
}
