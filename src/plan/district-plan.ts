import { says, STATEMENT } from '../intake/statements';
import { readReasonText } from '../intake/reason-text';
import { TIERS, type ActionReason, type IsoDate, type PolicyPack, type Tier } from '../policy/pack';
import { dueActions, inOrderOfDuty, joined, nextDue } from './due-actions';
import { districtRegion, regionalTeams } from './region';
import type { DistrictAction, DistrictPlan, Result } from './results';
import { supportStatus } from './support';

/** The rows of one district, brought together. */
export type DistrictRows = {
  readonly code: string | null;
  readonly name: string;
  readonly own: Result | null;
  readonly schools: readonly Result[];
};

const IDENTIFIED_TIERS: ReadonlySet<Tier> = new Set(['Tier 1', 'Tier 2', 'Tier 3', 'Tier 4', 'Check']);

/** Whether the state, or a number where the state is silent, identifies the school or district of a row. */
export const isIdentified = ({ classification }: Result): boolean =>
  IDENTIFIED_TIERS.has(classification.tier);

/** Everything one district must know; `asOf` settles which date comes next. */
export function districtPlan(rows: DistrictRows, policy: PolicyPack, asOf: IsoDate): DistrictPlan {
  const { code, name, own } = rows;
  const schools = [...rows.schools].sort(byTier);
  const support = supportStatus(code, name, policy);
  const schoolRegions = schools.flatMap(({ classification }) => classification.record.region ?? []);
  const { region, basis } = districtRegion(
    code,
    own?.classification.record.region ?? null,
    schoolRegions,
    policy,
  );
  const actions = districtActions({ ...rows, schools }, support === 'not listed' ? [] : [support], policy);
  return {
    code,
    name,
    support,
    region,
    regionBasis: basis,
    teams: regionalTeams(region, schoolRegions, policy),
    own,
    identified:
      schools.some(isIdentified) ||
      (own !== null && isIdentified(own)) ||
      schools.some(namesDistrictIdentified),
    schools,
    tiers: tierCounts(schools),
    watchList: schools.filter(({ classification }) => classification.tier === 'Watch'),
    actions,
    next: nextDue(actions, asOf),
  };
}

/** What brings actions to a row: its criteria, and the watch band. */
export function reasonsOf({ criteria, watch }: Result['classification']): ReadonlySet<ActionReason> {
  return new Set<ActionReason>(watch ? [...criteria, 'watch'] : criteria);
}

function districtActions(
  { own, schools }: DistrictRows,
  listed: readonly ActionReason[],
  policy: PolicyPack,
): readonly DistrictAction[] {
  const results = own === null ? schools : [own, ...schools];
  const forDistrict = new Set(dueActions(new Set(listed), policy).map(({ id }) => id));
  return policy.actions
    .flatMap((action): readonly DistrictAction[] => {
      // A twin that a school's definite duty replaces may still be due to another school.
      const affected = results.filter((result) => result.actions.some(({ id }) => id === action.id));
      if (affected.length === 0 && !forDistrict.has(action.id)) return [];
      const reasons = new Set<ActionReason>([
        ...listed,
        ...affected.flatMap(({ classification }) => [...reasonsOf(classification)]),
      ]);
      const asks = action.asks.filter(({ because }) => reasons.has(because));
      return [{ ...joined(action, asks), schools: affected.filter((result) => result !== own) }];
    })
    .sort(inOrderOfDuty);
}

function tierCounts(schools: readonly Result[]): Readonly<Record<Tier, number>> {
  const count = (tier: Tier): number =>
    schools.filter(({ classification }) => classification.tier === tier).length;
  return Object.fromEntries(TIERS.map((tier) => [tier, count(tier)])) as Record<Tier, number>;
}

// The state's school file repeats the district's own classification in every row.
function namesDistrictIdentified({ classification }: Result): boolean {
  const words = classification.record.districtClassification;
  return words !== null && says(readReasonText(words).statements, STATEMENT.requiring);
}

function byTier(one: Result, other: Result): number {
  const a = one.classification;
  const b = other.classification;
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    (a.record.accountabilityPercentile ?? Infinity) - (b.record.accountabilityPercentile ?? Infinity) ||
    (a.record.schoolName ?? '').localeCompare(b.record.schoolName ?? '', 'en') ||
    a.record.row - b.record.row
  );
}
