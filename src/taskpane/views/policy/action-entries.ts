import type { Action, ActionReason, Ask, PolicyPack } from '../../../policy/pack';
import { ACTOR_LABELS, dueLabel, KIND_LABELS } from '../../../text/action-line';
import { dateLabel } from '../../../text/date-label';
import { capitalized } from '../../../text/list-label';
import { reasonLabel } from '../../../text/reason-label';
import { basesOf } from './basis';
import { policyEntry } from './policy-section';
import type { PolicyEntry } from './policy-section';

/** What each category brings, in the order of the letters; an action of several categories stands under each. */
export function actionEntries(pack: PolicyPack): readonly PolicyEntry[] {
  return reasonsOf(pack).flatMap((reason) =>
    pack.actions.flatMap((action) =>
      action.asks
        .filter(({ because }) => because === reason)
        .map((ask) => askEntry(action, ask, capitalized(reasonLabel(reason, pack)), pack)),
    ),
  );
}

/** The dated actions in the order of their days. */
export function dateEntries(pack: PolicyPack): readonly PolicyEntry[] {
  return pack.actions
    .flatMap(({ due, ...action }) => (due.date === null ? [] : [{ ...action, date: due.date }]))
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ id, date, who, text, asks }) => {
      const reasons = new Set(asks.map(({ because }) => reasonLabel(because, pack)));
      return policyEntry({
        key: id,
        title: dateLabel(date),
        lead: ACTOR_LABELS[who],
        texts: [text, capitalized([...reasons].join(', '))],
        bases: basesOf(
          asks.map(({ citation }) => citation),
          pack,
        ),
      });
    });
}

function askEntry({ id, who, text, due }: Action, ask: Ask, group: string, pack: PolicyPack): PolicyEntry {
  const { because, kind, condition, citation } = ask;
  return policyEntry({
    key: `${because} ${id}`,
    group,
    title: ask.text ?? text,
    lead: [KIND_LABELS[kind], ACTOR_LABELS[who], dueLabel({ due: due.date, dueText: due.text })].join(' · '),
    texts: condition === null ? [] : [capitalized(condition.text)],
    bases: basesOf([citation], pack),
  });
}

function reasonsOf({ criteria }: PolicyPack): readonly ActionReason[] {
  return [...criteria.map(({ id }) => id), 'watch', 'prioritized', 'transitional'];
}
