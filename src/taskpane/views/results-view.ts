import type { DistrictPlan, Result, Results } from '../../plan/results';
import { TIERS } from '../../policy/pack';
import type { PolicyPack, SupportStatus, Tier } from '../../policy/pack';
import { dueLabel } from '../../text/action-line';
import { districtCountsLine } from '../../text/district-counts';
import { rowName } from '../../text/row-name';
import { SUPPORT_LABELS } from '../../text/support-label';
import { rungLabel, tierLabel } from '../../text/tier-label';
import { whyLine } from '../../text/why-line';

export type TierCount = { readonly tier: Tier; readonly label: string; readonly count: number };

/** A school as a line of a list. `index` is its place among the results' schools. */
export type SchoolItem = {
  readonly index: number;
  readonly name: string;
  readonly code: string;
  readonly district: string;
  readonly tier: Tier;
  readonly tierLabel: string;
  readonly why: string;
  readonly percentile: number | null;
  readonly hasConflict: boolean;
};

/** A district as a line of a list. `index` is its place among the results' districts. */
export type DistrictItem = {
  readonly index: number;
  readonly name: string;
  readonly code: string;
  readonly support: SupportStatus;
  readonly supportLabel: string;
  readonly identified: boolean;
  readonly counts: string;
  /** The day of the next action that is still ahead; null where none is. */
  readonly next: string | null;
};

export type ResultsView = {
  readonly tiers: readonly TierCount[];
  readonly districts: readonly DistrictItem[];
  readonly conflicts: number;
};

/** The results without their schools, of which there may be a million: those are asked for line by line. */
export function resultsView({ policy, schools, districts }: Results): ResultsView {
  const count = (holds: (school: Result) => boolean): number =>
    schools.reduce((sum, school) => (holds(school) ? sum + 1 : sum), 0);
  return {
    tiers: TIERS.map((tier) => ({
      tier,
      label: tierWords(tier, policy),
      count: count((school) => school.tier === tier),
    })),
    districts: districts.map(districtItem),
    conflicts: count(({ hasConflict }) => hasConflict),
  };
}

/** A school as a line; `index` is its place among the results' schools. */
export function schoolItem(school: Result, index: number, policy: PolicyPack): SchoolItem {
  return {
    index,
    name: rowName(school),
    code: school.schoolCode ?? '',
    district: districtOf(school),
    tier: school.tier,
    tierLabel: tierLabel(school),
    why: whyLine(school.classification, policy),
    percentile: school.accountabilityPercentile,
    hasConflict: school.hasConflict,
  };
}

/** What to call a school's district in a list. */
export function districtOf({ districtName, districtCode }: Result): string {
  return districtName ?? districtCode ?? '';
}

function districtItem(plan: DistrictPlan, index: number): DistrictItem {
  const { name, code, support, identified, next } = plan;
  return {
    index,
    name,
    code: code ?? '',
    support,
    supportLabel: SUPPORT_LABELS[support],
    identified,
    counts: districtCountsLine(plan),
    next: next === null ? null : dueLabel(next),
  };
}

function tierWords(tier: Tier, policy: PolicyPack): string {
  const rung = policy.tiers.find((one) => one.tier === tier);
  if (rung !== undefined) return rungLabel(rung.tier, policy);
  return tier === 'Watch' ? `${policy.watch.from}–${policy.watch.to}` : '';
}
