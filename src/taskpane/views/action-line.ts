import type { DueAction, Results } from '../../plan/results';
import { ACTOR_LABELS, dueLabel, KIND_LABELS, passedLine } from '../../text/action-line';
import { citationsLabel } from '../../text/citation-label';
import { capitalized } from '../../text/list-label';
import { reasonLabel } from '../../text/reason-label';

/** An action as the pane shows it. */
export type ActionLine = {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly who: string;
  readonly due: string;
  /** That its day has passed; null where it has not. */
  readonly passed: string | null;
  readonly because: string;
  readonly condition: string | null;
  readonly source: string;
};

export function actionLine(action: DueAction, { policy, asOf }: Results): ActionLine {
  const { id, text, kind, who, because, condition, citations } = action;
  return {
    id,
    text,
    kind: KIND_LABELS[kind],
    who: ACTOR_LABELS[who],
    due: dueLabel(action),
    passed: passedLine(action, asOf)[0] ?? null,
    because: capitalized(because.map((reason) => reasonLabel(reason, policy)).join(', ')),
    condition: condition === null ? null : capitalized(condition.text),
    source: citationsLabel(citations, policy),
  };
}
