import type { PolicyPack } from '../pack';
import type { PackFault } from '../pack-fault';
import { firstYearOf } from './school-year';

/** A school year is written `2023-24`, and its pack goes by the results of the year it begins in. */
export function yearFaults(pack: PolicyPack): readonly PackFault[] {
  const firstYear = firstYearOf(pack.schoolYear);
  if (firstYear === null) {
    return [{ code: 'school-year-shape', path: ['schoolYear'], value: pack.schoolYear }];
  }
  if (pack.resultsYear === firstYear) return [];
  return [
    { code: 'results-year-mismatch', path: ['resultsYear'], value: pack.resultsYear, expected: firstYear },
  ];
}
