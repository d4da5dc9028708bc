import type { DistrictPlan, Results } from '../plan/results';
import type { SupportStatus } from '../policy/pack';
import { schoolYearLabel } from '../text/sheet-labels';
import { addActions, statusChoice } from './action-sheet/actions-section';
import { addCountsStrip } from './action-sheet/counts-strip';
import { addFootnotes } from './action-sheet/footnotes';
import { COLUMN, FIRST_COLUMN, GRID, LAST_PRINTED_COLUMN } from './action-sheet/grid';
import { AS_OF_COLUMN, addMasthead } from './action-sheet/masthead';
import { addSchools, addWatchList } from './action-sheet/schools-section';
import type { RowSpan } from './action-sheet/schools-section';
import { cellAddress, columnLetters } from './cell-address';
import { pageFoot } from './page-bands';
import { withRowBreaks } from './row-breaks';
import type { ConditionalFormat, PrintSetup, SheetDoc } from './sheet-doc';
import { SheetDraft } from './sheet-draft';

const TAB_COLORS: Readonly<Record<SupportStatus, string | null>> = {
  prioritized: '14304F',
  transitional: '7D8894',
  'not listed': null,
};

/** The sheet that a district's leaders hold in their hands: its schools, what is to be done, by when, and who helps. */
export function actionSheet(plan: DistrictPlan, results: Results, name: string): SheetDoc {
  const draft = new SheetDraft(GRID);
  const asOfRow = addMasthead(draft, plan, results);
  addCountsStrip(draft, plan, results);
  const band = addSchools(draft, plan, results);
  const { headings, filledIn } = addActions(draft, plan, results);
  addWatchList(draft, plan, results);
  addFootnotes(draft, plan, results);
  return withRowBreaks({
    kind: 'action-sheet',
    name,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    table: null,
    validations: filledIn.map(statusChoice),
    conditionalFormats: overdueFormats(filledIn, asOfRow),
    frozen: { rows: 1, columns: 0 },
    keyColumn: COLUMN.key,
    print: printSetup(plan, results, draft.next - 1, band ?? headings),
    tabColor: TAB_COLORS[plan.support],
  });
}

/** Marks the due dates that lie before the sheet's own as-of date, until the step is done or set aside. */
function overdueFormats(filledIn: readonly RowSpan[], asOfRow: number): ConditionalFormat[] {
  const asOf = `$${columnLetters(AS_OF_COLUMN)}$${asOfRow + 1}`;
  return filledIn.map(({ first, last }) => {
    const due = `$${cellAddress(first, COLUMN.lead)}`;
    const status = `$${cellAddress(first, COLUMN.status)}`;
    return {
      range: { firstRow: first, firstColumn: COLUMN.lead, lastRow: last, lastColumn: COLUMN.lead },
      formula: `AND(ISNUMBER(${due}),${due}<${asOf},${status}<>"Done",${status}<>"Not applicable")`,
      style: 'overdue',
    };
  });
}

function printSetup(
  { name, code }: DistrictPlan,
  results: Results,
  lastRow: number,
  titleRows: RowSpan | null,
): PrintSetup {
  const { schoolYear } = results.policy;
  return {
    orientation: 'landscape',
    area: { firstRow: 0, firstColumn: FIRST_COLUMN, lastRow, lastColumn: LAST_PRINTED_COLUMN },
    titleRows,
    rowBreaks: [],
    margins: { top: 0.55, bottom: 0.55, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    centerHorizontally: true,
    header: {
      left: [code === null ? name : `${name} · ${code}`],
      center: [],
      right: [`School year ${schoolYearLabel(schoolYear)}`],
    },
    footer: pageFoot('SSoS action sheet', results),
  };
}
