import type { DistrictPlan, Result, Results } from '../../plan/results';
import { districtCountsLine, districtRowsLine, unsettledSentences } from '../../text/district-counts';
import { isIdentified } from '../../plan/district-plan';
import { ACTION_HEADINGS, SCHOOL_HEADINGS, TICK_BOX } from '../../text/sheet-labels';
import { TIER_MARKS } from '../../text/tier-label';
import { cell, cells } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { FIRST_COLUMN, LAST_PRINTED_COLUMN } from './grid';
import { schoolRow } from './school-row';
import { addSectionTitle } from './section-title';

const WATCH_LIST = 'Watch list';

export type RowSpan = { readonly first: number; readonly last: number };

/**
 * The identified schools, under the band of headings that every later page repeats: the headings of schools, and below
 * them those of actions, which stand in the same columns. Where nothing is identified the watch list takes their
 * place. Returns the band's rows; null where there is neither.
 */
export function addSchools(draft: SheetDraft, plan: DistrictPlan, results: Results): RowSpan | null {
  const shown = identifiedRows(plan);
  if (shown.length === 0) return addWatchListFirst(draft, plan, results);
  addSectionTitle(draft, 'Schools', districtRowsLine(plan));
  const band = addBand(draft);
  addRows(draft, shown, plan, results);
  addRemarks(draft, unsettledSentences(plan));
  return band;
}

/** The schools in the watch band that nothing else identifies, below what is to be done for others. */
export function addWatchList(draft: SheetDraft, plan: DistrictPlan, results: Results): void {
  if (plan.watchList.length === 0 || identifiedRows(plan).length === 0) return;
  addSectionTitle(draft, WATCH_LIST, results.policy.watch.text);
  addRows(draft, plan.watchList, plan, results);
}

function addWatchListFirst(draft: SheetDraft, plan: DistrictPlan, results: Results): RowSpan | null {
  if (plan.watchList.length === 0) return null;
  addSectionTitle(draft, WATCH_LIST, results.policy.watch.text);
  const band = addBand(draft);
  addRows(draft, plan.watchList, plan, results);
  addRemarks(draft, [`${districtCountsLine(plan)}.`, ...unsettledSentences(plan)]);
  return band;
}

function addBand(draft: SheetDraft): RowSpan {
  const first = draft.add([cell(TIER_MARKS['Tier 1'], 'heading'), ...cells(SCHOOL_HEADINGS, 'heading')]);
  const last = draft.add([cell(TICK_BOX, 'muted'), ...cells(ACTION_HEADINGS, 'muted')]);
  return { first, last };
}

function addRows(
  draft: SheetDraft,
  rows: readonly Result[],
  { region }: DistrictPlan,
  { policy }: Results,
): void {
  for (const { classification } of rows) draft.add(schoolRow(classification, policy, region));
}

function addRemarks(draft: SheetDraft, sentences: readonly string[]): void {
  for (const sentence of sentences) {
    draft.addSpans([{ from: FIRST_COLUMN, to: LAST_PRINTED_COLUMN, cell: cell(sentence, 'muted') }]);
  }
}

/** The rows of identified schools; the district's own comes first where it is identified itself. */
function identifiedRows({ own, schools }: DistrictPlan): Result[] {
  const all = [...(own === null ? [] : [own]), ...schools];
  return all.filter(isIdentified);
}
