import { cell } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { COLUMN, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './grid';

const GAP = 8;

/** A section's title with a remark at the right, one row. */
export function addSectionTitle(draft: SheetDraft, title: string, remark: string): void {
  draft.addGap(GAP);
  draft.addSpans([
    { from: FIRST_COLUMN, to: COLUMN.name, cell: cell(title, 'section') },
    { from: COLUMN.why, to: LAST_PRINTED_COLUMN, cell: cell(remark, 'right') },
  ]);
}
