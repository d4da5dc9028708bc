import type { Thousandths } from '../intake/record';

const THOUSANDTHS_PER_POINT = 1000;

/** A rate in thousandths of a point as points: 66650 is 66.65. */
export function pointsOf(rate: Thousandths): number {
  return rate / THOUSANDTHS_PER_POINT;
}

/** Percentage points with the decimals they have, never rounded: 66.65 stays below 66.7. */
export function percentLabel(points: number): string {
  return `${points}%`;
}

/** `1 school`, `3 schools`. */
export function countLabel(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
