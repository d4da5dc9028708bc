import { CRITERION_IDS } from '../pack';
import type { CriterionId, PolicyPack, TierRung } from '../pack';
import type { PackFault } from '../pack-fault';

/** The ladder goes down rung by rung, every criterion is on it once, and every rung can be reached. */
export function tierFaults({ tiers }: PolicyPack): readonly PackFault[] {
  return [...orderFaults(tiers), ...rungFaults(tiers), ...missingFaults(tiers)];
}

function orderFaults(tiers: readonly TierRung[]): PackFault[] {
  return tiers.flatMap(({ tier }, index): PackFault[] => {
    const above = tiers[index - 1]?.tier;
    return above !== undefined && tier <= above
      ? [{ code: 'tier-order', path: ['tiers', index, 'tier'], tier, after: above }]
      : [];
  });
}

function rungFaults(tiers: readonly TierRung[]): PackFault[] {
  const taken = new Map<CriterionId, string>();
  return tiers.flatMap(({ tier, criteria }, index): PackFault[] => {
    if (criteria.length === 0) return [{ code: 'tier-empty', path: ['tiers', index, 'criteria'], tier }];
    if (criteria.every((criterion) => taken.has(criterion))) {
      return [{ code: 'tier-shadowed', path: ['tiers', index, 'criteria'], tier }];
    }
    return criteria.flatMap((criterion, place): PackFault[] => {
      const first = taken.get(criterion);
      if (first === undefined) {
        taken.set(criterion, tier);
        return [];
      }
      const path = ['tiers', index, 'criteria', place];
      return [{ code: 'tier-criterion-twice', path, criterion, first }];
    });
  });
}

function missingFaults(tiers: readonly TierRung[]): PackFault[] {
  const placed = new Set(tiers.flatMap((rung) => rung.criteria));
  return CRITERION_IDS.filter((criterion) => !placed.has(criterion)).map((criterion) => ({
    code: 'tier-missing-criterion',
    path: ['tiers'],
    criterion,
  }));
}
