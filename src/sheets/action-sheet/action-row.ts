import type { DistrictAction } from '../../plan/results';
import type { IsoDate, PolicyPack } from '../../policy/pack';
import { ACTOR_LABELS, becauseLines, dueLabel, passedLine } from '../../text/action-line';
import { actionSchoolsLine } from '../../text/action-schools';
import { ACTION_STATUSES, TICK_BOX } from '../../text/sheet-labels';
import type { SheetCell } from '../sheet-doc';
import { cell } from '../sheet-draft';
import { actionKey } from './grid';

/** An action as a row of the sheet. What the state does itself has nothing to fill in. */
export function actionRow(
  action: DistrictAction,
  identified: number,
  pack: PolicyPack,
  asOf: IsoDate,
): SheetCell[] {
  const isState = action.kind === 'state-step';
  return [
    cell(isState ? '' : TICK_BOX, 'text'),
    cell(action.due === null ? dueLabel(action) : { date: action.due }, 'strong'),
    cell([action.text, ...passedLine(action, asOf)].join('\n'), 'text'),
    cell(becauseLines(action, pack), 'text'),
    cell(ACTOR_LABELS[action.who], 'text'),
    cell(actionSchoolsLine(action, identified), 'text'),
    ...(isState ? NOTHING_TO_FILL_IN : TO_FILL_IN),
    cell(actionKey(action.id), 'key'),
  ];
}

const TO_FILL_IN: readonly SheetCell[] = [
  cell(null, 'entry'),
  cell(ACTION_STATUSES[0], 'entry'),
  cell(null, 'entryDate'),
  cell(null, 'entry'),
];

const NOTHING_TO_FILL_IN: readonly SheetCell[] = TO_FILL_IN.map(() => cell(null, 'text'));
