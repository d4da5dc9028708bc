import { THOUSANDTHS_IN_POINT } from '../intake/record';
import {
  CRITERION_IDS,
  TIERS,
  type CriterionId,
  type Limit,
  type PolicyPack,
  type Tier,
} from '../policy/pack';

/** Criteria as a set: bit `n` is the n-th criterion of the rulebook's order. */
export type CriterionSet = number;

/** A tier by its place in `TIERS`. */
export type TierIndex = number;

/** A pack's numbers in the whole units the fact columns use, ready for millions of comparisons. */
export type Rules = {
  /** The highest value that is low; `NEVER_LOW` where the pack computes nothing. */
  readonly lowPercentile: number;
  readonly lowGroupPercentile: number;
  /** In thousandths of a point. */
  readonly lowGraduation: number;
  readonly lowParticipation: number;
  readonly watchFrom: number;
  readonly watchTo: number;
  /** For every set of criteria met the tier it leads to; 255 for the empty set. */
  readonly tierOfSet: Uint8Array;
  /** For every tier the criteria that, if they were met, would raise it. */
  readonly couldRaise: Uint8Array;
};

export const NO_TIER = 255;
export const NEVER_LOW = -1;

export const bitOf = (criterion: CriterionId): CriterionSet => 1 << CRITERION_IDS.indexOf(criterion);

export const tierIndex = (tier: Tier): TierIndex => TIERS.indexOf(tier);

const compiled = new WeakMap<PolicyPack, Rules>();

/** The rules of a pack; worked out once for each pack. */
export function rulesOf(policy: PolicyPack): Rules {
  const known = compiled.get(policy);
  if (known !== undefined) return known;
  const rules = compile(policy);
  compiled.set(policy, rules);
  return rules;
}

function compile(policy: PolicyPack): Rules {
  const highestLow = (id: CriterionId): number => {
    const limit = policy.criteria.find((criterion) => criterion.id === id)?.limit ?? null;
    return limit === null ? NEVER_LOW : highestLowValue(limit);
  };
  return {
    lowPercentile: highestLow('lowest-10'),
    lowGroupPercentile: highestLow('low-groups'),
    lowGraduation: highestLow('grad-rate'),
    lowParticipation: highestLow('participation'),
    watchFrom: policy.watch.from,
    watchTo: policy.watch.to,
    tierOfSet: tiersOfSets(policy),
    couldRaise: raisingSets(policy),
  };
}

/** Whether a percentile rank, or a rate in percentage points, is low by a limit. */
export function isLow(value: number, limit: Limit): boolean {
  return inUnits(value, limit) <= highestLowValue(limit);
}

// All values are whole, so "below the limit" is "at most the one before it".
function highestLowValue(limit: Limit): number {
  const value = inUnits(limit.value, limit);
  return limit.operator === 'at-most' ? value : value - 1;
}

// In whole units, as the fact columns have them: percentile ranks, or thousandths of a point.
function inUnits(value: number, { unit }: Limit): number {
  return unit === 'percentile' ? value : Math.round(value * THOUSANDTHS_IN_POINT);
}

function setOf(criteria: readonly CriterionId[]): CriterionSet {
  return criteria.reduce((set, criterion) => set | bitOf(criterion), 0);
}

function tiersOfSets(policy: PolicyPack): Uint8Array {
  const rungs = policy.tiers.map(({ tier, criteria }) => ({ tier: tierIndex(tier), set: setOf(criteria) }));
  return Uint8Array.from(
    { length: 1 << CRITERION_IDS.length },
    (_, met) => rungs.find(({ set }) => (set & met) !== 0)?.tier ?? NO_TIER,
  );
}

function raisingSets(policy: PolicyPack): Uint8Array {
  return Uint8Array.from(TIERS, (tier) => {
    const own = policy.tiers.findIndex((rung) => rung.tier === tier);
    const above = own < 0 ? policy.tiers : policy.tiers.slice(0, own);
    return setOf(above.flatMap(({ criteria }) => criteria));
  });
}
