import type { DistrictPlan, Results } from '../../plan/results';
import type { ActionKind } from '../../policy/pack';
import { isIdentified } from '../../plan/district-plan';
import { ACTION_HEADINGS, ACTION_STATUSES, TICK_BOX } from '../../text/sheet-labels';
import type { ListValidation } from '../sheet-doc';
import { cell, cells } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { actionRow } from './action-row';
import { COLUMN } from './grid';
import type { RowSpan } from './schools-section';
import { addSectionTitle } from './section-title';

const SECTIONS: readonly { kind: ActionKind; title: string; remark: string }[] = [
  { kind: 'required', title: 'Required', remark: 'what the letters ask of you, by date' },
  { kind: 'recommended', title: 'Recommended', remark: 'what the letters advise' },
  {
    kind: 'state-step',
    title: 'What the state will do',
    remark: 'nothing to fill in',
  },
];

// How many of an action's headings stand above what is given.
const GIVEN = COLUMN.owner - COLUMN.lead;

export type ActionRows = {
  /** The first row of headings; null where there are no actions. */
  readonly headings: RowSpan | null;
  /** The rows that people fill in, section by section. */
  readonly filledIn: readonly RowSpan[];
};

/** What is required, what is recommended and what the state does; headings stand above the first of them. */
export function addActions(draft: SheetDraft, plan: DistrictPlan, { policy, asOf }: Results): ActionRows {
  const identified = plan.schools.filter(isIdentified).length;
  let headings: RowSpan | null = null;
  const filledIn: RowSpan[] = [];
  for (const { kind, title, remark } of SECTIONS) {
    const actions = plan.actions.filter((action) => action.kind === kind);
    if (actions.length === 0) continue;
    addSectionTitle(draft, title, remark);
    headings ??= addHeadings(draft, kind);
    const first = draft.next;
    for (const action of actions) draft.add(actionRow(action, identified, policy, asOf));
    if (kind !== 'state-step') filledIn.push({ first, last: draft.next - 1 });
  }
  return { headings, filledIn };
}

/** The drop-down of the status cells in some rows. */
export function statusChoice({ first, last }: RowSpan): ListValidation {
  return {
    range: { firstRow: first, firstColumn: COLUMN.status, lastRow: last, lastColumn: COLUMN.status },
    values: ACTION_STATUSES,
    promptTitle: 'Status',
    prompt: 'Choose how far this step is.',
    error: `Choose one of: ${ACTION_STATUSES.join(', ')}.`,
  };
}

// Above the state's own steps there is nothing to tick or to fill in.
function addHeadings(draft: SheetDraft, kind: ActionKind): RowSpan {
  const toFillIn = kind !== 'state-step';
  const headings = ACTION_HEADINGS.map((heading, index) => (toFillIn || index < GIVEN ? heading : ''));
  const row = draft.add([cell(toFillIn ? TICK_BOX : '', 'heading'), ...cells(headings, 'heading')]);
  return { first: row, last: row };
}
