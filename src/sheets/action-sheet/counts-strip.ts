import type { DistrictPlan, Results } from '../../plan/results';
import { stepLine } from '../../text/action-line';
import { daysAheadLabel } from '../../text/date-label';
import { NOTHING } from '../../text/sheet-labels';
import { reasonLabel } from '../../text/reason-label';
import { rungLabel, tierLabel } from '../../text/tier-label';
import type { SheetValue } from '../sheet-doc';
import { cell } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import type { StyleName } from '../styles';
import { COLUMN, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './grid';

const GAP = 8;

const BOXES = [
  { from: FIRST_COLUMN, to: COLUMN.lead },
  { from: COLUMN.name, to: COLUMN.name },
  { from: COLUMN.why, to: COLUMN.why },
  { from: COLUMN.percentile, to: COLUMN.groups },
  { from: COLUMN.owner, to: COLUMN.owner },
  { from: COLUMN.status, to: LAST_PRINTED_COLUMN },
] as const;

type Count = { readonly value: SheetValue; readonly label: string; readonly style?: StyleName };
type Box = Count & { readonly from: number; readonly to: number };

/** How many schools each tier has, and the next date: what one sees first. */
export function addCountsStrip(draft: SheetDraft, plan: DistrictPlan, results: Results): void {
  const boxes =
    plan.schools.length === 0 ? boxesWithoutSchools(plan, results) : boxesOfSchools(plan, results);
  draft.addGap(GAP);
  draft.addSpans(
    boxes.map(({ from, to, value, style = 'count' }) => ({ from, to, cell: cell(value, style) })),
  );
  draft.addSpans(boxes.map(({ from, to, label }) => ({ from, to, cell: cell(label, 'countLabel') })));
}

function boxesOfSchools(plan: DistrictPlan, results: Results): readonly Box[] {
  const counts = [...tierCounts(plan, results), watchCount(plan, results), nextDate(plan, results)];
  return BOXES.flatMap((box, index) => {
    const count = counts[index];
    return count === undefined ? [] : [{ ...box, ...count }];
  });
}

// Zeros would say that the schools are well: the data has none.
function boxesWithoutSchools(plan: DistrictPlan, results: Results): readonly Box[] {
  const classification = plan.own?.classification;
  const own =
    classification === undefined
      ? { value: NOTHING, label: 'no row of this district or its schools in the data' }
      : { value: tierLabel(classification), label: 'the district itself; the data has none of its schools' };
  return [
    { from: FIRST_COLUMN, to: COLUMN.groups, ...own },
    { from: COLUMN.owner, to: LAST_PRINTED_COLUMN, ...nextDate(plan, results) },
  ];
}

function tierCounts({ tiers }: DistrictPlan, { policy }: Results): Count[] {
  return (['Tier 1', 'Tier 2', 'Tier 3', 'Tier 4'] as const).map((tier) => ({
    value: tiers[tier],
    label: `${tier} · ${rungLabel(tier, policy)}`,
  }));
}

function watchCount({ tiers }: DistrictPlan, { policy }: Results): Count {
  return { value: tiers.Watch, label: `Watch · ${reasonLabel('watch', policy)}` };
}

function nextDate({ next }: DistrictPlan, { asOf }: Results): Count {
  if (next === null || next.due === null) return { value: NOTHING, label: 'no dated step ahead' };
  return {
    value: { date: next.due },
    style: 'countDay',
    label: `next date, ${daysAheadLabel(asOf, next.due)}: ${stepLine(next)}`,
  };
}
