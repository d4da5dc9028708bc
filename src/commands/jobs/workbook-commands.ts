import { revertRun } from '../../excel/revert-run';
import { dataProblems } from '../../text/data-problems';
import { jobProblemWords, revertedSentence, writtenSentence } from '../../text/job-words';
import type { CommandOutcome } from '../command-outcome';
import type { CommandPort } from '../command-port';
import { classifySelectionJob } from './classify-selection-job';
import type { JobDone } from './classify-selection-job';
import type { JobPort, JobResult } from './job-port';
import { makeSheetsJob } from './make-sheets-job';

type WorkbookCommands = Pick<CommandPort, 'classifySelection' | 'makeActionSheets' | 'revertLastRun'>;

/** The commands that work on the workbook, each told in sentences. */
export function workbookCommands(port: JobPort): WorkbookCommands {
  return {
    classifySelection: async () => runOutcome(await classifySelectionJob(port)),
    makeActionSheets: async () => runOutcome(await makeSheetsJob(port)),
    revertLastRun: async () => {
      const reverted = await revertRun(port);
      if (!reverted.ok) return { ok: false, ...jobProblemWords(reverted.problem, reverted.left) };
      const { deleted, broughtBack, changed } = reverted;
      return { ok: true, said: revertedSentence({ deleted, broughtBack: broughtBack.length, changed }) };
    },
  };
}

/** How a run ended, in sentences. */
export function runOutcome(result: JobResult<JobDone>): CommandOutcome {
  if (!result.ok) return { ok: false, ...jobProblemWords(result.problem, result.left) };
  const { results, written, actionSheets } = result.value;
  return {
    ok: true,
    said: writtenSentence({
      actionSheets,
      schools: results.schools.length,
      replaced: written.replaced,
      collisions: written.collisions,
      remarks: dataProblems(results, 1).length,
    }),
  };
}
