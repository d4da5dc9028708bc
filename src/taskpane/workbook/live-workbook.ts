import type { CommandOutcome } from '../../commands/command-outcome';
import type { CommandPort } from '../../commands/command-port';
import { jobRefused } from '../../commands/jobs/job-port';
import type { JobPort, JobResult } from '../../commands/jobs/job-port';
import { ANSWERS_SETTING, answersToKeep, keptAnswers } from '../../commands/jobs/kept-answers';
import { examplesJob } from '../../commands/jobs/examples-job';
import { POLICY_SETTING } from '../../commands/jobs/kept-policy';
import { oneAtATime } from '../../commands/jobs/one-at-a-time';
import { previewRun } from '../../commands/jobs/preview-run';
import { keepAnswers, keptWork } from '../../commands/jobs/kept-work';
import { rowsOnceMore, rowsUsedLast, selectedRows } from '../../commands/jobs/selected-rows';
import type { SelectedRows } from '../../commands/jobs/selected-rows';
import { refusedOutcome, workbookCommands } from '../../commands/jobs/workbook-commands';
import { workbookPolicy } from '../../commands/jobs/workbook-policy';
import { revertLastRun } from '../../commands/revert-last-run';
import { SOURCE_SETTING } from '../../excel/kept-source';
import { showCells } from '../../excel/show-cells';
import { writeRun } from '../../excel/write-run';
import { examplesSentence } from '../../text/example-words';
import { writtenWords } from '../../text/job-words';
import { meanwhileSentences } from '../../text/meanwhile-sentences';
import type { JobProblem } from '../../text/job-words';
import type { LeftAs } from '../../text/excel-problem-words';
import { livePolicy } from './live-policy';
import { FUNCTION_NAMESPACE } from '../function-namespace';
import type { JobOutcome } from '../state/pane-state';
import type { JobSigns, PaneWorkbook, SelectionRead, Told } from './pane-workbook';

/** What the jobs need beside the signs of each one. */
export type JobSurroundings = Omit<JobPort, keyof JobSigns>;

/** The workbook that the pane stands beside, through the same jobs that the ribbon's buttons run. */
export function liveWorkbook(surroundings: JobSurroundings): PaneWorkbook {
  const portOf = (signs: JobSigns): JobPort => ({ ...surroundings, ...signs });
  return {
    policy: livePolicy(portOf, told),
    keptWork: async (signs) => told(await keptWork(portOf(signs))),
    keepAnswers: async (answers, signs) => told(await keepAnswers(answers, portOf(signs))),
    readSelection: async (signs) => rowsRead(await selectedRows(portOf(signs))),
    readUsedLast: async (signs) => rowsRead(await rowsUsedLast(portOf(signs))),
    readOnceMore: async (place, answers, signs) =>
      rowsRead(await rowsOnceMore(place, answers, portOf(signs))),
    preview: async (keyed, signs) => told(await previewRun(keyed, portOf(signs))),
    write: async ({ keyed, ...counts }, { answers, place, policy }, signs) => {
      const settings = new Map<string, unknown>([
        [ANSWERS_SETTING, answersToKeep(answers)],
        ...(place === null ? [] : [[SOURCE_SETTING, place] as const]),
        ...(policy === null ? [] : [[POLICY_SETTING, policy] as const]),
      ]);
      const written = await oneAtATime(() => writeRun(keyed, portOf(signs), { settings }));
      if (!written.ok) return refusal(written.problem, written.left);
      const { sheets } = written;
      const { said, notes } = writtenWords({ ...counts, ...written });
      const all = [...notes, ...meanwhileSentences(written)];
      return { ok: true, value: { of: 'sheets', said, notes: all, sheets } };
    },
    revert: async (signs) => outcome(await revertLastRun.run(panePort(portOf(signs)))),
    writeExamples: async (signs) => {
      const added = await oneAtATime(() => examplesJob(FUNCTION_NAMESPACE, portOf(signs)));
      if (!added.ok) return told(added);
      const sheet = added.value;
      return {
        ok: true,
        value: { of: 'examples', said: examplesSentence(sheet), notes: [], sheets: [sheet] },
      };
    },
    show: async (sheet, range, signs) => {
      const shown = await showCells(sheet, range, portOf(signs));
      return told(shown.ok ? shown : jobRefused(shown.problem));
    },
  };
}

async function rowsRead(read: JobResult<SelectedRows>): Promise<Told<SelectionRead>> {
  if (!read.ok) return told(read);
  const { source: cells, state, place } = read.value;
  const source = { kind: 'cells', cells, name: { file: state.book, sheet: place.sheet }, place } as const;
  const policy = await workbookPolicy(state.settings);
  return { ok: true, value: { source, answers: keptAnswers(state.settings), policy } };
}

// The pane is there already, and says itself how a command ended.
function panePort(port: JobPort): CommandPort {
  return {
    ...workbookCommands(port),
    showPane: () => Promise.resolve({ ok: true, said: '' }),
    tell: () => undefined,
  };
}

const told = <T>(result: JobResult<T>): Told<T> =>
  result.ok ? result : refusal(result.problem, result.left);

function refusal(problem: JobProblem, left: LeftAs): Told<never> {
  return outcome(refusedOutcome(problem, left));
}

function outcome(command: Extract<CommandOutcome, { ok: false }>): Told<never>;
function outcome(command: CommandOutcome): Told<JobOutcome>;
function outcome(command: CommandOutcome): Told<JobOutcome> {
  return command.ok
    ? { ok: true, value: { of: 'sheets', said: command.said, notes: command.notes ?? [], sheets: [] } }
    : {
        ok: false,
        said: command.nothingWrong ? command.said : `${command.said} ${command.next}`,
        code: command.code,
        nothingWrong: command.nothingWrong ?? false,
      };
}
