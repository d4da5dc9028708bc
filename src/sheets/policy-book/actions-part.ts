import type { Action, ActionReason, Ask, PolicyPack } from '../../policy/pack';
import { ACTOR_LABELS, KIND_LABELS } from '../../text/action-line';
import { citationLabel } from '../../text/citation-label';
import { dateLabel } from '../../text/date-label';
import { capitalized } from '../../text/list-label';
import { NOTHING } from '../../text/sheet-labels';
import { reasonLabel } from '../../text/reason-label';
import { cell } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { addPart, bookRow } from './grid';

const HEADINGS = ['Kind', 'Action', 'Due', 'Condition', 'Written in'];

/** Every next step, category by category, as the letters list them. */
export function addActions(draft: SheetDraft, pack: PolicyPack): void {
  for (const reason of reasonsOf(pack)) {
    const asked = pack.actions.flatMap((action) =>
      action.asks.filter(({ because }) => because === reason).map((ask) => ({ action, ask })),
    );
    if (asked.length === 0) continue;
    addPart(draft, `Steps: ${capitalized(reasonLabel(reason, pack))}`, null, HEADINGS);
    for (const { action, ask } of asked) draft.add(askRow(action, ask, pack));
  }
}

/** The dated steps in the order of their days. */
export function addDates(draft: SheetDraft, pack: PolicyPack): void {
  const dated = pack.actions
    .flatMap((action) => (action.due.date === null ? [] : [{ date: action.due.date, action }]))
    .sort((one, other) => one.date.localeCompare(other.date));
  addPart(draft, 'Dates', null, ['Day', 'Step', 'Who', 'Applies to', 'Written in']);
  for (const { date, action } of dated) {
    const { asks, who, text } = action;
    const reasons = new Set(asks.map(({ because }) => reasonLabel(because, pack)));
    const written = asks.map(({ citation }) => citationLabel(citation, pack));
    draft.add(bookRow({ date }, text, ACTOR_LABELS[who], [...reasons].join(', '), written.join('\n')));
  }
}

function reasonsOf({ criteria }: PolicyPack): ActionReason[] {
  return [...criteria.map(({ id }) => id), 'watch', 'prioritized', 'transitional'];
}

function askRow(action: Action, ask: Ask, pack: PolicyPack) {
  const { due, who } = action;
  return [
    cell(`${KIND_LABELS[ask.kind]}\n${ACTOR_LABELS[who]}`, 'strong'),
    cell(ask.text ?? action.text, 'text'),
    cell(due.date === null ? (due.text ?? NOTHING) : dateLabel(due.date), 'text'),
    cell(ask.condition?.text ?? NOTHING, 'text'),
    cell(citationLabel(ask.citation, pack), 'text'),
  ];
}
