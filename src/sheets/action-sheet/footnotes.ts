import type { DistrictPlan, Results } from '../../plan/results';
import { districtFootnotes } from '../../text/sheet-footnote';
import { cell } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { COLUMN, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './grid';

const GAP = 10;

/** Sources, interpretation and data, in two columns. */
export function addFootnotes(draft: SheetDraft, plan: DistrictPlan, results: Results): void {
  const notes = districtFootnotes(plan, results);
  draft.addGap(GAP);
  for (let index = 0; index < notes.length; index += 2) {
    draft.addSpans([
      { from: FIRST_COLUMN, to: COLUMN.why, cell: cell(notes[index] ?? '', 'muted') },
      { from: COLUMN.percentile, to: LAST_PRINTED_COLUMN, cell: cell(notes[index + 1] ?? '', 'muted') },
    ]);
  }
}
