import type { PolicyPack } from '../pack';
import type { PackFault } from '../pack-fault';
import { numberFaults } from './numbers';

/** The watch band lies on the scale of percentiles, the right way round, next above the lowest group. */
export function watchFaults({ watch: { from, to }, criteria }: PolicyPack): readonly PackFault[] {
  const offScale = [
    ...numberFaults(from, 'percentile', ['watch', 'from']),
    ...numberFaults(to, 'percentile', ['watch', 'to']),
  ];
  if (offScale.length) return offScale;
  if (from > to) return [{ code: 'watch-order', path: ['watch'], from, to }];

  const lowest = criteria.find((criterion) => criterion.id === 'lowest-10')?.limit;
  if (!lowest) return [];
  const expected = lowest.operator === 'at-most' ? lowest.value + 1 : lowest.value;
  const overlaps = lowest.operator === 'at-most' ? from <= lowest.value : from < lowest.value;
  if (overlaps) return [{ code: 'watch-overlaps-limit', path: ['watch', 'from'], from, limit: lowest.value }];
  return from > expected ? [{ code: 'watch-gap', path: ['watch', 'from'], from, expected }] : [];
}
