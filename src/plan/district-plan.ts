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

/** Behind all ranks. */
const NO_RANK = 100;

const IDENTIFIED_TIERS: ReadonlySet<Tier> = new Set(['Tier 1', 'Tier 2', 'Tier 3', 'Tier 4', 'Check']);

/** Whether the state, or a number where the state is silent, identifies the school or district of a row. */
export const isIdentified = ({ tier }: Pick<Result, 'tier'>): boolean => IDENTIFIED_TIERS.has(tier);

/** Everything one district must know; `asOf` settles which date comes next. */
export function districtPlan(rows: DistrictRows, policy: PolicyPack, asOf: IsoDate): DistrictPlan {
  const { code, name, own } = rows;
  const schools = [...rows.schools].sort(byTier);
  const support = supportStatus(code, name, policy);
  const schoolRegions = differing(schools.map((school) => school.region));
  const { region, basis } = districtRegion(code, own?.region ?? null, schoolRegions, policy);
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
      differing(schools.map((school) => school.districtClassification)).some(saysRequiring),
    schools,
    tiers: tierCounts(schools),
    watchList: schools.filter(({ tier }) => tier === 'Watch'),
    actions,
    next: nextDue(actions, asOf),
  };
}

// Said again in row after row.
function differing(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words)].filter((one) => one !== null);
}

function tierCounts(schools: readonly Result[]): Readonly<Record<Tier, number>> {
  const counts = Object.fromEntries(TIERS.map((tier) => [tier, 0])) as Record<Tier, number>;
  for (const { tier } of schools) counts[tier] += 1;
  return counts;
}

// The state's school file repeats the district's own classification in every row.
const saysRequiring = (words: string): boolean => says(readReasonText(words).statements, STATEMENT.requiring);

function byTier(one: Result, other: Result): number {
  return (
    TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
    rank(one) - rank(other) ||
    inNameOrder(one.schoolName ?? '', other.schoolName ?? '') ||
    one.row - other.row
  );
}

const rank = ({ accountabilityPercentile }: Result): number => accountabilityPercentile ?? NO_RANK;
