import { BESIDE_UNREAD, BESIDE_ZERO, NO_RATE, RATE_BITS, UNREAD_RATE, ZERO_RATE } from './fact-columns';
import type { RateOf } from './record';

/**
 * The lowest rate of a row, one more column taken in: a school is low where its lowest rate is. A column that is zero
 * or could not be read stays marked, since the rate it hides may be lower than the one that is known.
 */
export function withRate(before: number, rate: number): number {
  if (before === NO_RATE) return rate;
  if (rate === NO_RATE) return before;
  const marks = marksOf(before) | marksOf(rate);
  if (before < 0 && rate < 0) return (marks & BESIDE_ZERO) === 0 ? UNREAD_RATE : ZERO_RATE;
  if (before < 0) return rate | marks;
  if (rate < 0) return before | marks;
  return Math.min(before & RATE_BITS, rate) | marks;
}

/** True where the row's rate, or one of several, is the number zero. */
export function holdsZero(rate: number): boolean {
  return (marksOf(rate) & BESIDE_ZERO) !== 0;
}

/** The lowest of several numbers, the first of equal ones, and whose it is; null where there is none. */
export function lowestOf(numbers: readonly RateOf[]): RateOf | null {
  return numbers.reduce<RateOf | null>(
    (least, number) => (least === null || number.value < least.value ? number : least),
    null,
  );
}

function marksOf(rate: number): number {
  if (rate >= 0) return rate & ~RATE_BITS;
  if (rate === ZERO_RATE) return BESIDE_ZERO;
  return rate === UNREAD_RATE ? BESIDE_UNREAD : 0;
}
