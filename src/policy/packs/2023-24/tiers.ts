import type { TierRung } from '../../pack';
import { reading } from './cite';

/** The letters order the categories and grade the help; they never say "tier". The ladder is this product's reading. */
export const tiers: readonly TierRung[] = [
  {
    tier: 'Tier 1',
    label: 'underperforming',
    criteria: ['underperforming'],
    citation: reading(
      'The letter of Sep 21 gives these schools direct help from SSoS and first call on every resource.',
    ),
  },
  {
    tier: 'Tier 2',
    label: 'lowest 10%',
    criteria: ['lowest-10'],
    citation: reading('The letter of Sep 21 gives their districts direct support from SSoS and OEPI staff.'),
  },
  {
    tier: 'Tier 3',
    label: 'low student groups or federal designation',
    criteria: ['low-groups', 'federal'],
    citation: reading(
      'The letter of Sep 22 counts both for targeted assistance, and the letter of Sep 21 promises outreach to some districts only.',
    ),
  },
  {
    tier: 'Tier 4',
    label: 'graduation or participation only',
    criteria: ['grad-rate', 'participation'],
    citation: reading(
      'The letter of Sep 21 requires a plan or a guide, and the letter of Sep 22 does not count these for SSoS assistance.',
    ),
  },
];
