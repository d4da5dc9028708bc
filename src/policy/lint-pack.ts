import { actionFaults } from './lint/actions';
import { citationFaults } from './lint/citations';
import { criterionFaults } from './lint/criteria';
import { dateFaults } from './lint/dates';
import { districtFaults } from './lint/districts';
import { otherYearFaults } from './lint/other-years';
import { regionFaults } from './lint/regions';
import { statedLimitFaults } from './lint/stated-limits';
import { textFaults } from './lint/texts';
import { tierFaults } from './lint/tiers';
import { watchFaults } from './lint/watch';
import { yearFaults } from './lint/year';
import type { PolicyPack } from './pack';
import type { PackFault } from './pack-fault';

const RULES: readonly ((pack: PolicyPack) => readonly PackFault[])[] = [
  yearFaults,
  citationFaults,
  criterionFaults,
  watchFaults,
  statedLimitFaults,
  tierFaults,
  actionFaults,
  dateFaults,
  districtFaults,
  regionFaults,
  otherYearFaults,
  textFaults,
];

/**
 * What is wrong with a pack that has the right shape: values that contradict each other, the calendar or the rulebook.
 * Empty where nothing is. Faults come rule by rule; `severityOf` says which ones forbid the pack's use.
 */
export function lintPack(pack: PolicyPack): readonly PackFault[] {
  return RULES.flatMap((rule) => rule(pack));
}
