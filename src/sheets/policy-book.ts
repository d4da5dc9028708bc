import type { Results } from '../plan/results';
import { dateLabel } from '../text/date-label';
import { ownPackSentence } from '../text/own-pack-sentence';
import { SHEET_TITLES, schoolYearLabel } from '../text/sheet-labels';
import { pageFoot } from './page-bands';
import { addActions, addDates } from './policy-book/actions-part';
import { addCriteria, addTiers } from './policy-book/criteria-part';
import { BOOK_GRID, LAST_BOOK_COLUMN } from './policy-book/grid';
import { addContacts, addDistricts, addNotes, addSources } from './policy-book/people-part';
import { withRowBreaks } from './row-breaks';
import type { SheetDoc } from './sheet-doc';
import { cell, SheetDraft } from './sheet-draft';

/** The policy pack as a person reads it: every rule, date, list and person with where it is written. */
export function policyBook(
  results: Pick<Results, 'policy' | 'policyName' | 'asOf' | 'source'>,
  name: string,
): SheetDoc {
  const { policy, policyName } = results;
  const draft = new SheetDraft(BOOK_GRID);
  const checked = `Rules of school year ${schoolYearLabel(policy.schoolYear)} for the results of ${policy.resultsYear}, checked on ${dateLabel(policy.checkedOn)}.`;
  draft.addSpans([{ from: 0, to: LAST_BOOK_COLUMN, cell: cell(policy.title, 'title') }]);
  draft.addSpans([{ from: 0, to: LAST_BOOK_COLUMN, cell: cell(checked, 'muted') }]);
  if (policyName !== null) {
    draft.addSpans([{ from: 0, to: LAST_BOOK_COLUMN, cell: cell(ownPackSentence(policyName), 'muted') }]);
  }
  for (const addPartOf of [
    addCriteria,
    addTiers,
    addActions,
    addDates,
    addDistricts,
    addContacts,
    addSources,
    addNotes,
  ]) {
    addPartOf(draft, policy);
  }
  return withRowBreaks({
    kind: 'policy-book',
    name,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    table: null,
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 1, columns: 0 },
    keyColumn: null,
    print: {
      orientation: 'portrait',
      area: { firstRow: 0, firstColumn: 0, lastRow: draft.next - 1, lastColumn: LAST_BOOK_COLUMN },
      titleRows: null,
      rowBreaks: [],
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
      header: { left: [policy.title], center: [], right: [] },
      footer: pageFoot(SHEET_TITLES.policyBook, results),
    },
    tabColor: null,
  });
}
