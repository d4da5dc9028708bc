import { supportStatus } from '../plan/support';
import { districtArgument } from './district-argument';
import { answered, type FormulaAnswer } from './formula-answer';
import { policyArgument } from './policy-argument';

/** Whether the year's letter lists a district: `prioritized`, `transitional` or `not listed` (rulebook section 5). */
export function supportOf(district: unknown, policy: unknown): FormulaAnswer<string> {
  const pack = policyArgument(policy);
  if (!pack.ok) return pack;
  const named = districtArgument(district);
  if (named.kind === 'not-read') return answered(named.sentence);
  return answered(supportStatus(named.code, named.name, pack.value));
}
