import type { Limit } from '../pack';
import type { PackFault, PackPath } from '../pack-fault';

/** Percentiles are whole ranks from 1 to 99; percents are compared in thousandths of a point. */
const SCALES: Readonly<Record<Limit['unit'], { from: number; to: number; decimals: number }>> = {
  percentile: { from: 1, to: 99, decimals: 0 },
  percent: { from: 0, to: 100, decimals: 3 },
};

/** A limit that lies off its scale, is a fraction of 1 where percents are meant, or is finer than values are compared. */
export function numberFaults(value: number, unit: Limit['unit'], path: PackPath): PackFault[] {
  const { from, to, decimals } = SCALES[unit];
  if (value < from || value > to) return [{ code: 'limit-out-of-range', path, value, from, to }];
  if (unit === 'percent' && value > 0 && value <= 1) {
    return [{ code: 'limit-as-fraction', path, value, percent: Number((value * 100).toFixed(decimals)) }];
  }
  return Number(value.toFixed(decimals)) === value ? [] : [{ code: 'limit-too-fine', path, value, decimals }];
}
