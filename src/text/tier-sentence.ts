import type { Classification } from '../classify/classification';
import type { FactId } from '../intake/fact';
import type { PolicyPack } from '../policy/pack';
import { FACT_LABELS } from './fact-label';
import { listLabel } from './list-label';
import { whyLine } from './why-line';

/** Why a row has its tier and, where something open could raise it, what is missing or pending. */
export function tierSentence(classification: Classification, policy: PolicyPack): string {
  const why = whyLine(classification, policy) || 'No criterion is met.';
  return [why.endsWith('.') ? why : `${why}.`, ...open(classification)].join(' ');
}

function open({ atLeast, findings }: Classification): string[] {
  if (!atLeast) return [];
  const missing = findings.flatMap(({ outcome, missing: [first] }): FactId[] =>
    outcome === 'unknown' && first !== undefined ? [first.fact] : [],
  );
  const named = listLabel([...new Set(missing)].map((fact) => FACT_LABELS[fact]));
  return [
    ...(missing.length === 0 ? [] : [`Missing: ${named}.`]),
    ...(findings.some(({ outcome }) => outcome === 'pending')
      ? ['Pending: a designation is not yet decided.']
      : []),
    'What is open could raise the tier.',
  ];
}
