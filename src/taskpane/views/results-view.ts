import { isIdentified } from '../../plan/district-plan';
import type { DistrictPlan, Result, Results } from '../../plan/results';
import { TIERS } from '../../policy/pack';
import type { IsoDate, PolicyPack, SupportStatus, Tier } from '../../policy/pack';
import { dueLabel } from '../../text/action-line';
import { districtIdentifiedLine } from '../../text/district-counts';
import { absentColumnsSentence } from '../../text/missing-line';
import { hasSeveralYears, yearNotices } from '../../text/results-notice';
import { rowName } from '../../text/row-name';
import { SUPPORT_LABELS } from '../../text/support-label';
import { rungLabel, tierLabel } from '../../text/tier-label';
import { whyLine } from '../../text/why-line';

export type TierCount = {
  readonly tier: Tier;
  readonly label: string;
  readonly count: number;
  /** How many of them something missing or pending could raise. */
  readonly open: number;
};

/** A school as a line of a list. `index` is its place among the results' schools. */
export type SchoolItem = {
  readonly index: number;
  readonly name: string;
  readonly code: string;
  /** Where the data is of several years; else null. */
  readonly year: number | null;
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
  readonly identifiedSchools: number;
  readonly counts: string;
  /** The day of the next action that is still ahead, and how it is written; null where none is. */
  readonly next: { readonly day: IsoDate; readonly label: string } | null;
};

export type ResultsView = {
  readonly tiers: readonly TierCount[];
  readonly districts: readonly DistrictItem[];
  readonly conflicts: number;
  /** What the years of the data mean for the results. */
  readonly yearNotices: readonly string[];
  /** For what the data has no column that was read; null where there is nothing. */
  readonly absent: string | null;
};

/** The results without their schools, of which there may be a million: those are asked for line by line. */
export function resultsView({ policy, schools, districts, issues }: Results): ResultsView {
  const counts = new Map<Tier, { count: number; open: number }>();
  let conflicts = 0;
  for (const { tier, atLeast, hasConflict } of schools) {
    const before = counts.get(tier) ?? { count: 0, open: 0 };
    counts.set(tier, { count: before.count + 1, open: before.open + (atLeast ? 1 : 0) });
    if (hasConflict) conflicts += 1;
  }
  return {
    tiers: TIERS.map((tier) => ({
      tier,
      label: tierWords(tier, policy),
      ...(counts.get(tier) ?? { count: 0, open: 0 }),
    })),
    districts: districts.map(districtItem),
    conflicts,
    yearNotices: yearNotices(issues),
    absent: absentColumnsSentence(issues),
  };
}

/** A school as a line; `index` is its place among the results' schools. */
export function schoolItem(
  school: Result,
  index: number,
  { policy, issues }: Pick<Results, 'policy' | 'issues'>,
): SchoolItem {
  return {
    index,
    name: rowName(school),
    code: school.schoolCode ?? '',
    year: hasSeveralYears(issues) ? school.reportYear : null,
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
    identifiedSchools: plan.schools.filter(isIdentified).length,
    counts: districtIdentifiedLine(plan),
    next: next === null || next.due === null ? null : { day: next.due, label: dueLabel(next) },
  };
}

function tierWords(tier: Tier, policy: PolicyPack): string {
  const rung = policy.tiers.find((one) => one.tier === tier);
  if (rung !== undefined) return rungLabel(rung.tier, policy);
  return tier === 'Watch' ? `${policy.watch.from}–${policy.watch.to}` : '';
}
