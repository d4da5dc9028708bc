import type { Classification } from '../classify/classification';
import type { CriterionTier, PolicyPack, Tier } from '../policy/pack';

/** One sign for each tier, told apart by its shape, so that a page without color reads the same. */
export const TIER_MARKS: Readonly<Record<Tier, string>> = {
  'Tier 1': '■',
  'Tier 2': '▣',
  'Tier 3': '▨',
  'Tier 4': '▢',
  Watch: '○',
  None: '',
  Check: '?',
  'Insufficient data': '–',
};

/** Answers that are no place on the ladder and already say that something is open. */
const OPEN_ANSWERS: ReadonlySet<Tier> = new Set(['Check', 'Insufficient data']);

/** The tier in words: `Tier 3`, `at least Tier 3` where something unknown could raise it. */
export function tierLabel({ tier, atLeast }: Pick<Classification, 'tier' | 'atLeast'>): string {
  if (!atLeast || OPEN_ANSWERS.has(tier)) return tier;
  return tier === 'None' ? 'None so far' : `at least ${tier}`;
}

/** What a rung of the ladder is for, e.g. `lowest 10%`; empty where the pack has no such rung. */
export function rungLabel(tier: CriterionTier, pack: PolicyPack): string {
  return pack.tiers.find((rung) => rung.tier === tier)?.label ?? '';
}
