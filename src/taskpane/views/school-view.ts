import { nextDue } from '../../plan/due-actions';
import type { Result, Results } from '../../plan/results';
import { dueLabel } from '../../text/action-line';
import { conflictSentence } from '../../text/conflict-sentence';
import { openActionsSentence } from '../../text/open-actions-sentence';
import { tierSentence } from '../../text/tier-sentence';
import { actionLine } from './action-line';
import type { ActionLine } from './action-line';
import { findingLines } from './finding-line';
import type { FindingLine } from './finding-line';

/** One row opened: every finding with its evidence and citation, and what follows from them. */
export type SchoolView = {
  /** The row's number in the sheet or file. */
  readonly row: number;
  /** Why it has its tier and, where something open could raise it, what. */
  readonly why: string;
  readonly findings: readonly FindingLine[];
  readonly conflicts: readonly string[];
  /** The next action that is still ahead, with its day; null where none is. */
  readonly next: string | null;
  readonly actions: readonly ActionLine[];
  /** What cannot be told yet of what follows, or that nothing does; null where the actions say all. */
  readonly openActions: string | null;
};

export function schoolView({ classification, actions }: Result, results: Results): SchoolView {
  const { policy, asOf } = results;
  const next = nextDue(actions, asOf);
  return {
    row: classification.record.row,
    why: tierSentence(classification, policy),
    findings: findingLines(classification, policy),
    conflicts: classification.conflicts.map((conflict) => conflictSentence(conflict, policy)),
    next: next === null ? null : `${dueLabel(next)}: ${next.text}`,
    actions: actions.map((action) => actionLine(action, results)),
    openActions: openActionsSentence(classification, actions.length > 0),
  };
}
