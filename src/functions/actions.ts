import type { Classification } from '../classify/classification';
import { classify } from '../classify/classify';
import { reasonsOf } from '../plan/district-actions';
import { dueActions, inOrderOfDuty } from '../plan/due-actions';
import type { DueAction } from '../plan/results';
import { supportStatus } from '../plan/support';
import type { ActionReason, PolicyPack } from '../policy/pack';
import { ACTOR_LABELS, dueLabel, KIND_LABELS } from '../text/action-line';
import { citationsLabel } from '../text/citation-label';
import { capitalized } from '../text/list-label';
import { reasonLabel } from '../text/reason-label';
import { excelDay } from '../policy/calendar';
import { answered, type FormulaAnswer } from './formula-answer';
import { readRow } from './read-row';

const HEADINGS = ['Kind', 'Action', 'Who', 'Due', 'Condition', 'Because'] as const;
const NO_ACTION = 'No action of the letters follows from this row.';

/** What follows for a row, headings first, required actions before recommended ones and the state's own steps. */
export function actionsOf(
  row: unknown,
  headings: unknown,
  policy: unknown,
): FormulaAnswer<(string | number)[][]> {
  const found = readRow(row, headings, policy);
  if (!found.ok) return found;
  const reading = found.value;
  if (reading.kind === 'not-read') return answered([[reading.sentence]]);
  const classification = classify(reading.data, reading.policy).at(0);
  const due = [...dueActions(reasons(classification, reading.policy), reading.policy)].sort(inOrderOfDuty);
  if (due.length === 0) return answered([[NO_ACTION]]);
  return answered([[...HEADINGS], ...due.map((action) => line(action, reading.policy))]);
}

// What the lists promise a district follows from its own row, not from each of its schools.
function reasons(classification: Classification, policy: PolicyPack): ReadonlySet<ActionReason> {
  const { record } = classification;
  const brought = reasonsOf(classification);
  if (record.kind !== 'district') return brought;
  const support = supportStatus(record.districtCode, record.districtName ?? '', policy);
  return support === 'not listed' ? brought : new Set([...brought, support]);
}

function line(action: DueAction, policy: PolicyPack): (string | number)[] {
  const because = capitalized(action.because.map((reason) => reasonLabel(reason, policy)).join(', '));
  return [
    KIND_LABELS[action.kind],
    action.text,
    ACTOR_LABELS[action.who],
    action.due === null ? dueLabel(action) : excelDay(action.due),
    action.condition === null ? '' : capitalized(action.condition.text),
    `${because}. ${capitalized(citationsLabel(action.citations, policy))}.`,
  ];
}
