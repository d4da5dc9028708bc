import type { Criterion, Limit } from '../policy/pack';
import { percentLabel } from './number-label';

const LIMIT_FACTS: Readonly<Record<Limit['fact'], string>> = {
  accountabilityPercentile: 'accountability percentile',
  studentGroupPercentile: 'student group percentile',
  graduationRate: 'graduation rate',
  participationRate: 'participation rate',
};

/** How a criterion is decided. */
export function decisionSentence({ limit }: Pick<Criterion, 'limit'>): string {
  return limit === null
    ? 'Decided by the words of the state only, never by a number.'
    : 'Decided by the words of the state; where the row has none, by the number.';
}

/** `accountability percentile 10 or lower`, `graduation rate below 66.7%`; `none` where no number decides. */
export function limitLabel(limit: Limit | null): string {
  if (limit === null) return 'none';
  const value = limit.unit === 'percent' ? percentLabel(limit.value) : `${limit.value}`;
  const fact = LIMIT_FACTS[limit.fact];
  return limit.operator === 'at-most' ? `${fact} ${value} or lower` : `${fact} below ${value}`;
}
