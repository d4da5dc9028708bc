import type { DistrictAction, DueAction } from '../plan/results';
import type { ActionKind, Actor, IsoDate, PolicyPack } from '../policy/pack';
import { partlyLine } from './action-schools';
import { citationsLabel } from './citation-label';
import { dateLabel, daysBetween } from './date-label';
import { capitalized } from './list-label';
import { reasonLabel } from './reason-label';

export const ACTOR_LABELS: Readonly<Record<Actor, string>> = {
  school: 'School',
  district: 'District',
  state: 'State',
};

/** What brings an action, on what condition, and where it is written: one line each. */
export function becauseLines(
  action: DueAction & Partial<Pick<DistrictAction, 'partly'>>,
  pack: PolicyPack,
): string {
  const reasons = capitalized(action.because.map((reason) => reasonLabel(reason, pack)).join(', '));
  const condition = action.condition === null ? [] : [capitalized(action.condition.text)];
  const partly = (action.partly ?? []).map(partlyLine);
  return [reasons, ...condition, ...partly, citationsLabel(action.citations, pack)].join('\n');
}

/** The day, or what is known instead of one. */
export function dueLabel({ due, dueText }: Pick<DueAction, 'due' | 'dueText'>): string {
  return due === null ? (dueText ?? 'no date given') : dateLabel(due);
}

/** That a day has passed, so that it is never read as still ahead; nothing where it has not. */
export function passedLine({ due, kind }: Pick<DueAction, 'due' | 'kind'>, asOf: IsoDate): string[] {
  if (due === null || daysBetween(asOf, due) >= 0) return [];
  return [
    kind === 'state-step'
      ? 'This date has passed. If nothing has come, call your regional team.'
      : 'This date has passed.',
  ];
}

export const KIND_LABELS: Readonly<Record<ActionKind, string>> = {
  required: 'Required',
  recommended: 'Recommended',
  'state-step': 'State step',
};

/** A step in one line, with the condition it stands under: `SSoS contacts the district … (if the district is new to the list)`. */
export function stepLine({ text, condition }: Pick<DueAction, 'text' | 'condition'>): string {
  return condition === null ? text : `${text.replace(/\.$/, '')} (${condition.text}).`;
}
