import type { DistrictPlan, Result, Results } from '../../plan/results';
import { districtCountsLine, unsettledSentences } from '../../text/district-counts';
import { isIdentified } from '../../plan/district-plan';
import { ACTION_HEADINGS, SCHOOL_HEADINGS, TICK_BOX } from '../../text/sheet-labels';
import { TIER_MARKS } from '../../text/tier-label';
import { cell, cells } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { FIRST_COLUMN, LAST_PRINTED_COLUMN } from './grid';
import { schoolRow } from './school-row';
import { addSectionTitle } from './section-title';

export type RowSpan = { readonly first: number; readonly last: number };

/**
 * The identified schools, under the band of headings that every later page repeats: the headings of schools, and below
 * them those of actions, which stand in the same columns. Returns the band's rows; null where there are no schools.
 */
export function addSchools(draft: SheetDraft, plan: DistrictPlan, { policy }: Results): RowSpan | null {
  const shown = identifiedRows(plan);
  if (shown.length === 0 && plan.watchList.length === 0) return null;
  addSectionTitle(draft, 'Schools', districtCountsLine(plan));
  const first = draft.add([cell(TIER_MARKS['Tier 1'], 'heading'), ...cells(SCHOOL_HEADINGS, 'heading')]);
  const last = draft.add([cell(TICK_BOX, 'muted'), ...cells(ACTION_HEADINGS, 'muted')]);
  for (const { classification } of shown) draft.add(schoolRow(classification, policy, plan.region));
  for (const sentence of unsettledSentences(plan)) {
    draft.addSpans([{ from: FIRST_COLUMN, to: LAST_PRINTED_COLUMN, cell: cell(sentence, 'muted') }]);
  }
  return { first, last };
}

/** The schools in the watch band that nothing else identifies. */
export function addWatchList(draft: SheetDraft, plan: DistrictPlan, { policy }: Results): void {
  if (plan.watchList.length === 0) return;
  addSectionTitle(draft, 'Watch list', policy.watch.text);
  for (const { classification } of plan.watchList) draft.add(schoolRow(classification, policy, plan.region));
}

/** The rows of identified schools; the district's own comes first where it is identified itself. */
function identifiedRows({ own, schools }: DistrictPlan): Result[] {
  const all = [...(own === null ? [] : [own]), ...schools];
  return all.filter(isIdentified);
}
