import { isIdentified } from '../../plan/district-plan';
import type { DistrictPlan, Results } from '../../plan/results';
import { dueLabel } from '../../text/action-line';
import { actionSchoolsLine } from '../../text/action-schools';
import { contactLine, teamNote } from '../../text/contact-line';
import { districtRowsLine } from '../../text/district-counts';
import { districtNotices } from '../../text/district-notice';
import { openDistrictActionsSentence } from '../../text/open-actions-sentence';
import { actionLine } from './action-line';
import type { ActionLine } from './action-line';
import { findingLines } from './finding-line';
import type { FindingLine } from './finding-line';

/** One district opened: its support, whom to call, its own row and what is to be done. */
export type DistrictView = {
  readonly notices: readonly string[];
  /** How its rows divide. */
  readonly counts: string;
  readonly contacts: readonly string[];
  /** The next action that is still ahead, with its day; null where none is. */
  readonly next: string | null;
  /** There were days, and all have passed. */
  readonly isPast: boolean;
  /** Of the district's own row; empty where the data has none. */
  readonly own: readonly FindingLine[];
  /** Each with whom it is for. */
  readonly actions: readonly (ActionLine & { readonly schools: string })[];
  /** What to say where nothing follows, or not yet; null where there are actions. */
  readonly openActions: string | null;
};

export function districtView(plan: DistrictPlan, results: Results): DistrictView {
  const identified = plan.schools.filter(isIdentified).length;
  return {
    notices: districtNotices(plan, results),
    counts: `${districtRowsLine(plan)}.`,
    contacts: plan.teams.flatMap((team) => [
      ...team.contacts.map((contact) => contactLine(contact, team, plan)),
      ...(team.note === null ? [] : [teamNote(team.note, team, plan)]),
    ]),
    next: plan.next === null ? null : `${dueLabel(plan.next)}: ${plan.next.text}`,
    isPast: plan.next === null && plan.actions.some(({ due }) => due !== null),
    own: plan.own === null ? [] : findingLines(plan.own.classification, results.policy),
    actions: plan.actions.map((action) => ({
      ...actionLine(action, results),
      schools: actionSchoolsLine(action, identified),
    })),
    openActions: openDistrictActionsSentence(plan),
  };
}
