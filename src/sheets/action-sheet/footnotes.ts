import type { DistrictPlan, Results } from '../../plan/results';
import { districtFootnotes } from '../../text/sheet-footnote';
import { cell } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { COLUMN, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './grid';

const GAP = 10;

/** Sources, interpretation and data: one row of two columns, which no page's end parts. */
export function addFootnotes(draft: SheetDraft, plan: DistrictPlan, results: Results): void {
  const [left, right] = evenHalves(districtFootnotes(plan, results));
  draft.addGap(GAP);
  draft.addSpans([
    { from: FIRST_COLUMN, to: COLUMN.why, cell: cell(left.join('\n'), 'muted') },
    { from: COLUMN.percentile, to: LAST_PRINTED_COLUMN, cell: cell(right.join('\n'), 'muted') },
  ]);
}

/** Parts a list, in its order, where both parts are nearly as long. */
function evenHalves(notes: readonly string[]): readonly [readonly string[], readonly string[]] {
  const half = notes.reduce((sum, { length }) => sum + length, 0) / 2;
  let sum = 0;
  const end = notes.findIndex(({ length }) => {
    sum += length;
    return sum >= half;
  });
  return [notes.slice(0, end + 1), notes.slice(end + 1)];
}
