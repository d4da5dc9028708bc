import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import { NO_RATE, UNREAD_RATE, ZERO_RATE } from './fact-columns';
import type { IssueLog } from './issue-log';
import { isExcelError } from './missing-mark';
import { ScaleWitness, type ScaleDecision } from './percent-scale';
import { readRate, thousandths, type PercentScale } from './rate';

const MISSING = Number.NaN;
const UNREAD = Number.NEGATIVE_INFINITY;
// A zero with its own percent sign, as the numbers below keep it.
const ZERO_PERCENT = -1;

/**
 * One column of rates. Its cells are gathered first and turned into thousandths of a point once the whole column has
 * shown which scale and which decimal sign it is written in.
 */
export class RateColumn {
  /** Bare numbers as written; thousandths of a number with its own percent sign as `-1 - thousandths`. */
  private readonly numbers: Float64Array;
  private readonly witness = new ScaleWitness();
  private readonly commaAt = new Map<number, number>();
  private sawPoint = false;

  constructor(
    readonly use: ColumnUse,
    capacity: number,
    private readonly log: IssueLog,
    private readonly answer: PercentScale | null = null,
  ) {
    this.numbers = new Float64Array(capacity).fill(MISSING);
  }

  /** Takes the cell of the row with sheet number `row` as the column's `index`-th. */
  read(value: CellValue | undefined, index: number, row: number): void {
    if (value === null || value === '' || value === undefined) return;
    if (typeof value === 'number' && value >= 0 && value < Infinity) return this.take(value, index, row);
    const reading = readRate(value);
    if (reading.kind === 'missing') {
      if (!isExcelError(value)) return;
      this.log.add({ code: 'excel-error', value, row, column: this.use.heading });
      this.numbers[index] = UNREAD;
      return;
    }
    if (reading.kind === 'not-a-rate') return this.refuse(reading.value, index, row);
    this.sawPoint ||= cellText(value).includes('.');
    if (reading.kind === 'percent') {
      const exact = thousandths(reading.number, 'percent');
      if (exact === null) this.refuse(String(value), index, row);
      else this.numbers[index] = -1 - exact;
      return;
    }
    if (reading.kind === 'comma') this.commaAt.set(index, row);
    this.take(reading.number, index, row);
  }

  /** Decides the scale and gives the column's rates in thousandths, or its marks, of the first `length` rows. */
  settle(
    length: number,
    rowOf: (index: number) => number,
  ): { readonly rates: Int32Array; readonly scale: ScaleDecision } {
    this.settleCommas();
    const scale: ScaleDecision = this.answer === null ? this.witness.decide() : { kind: this.answer };
    this.reportScale(scale);
    const readable: PercentScale | null =
      scale.kind === 'percent' || scale.kind === 'fraction' ? scale.kind : null;
    const rates = new Int32Array(length).fill(NO_RATE);
    for (let index = 0; index < length; index += 1) {
      const number = this.numbers[index] ?? MISSING;
      if (number !== number) continue;
      if (number === UNREAD) {
        rates[index] = UNREAD_RATE;
      } else if (number === 0 || number === ZERO_PERCENT) {
        rates[index] = this.zero(rowOf(index));
      } else if (number < 0) {
        rates[index] = -1 - number;
      } else {
        const exact = readable === null ? null : thousandths(number, readable);
        if (exact === null && readable !== null) this.refuse(String(number), index, rowOf(index));
        rates[index] = exact ?? UNREAD_RATE;
      }
    }
    return { rates, scale };
  }

  private take(number: number, index: number, row: number): void {
    this.numbers[index] = number;
    this.witness.see(number, row);
  }

  private refuse(value: string, index: number, row: number): void {
    this.numbers[index] = UNREAD;
    this.log.add({ code: 'not-a-rate', value, row, column: this.use.heading });
  }

  private zero(row: number): number {
    this.log.add({ code: 'rate-is-zero', row, column: this.use.heading });
    return ZERO_RATE;
  }

  // A comma is a decimal sign only in a column that uses no point.
  private settleCommas(): void {
    if (this.commaAt.size === 0) return;
    if (!this.sawPoint) {
      this.log.add({ code: 'decimal-commas-read', column: this.use.heading });
      return;
    }
    for (const [index, row] of this.commaAt) {
      this.refuse(String(this.numbers[index]).replace('.', ','), index, row);
    }
  }

  private reportScale(scale: ScaleDecision): void {
    const column = this.use.heading;
    if (scale.kind === 'fraction') this.log.add({ code: 'percents-read-as-fractions', column });
    if (scale.kind === 'unclear') this.log.add({ code: 'percent-scale-unclear', column });
    if (scale.kind === 'mixed') {
      this.log.add({
        code: 'percent-scale-mixed',
        fractionRow: scale.fractionAt,
        percentRow: scale.percentAt,
        column,
      });
    }
  }
}
