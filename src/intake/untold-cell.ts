import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';
import { readRate } from './rate';
import type { UntoldBecause, UntoldCell } from './record';
import { yesOrNo } from './yes-or-no';

/** The facts that could settle a criterion by their own cell. */
export const SETTLING_FACTS = [
  'reasons',
  'accountabilityPercentile',
  'lowPerformingGroups',
  'federalDesignation',
  'graduationRate',
  'lowParticipationGroups',
  'participationRate',
] as const;

export type SettlingFact = (typeof SETTLING_FACTS)[number];

/** What stands in a cell whose fact is missing, and why it does not tell it; null where the cell is empty. */
export function untoldCell(
  fact: SettlingFact,
  value: CellValue | undefined,
  isScaleOpen: boolean,
): UntoldCell | null {
  // An empty cell may reach a custom function as 0.
  const written = value === 0 && !isRate(fact) ? '' : cellText(value);
  return written === '' ? null : { fact, written, because: untoldBecause(fact, value, isScaleOpen) };
}

const isRate = (fact: SettlingFact): boolean => fact === 'graduationRate' || fact === 'participationRate';

function untoldBecause(
  fact: SettlingFact,
  value: CellValue | undefined,
  isScaleOpen: boolean,
): UntoldBecause {
  if (isMissingMark(value)) return 'no-value';
  if (!isRate(fact)) return yesOrNo(value) === 'no' ? 'no-value' : 'not-understood';
  const reading = readRate(value);
  if ('number' in reading && reading.number === 0) return 'zero';
  return isScaleOpen && (reading.kind === 'bare' || reading.kind === 'comma')
    ? 'scale-open'
    : 'not-understood';
}
