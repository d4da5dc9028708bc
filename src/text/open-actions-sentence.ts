import type { Classification } from '../classify/classification';
import { isIdentified } from '../plan/district-plan';
import type { DistrictPlan, Result } from '../plan/results';
import { FACT_LABELS } from './fact-label';
import { listLabel } from './list-label';
import { countLabel } from './number-label';

/**
 * What there is to say beside a row's actions, or instead of them: that nothing follows, or what cannot be told yet and
 * where it can be looked up. Null where the actions are all there is to say.
 */
export function openActionsSentence({ tier, findings }: Classification, hasActions: boolean): string | null {
  if (tier === 'Check') {
    return 'What the state asks of this row cannot be told until its reason is known: look it up in the state’s report.';
  }
  if (findings.some(({ outcome }) => outcome === 'pending')) {
    return 'What the pending designation would ask cannot be told before it is decided: ask the state how it stands.';
  }
  if (hasActions) return null;
  if (tier === 'Insufficient data') {
    return 'What follows cannot be told from so little data: look the row up in the state’s report.';
  }
  const missing = findings.flatMap(({ missing: [first] }) => (first === undefined ? [] : [first.fact]));
  const named = [...new Set(missing)].map((fact) => `the ${FACT_LABELS[fact]}`);
  return named.length === 0
    ? 'The letters ask nothing for this row.'
    : `Nothing follows so far. More cannot be told until this is known: ${listLabel(named)}. Look it up in the state’s report.`;
}

/** The same of a district as a whole; what its schools leave open stands with them. */
export function openDistrictActionsSentence({ own, schools, actions }: DistrictPlan): string | null {
  if (actions.length > 0) return null;
  const open = [...(own === null ? [] : [own]), ...schools].filter(isOpen).length;
  if (open === 0) return 'The letters ask nothing of this district.';
  return `Nothing follows so far. For ${countLabel(open, 'row')} of this district it cannot be told yet: look up what is missing in the state’s report.`;
}

const isOpen = (result: Result): boolean => result.atLeast || isIdentified(result);
