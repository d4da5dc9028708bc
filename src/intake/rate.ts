import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';
import type { Thousandths } from './record';

/**
 * A rate as written. `bare` is a number whose scale its column must decide (66.7 or 0.667); `percent` carries its own
 * sign; `comma` is a bare number written with a decimal comma.
 */
export type RateReading =
  | { readonly kind: 'bare' | 'percent' | 'comma'; readonly number: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-rate'; readonly value: string };

export type PercentScale = 'percent' | 'fraction';

const MISSING: RateReading = { kind: 'missing' };
const WHOLE = 100_000;
const SCALE_FACTOR = { percent: 1_000, fraction: 100_000 } as const;
// Closer than Excel's fifteen digits can tell apart.
const ROUNDING = 1e-5;

/** Reads one cell of a rate column; what its number means is settled by `thousandths`. */
export function readRate(value: CellValue | undefined): RateReading {
  if (typeof value === 'number') {
    return Number.isFinite(value) && value >= 0 ? { kind: 'bare', number: value } : invalid(value);
  }
  if (isMissingMark(value)) return MISSING;
  if (typeof value !== 'string') return invalid(value);
  const text = cellText(value).normalize('NFKC').replaceAll(' ', '');
  const plain = /^\+?(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(text);
  if (plain) return { kind: plain[2] ? 'percent' : 'bare', number: Number(plain[1]) };
  const comma = /^\+?(\d+),(\d{1,2}|\d{4,})(%?)$/.exec(text);
  if (comma) return { kind: comma[3] ? 'percent' : 'comma', number: Number(`${comma[1]}.${comma[2]}`) };
  return invalid(value);
}

const invalid = (value: CellValue | undefined): RateReading => ({
  kind: 'not-a-rate',
  value: cellText(value),
});

/**
 * Exact thousandths of a point, or null where the number is no rate from 0 to 100 percent.
 * A number between two thousandths counts as the lower one, so that two thirds stays below 66.667 and below 66.7.
 */
export function thousandths(number: number, scale: PercentScale): Thousandths | null {
  const exact = number * SCALE_FACTOR[scale];
  const nearest = Math.round(exact);
  const whole = Math.abs(exact - nearest) < ROUNDING ? nearest : Math.floor(exact);
  return whole >= 0 && whole <= WHOLE && exact <= WHOLE + ROUNDING ? whole : null;
}
