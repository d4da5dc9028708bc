import { revertRun } from '../../excel/revert-run';
import { issueCount } from '../../text/data-problems';
import { jobProblemWords, revertedWords, writtenWords } from '../../text/job-words';
import { meanwhileSentences } from '../../text/meanwhile-sentences';
import type { LeftAs } from '../../text/excel-problem-words';
import type { JobProblem } from '../../text/job-words';
import type { CommandOutcome } from '../command-outcome';
import type { CommandPort } from '../command-port';
import { classifySelectionJob } from './classify-selection-job';
import type { JobDone } from './classify-selection-job';
import type { JobPort, JobResult } from './job-port';
import { makeSheetsJob } from './make-sheets-job';
import { oneAtATime } from './one-at-a-time';
import { problemCode } from './problem-code';

type WorkbookCommands = Pick<CommandPort, 'classifySelection' | 'makeActionSheets' | 'revertLastRun'>;

/** The commands that work on the workbook, each told in sentences. */
export function workbookCommands(port: JobPort): WorkbookCommands {
  return {
    classifySelection: async () => runOutcome(await oneAtATime(() => classifySelectionJob(port))),
    // Nobody has looked at a preview here.
    makeActionSheets: async () =>
      runOutcome(await oneAtATime(() => makeSheetsJob(port, {}, { sparesChanges: true }))),
    revertLastRun: async () => {
      const reverted = await oneAtATime(() => revertRun(port));
      if (!reverted.ok) return refusedOutcome(reverted.problem, reverted.left);
      const { deleted, broughtBack, changed } = reverted;
      return { ok: true, ...revertedWords({ deleted, broughtBack: broughtBack.length, changed }) };
    },
  };
}

/** How a run ended, in sentences. */
export function runOutcome(result: JobResult<JobDone>): CommandOutcome {
  if (!result.ok) return refusedOutcome(result.problem, result.left);
  const { results, written, actionSheets, tables } = result.value;
  const { said, notes } = writtenWords({
    actionSheets,
    tables,
    schools: results.schools.length,
    replaced: written.replaced,
    collisions: written.collisions,
    remarks: issueCount(results.issues),
  });
  return { ok: true, said, notes: [...notes, ...meanwhileSentences(written)] };
}

const HARMLESS: ReadonlySet<JobProblem['code']> = new Set([
  'cancelled',
  'nothing-to-revert',
  'changed-by-hand',
]);

/** Why a job was not done, in sentences. */
export function refusedOutcome(
  problem: JobProblem,
  left: LeftAs,
): Extract<CommandOutcome, { readonly ok: false }> {
  const nothingWrong = left !== 'unfinished' && HARMLESS.has(problem.code);
  return {
    ok: false,
    ...jobProblemWords(problem, left),
    code: problemCode(problem),
    ...(nothingWrong && { nothingWrong }),
    ...(problem.code === 'changed-by-hand' && { leadsTo: 'preview' }),
  };
}
