import { startExcel } from '../../workbench/host/node/start-excel';
import type { RunningExcel } from '../../workbench/host/node/start-excel';
import type { CellMatrix } from '../../src/intake/cell-value';
import type { Alarm } from '../../src/excel/excel-port';
import { rememberUnfinished } from '../../src/excel/unfinished-run';
import type { JobPort } from '../../src/commands/jobs/job-port';
import { revert } from './fault-jobs';
import type { FaultJob } from './fault-jobs';
import type { FaultKind } from './fault-kinds';
import { recordDifferences, recordOf } from './workbook-record';

/** How a job took a fault. */
export type FaultEnd =
  /** The job did what it is for, all the same. */
  | 'carried on'
  | 'untouched'
  | 'restored'
  /** The job said that it left something, and Revert last run took it away. */
  | 'reverted afterwards';

export type FaultTrial =
  | { readonly ok: true; readonly end: FaultEnd; readonly problem: string | null }
  | { readonly ok: false; readonly why: readonly string[] };

/** The actions of each sync of a job where nothing goes wrong. */
export async function healthyRun(job: FaultJob, cells: CellMatrix): Promise<readonly number[]> {
  return inFreshWorkbook(cells, async (excel, port) => {
    await job.before(port);
    excel.host.engine.ledger.clear();
    const end = await job.run(port);
    if (!end.ok) throw new Error(`${job.name} fails without any fault: ${end.problem}`);
    return excel.host.engine.ledger.syncs.map(({ actions }) => actions);
  });
}

/** Lets one sync of a job go wrong in one way, and looks what became of the workbook. */
export async function tryFault(
  job: FaultJob,
  kind: FaultKind,
  sync: number,
  actions: number,
  cells: CellMatrix,
): Promise<FaultTrial> {
  return inFreshWorkbook(cells, async (excel, port) => {
    const { engine, workbook } = excel.host;
    await job.before(port);
    const before = recordOf(workbook);
    const beforeInSight = recordOf(workbook, false);
    engine.faults.restart();
    kind.plan(excel.host, sync, actions);
    const end = await job.run(port);
    engine.faults.restart();
    engine.cellEdit.end();
    if (engine.failures.length > 0) return { ok: false, why: engine.failures.map(String) };
    if (end.ok) {
      // What was done in spite of a fault can be taken back like any other run; copies of runs before are gone by then.
      const back = await revert(port);
      const why = recordDifferences(beforeInSight, recordOf(workbook, false), true);
      return back.ok && why.length === 0
        ? { ok: true, end: 'carried on', problem: null }
        : { ok: false, why: [back.problem ?? '', ...why] };
    }
    const isUnfinished = end.left === 'unfinished';
    if (isUnfinished) await revert(port);
    const why = recordDifferences(before, recordOf(workbook), isUnfinished);
    if (why.length > 0) return { ok: false, why: [`${end.problem}, ${end.left}`, ...why] };
    return {
      ok: true,
      end: isUnfinished ? 'reverted afterwards' : (end.left ?? 'untouched'),
      problem: end.problem,
    };
  });
}

async function inFreshWorkbook<T>(
  cells: CellMatrix,
  use: (excel: RunningExcel, port: JobPort) => Promise<T>,
): Promise<T> {
  const excel = await startExcel({ excelApi: '1.9' });
  const undo = excel.makeGlobal();
  try {
    const sheet = excel.host.workbook.sheet('Sheet1');
    cells.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null && value !== '') sheet.values.set(r, c, value);
      }),
    );
    return await use(excel, {
      clock: {
        pause: () => Promise.resolve(),
        alarm: () => alarmOnSilence(excel),
        breathe: () => Promise.resolve(),
      },
      random: () => 0,
      report: () => undefined,
      today: () => '2023-10-02',
    });
  } finally {
    rememberUnfinished(null);
    undo();
    excel.close();
  }
}

const LOOK_EVERY = 4;

// Rings as soon as the stand-in has fallen silent, so that nobody waits for a real minute.
function alarmOnSilence({ host }: RunningExcel): Alarm {
  const silences = () => host.engine.faults.struck.filter((fault) => fault.do === 'hang').length;
  const before = silences();
  let timer: ReturnType<typeof setInterval> | undefined;
  const rang = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      if (silences() > before) resolve();
    }, LOOK_EVERY);
  });
  return { rang, stop: () => clearInterval(timer) };
}
