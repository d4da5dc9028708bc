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

/** Every school as a line, in the order of the file. */
export function schoolItems({ policy, schools }: Results): readonly SchoolItem[] {
  return schools.map((school, index) => schoolItem(school, index, policy));
}

/** The results without their schools, of which there may be a million: those are asked for line by line. */
export function resultsView({ policy, districts }: Results, items: readonly SchoolItem[]): ResultsView {
  return {
    tiers: TIERS.map((tier) => ({
      tier,
      label: tierWords(tier, policy),
      count: items.filter((item) => item.tier === tier).length,
    })),
    districts: districts.map(districtItem),
    conflicts: items.filter(({ hasConflict }) => hasConflict).length,
  };
}

function schoolItem({ classification }: Result, index: number, policy: PolicyPack): SchoolItem {
  const { record, tier, conflicts } = classification;
  return {
    index,
    name: rowName(record),
    code: record.schoolCode ?? '',
    district: record.districtName ?? record.districtCode ?? '',
    tier,
    tierLabel: tierLabel(classification),
    why: whyLine(classification, policy),
    percentile: record.accountabilityPercentile,
    hasConflict: conflicts.length > 0,
  };
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
