import { classifySelectionJob } from '../../src/commands/jobs/classify-selection-job';
import type { JobPort } from '../../src/commands/jobs/job-port';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { revertRun } from '../../src/excel/revert-run';
import type { LeftAs } from '../../src/text/excel-problem-words';

export type JobEnd = { readonly ok: boolean; readonly left: LeftAs | null; readonly problem: string | null };

/** A job that faults are tried on: what happens before it, and the job itself. */
export type FaultJob = {
  readonly name: string;
  readonly before: (port: JobPort) => Promise<void>;
  readonly run: (port: JobPort) => Promise<JobEnd>;
};

// Two sheets of the same form and one of another, so that sheets are copied too.
const DISTRICTS = ['Athol-Royalston', 'Webster', 'Boston'];

const classify = async (port: JobPort): Promise<JobEnd> => endOf(await classifySelectionJob(port));
const makeSheets = async (port: JobPort): Promise<JobEnd> =>
  endOf(await makeSheetsJob(port, { districts: DISTRICTS }));

/** The two jobs, each in a fresh workbook and where sheets of an earlier run have to step aside. */
export const FAULT_JOBS: readonly FaultJob[] = [
  { name: 'Classify selection', before: async () => undefined, run: classify },
  {
    name: 'Classify selection again',
    before: async (port) => sure(await classify(port)),
    run: classify,
  },
  { name: 'Make action sheets', before: async () => undefined, run: makeSheets },
  {
    name: 'Make action sheets again',
    before: async (port) => {
      sure(await makeSheets(port));
      sure(await makeSheets(port));
    },
    run: makeSheets,
  },
];

/** Takes the last run back, as the person would. */
export async function revert(port: JobPort): Promise<JobEnd> {
  return endOf(await revertRun(port));
}

type AnyEnd =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: { readonly code: string; readonly host?: string };
      readonly left: LeftAs;
    };

function endOf(end: AnyEnd): JobEnd {
  return end.ok
    ? { ok: true, left: null, problem: null }
    : { ok: false, left: end.left, problem: end.problem.host ?? end.problem.code };
}

function sure({ ok, problem }: JobEnd): void {
  if (!ok) throw new Error(`What comes before the job failed already: ${problem}`);
}
