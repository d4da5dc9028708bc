import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';

export type PercentileReading =
  | { readonly kind: 'value'; readonly percentile: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-percentile'; readonly value: string };

const MISSING: PercentileReading = { kind: 'missing' };
const LOWEST = 1;
const HIGHEST = 99;

/**
 * A percentile rank, a whole number from 1 to 99. Zero is no rank: in some builds of Excel an empty cell reaches a
 * custom function as 0, so it means "no data" (rulebook section 2, item 4).
 */
export function readPercentile(value: CellValue | undefined): PercentileReading {
  if (typeof value === 'number') return ofNumber(value, value);
  if (isMissingMark(value)) return MISSING;
  const text = cellText(value).normalize('NFKC').replaceAll(' ', '');
  return typeof value === 'string' && /^\+?\d{1,3}(?:\.0*)?$/.test(text)
    ? ofNumber(Number(text), text)
    : { kind: 'not-a-percentile', value: cellText(value) };
}

function ofNumber(number: number, written: CellValue): PercentileReading {
  if (number === 0) return MISSING;
  return Number.isInteger(number) && number >= LOWEST && number <= HIGHEST
    ? { kind: 'value', percentile: number }
    : { kind: 'not-a-percentile', value: String(written) };
}
