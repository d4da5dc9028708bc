import { says, STATEMENT } from '../intake/statements';
import { readReasonText } from '../intake/reason-text';
import { TIERS, type IsoDate, type PolicyPack, type Tier } from '../policy/pack';
import { districtActions } from './district-actions';
import { nextDue } from './due-actions';
import { inNameOrder } from './name-order';
import { districtRegion, regionalTeams } from './region';
import type { DistrictPlan, Result } from './results';
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
  const actions = districtActions(own, schools, support === 'not listed' ? [] : [support], policy);
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
    inNameOrder(a.record.schoolName ?? '', b.record.schoolName ?? '') ||
    a.record.row - b.record.row
  );
}
