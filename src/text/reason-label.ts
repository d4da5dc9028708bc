import type { ActionReason, CriterionId, PolicyPack } from '../policy/pack';

/** A criterion as a list of reasons names it, e.g. `lowest 10%`. */
export function criterionLabel(id: CriterionId, pack: PolicyPack): string {
  return pack.criteria.find((criterion) => criterion.id === id)?.shortTitle ?? id;
}

/** What brings an action, in a few words. */
export function reasonLabel(reason: ActionReason, pack: PolicyPack): string {
  switch (reason) {
    case 'watch':
      return `percentile ${pack.watch.from}–${pack.watch.to}`;
    case 'prioritized':
      return 'prioritized assistance';
    case 'transitional':
      return 'transitional support';
    default:
      return criterionLabel(reason, pack);
  }
}
