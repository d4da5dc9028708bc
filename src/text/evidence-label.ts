import type { Evidence } from '../classify/classification';
import type { FactId } from '../intake/fact';
import { FACT_LABELS } from './fact-label';
import { percentLabel } from './number-label';

const RATES: readonly FactId[] = ['graduationRate', 'participationRate'];

/** A number with its fact: `graduation rate 64.6%`, `participation rate 93.2% (EL and former EL)`. */
export function evidenceLabel({ fact, value, of }: Evidence): string {
  const group = of === undefined ? '' : ` (${of})`;
  return `${FACT_LABELS[fact]} ${valueLabel(fact, value)}${group}`;
}

/** The value of a fact with its unit, where it has one. */
export function valueLabel(fact: FactId, value: string | number): string {
  return typeof value === 'number' && RATES.includes(fact) ? percentLabel(value) : `${value}`;
}
