import type { Result, Results } from '../../plan/results';
import { conflictSentence } from '../../text/conflict-sentence';
import { missingLine } from '../../text/missing-line';
import { tierSentence } from '../../text/tier-sentence';
import { actionLine } from './action-line';
import type { ActionLine } from './action-line';
import { findingLines } from './finding-line';
import type { FindingLine } from './finding-line';

/** One row opened: every finding with its evidence and citation, and what follows from them. */
export type SchoolView = {
  /** The row's number in the sheet or file. */
  readonly row: number;
  readonly why: string;
  readonly findings: readonly FindingLine[];
  readonly conflicts: readonly string[];
  /** The facts whose cells are empty; empty where none is. */
  readonly missing: string;
  readonly actions: readonly ActionLine[];
};

export function schoolView({ classification, actions }: Result, results: Results): SchoolView {
  const { policy } = results;
  return {
    row: classification.record.row,
    why: tierSentence(classification, policy),
    findings: findingLines(classification, policy),
    conflicts: classification.conflicts.map((conflict) => conflictSentence(conflict, policy)),
    missing: missingLine(classification),
    actions: actions.map((action) => actionLine(action, results)),
  };
}
