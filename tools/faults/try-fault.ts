import { startExcel } from '../../workbench/host/node/start-excel';
import type { RunningExcel } from '../../workbench/host/node/start-excel';
import type { CellMatrix } from '../../src/intake/cell-value';
import type { Alarm } from '../../src/excel/excel-port';
import { rememberUnfinished } from '../../src/excel/unfinished-run';
import { EVERYTHING } from '../../workbench/host/model/box';
import type { Workbook } from '../../workbench/host/model/workbook';
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
    const isTyped = engine.faults.struck.some((fault) => fault.do === 'change');
    engine.faults.restart();
    engine.cellEdit.end();
    if (engine.failures.length > 0) return { ok: false, why: engine.failures.map(String) };
    if (kind.typed !== undefined && isTyped) return afterTyping(kind.typed, job, excel, port);
    if (end.ok) {
      // What was done in spite of a fault can be taken back like any other run; copies of runs before are gone by then.
      const back = await revert(port);
      const why = recordDifferences(beforeInSight, recordOf(workbook, false), 'reverted');
      return back.ok && why.length === 0
        ? { ok: true, end: 'carried on', problem: null }
        : { ok: false, why: [back.problem ?? '', ...why] };
    }
    const isUnfinished = end.left === 'unfinished';
    if (isUnfinished) await revert(port);
    const why = recordDifferences(
      before,
      recordOf(workbook),
      end.left === 'unfinished' ? 'reverted' : (end.left ?? 'untouched'),
    );
    if (why.length > 0) return { ok: false, why: [`${end.problem}, ${end.left}`, ...why] };
    return {
      ok: true,
      end: isUnfinished ? 'reverted afterwards' : (end.left ?? 'untouched'),
      problem: end.problem,
    };
  });
}

// What reached a sheet only after it was replaced comes back into sight with the next run.
async function afterTyping(
  typed: string,
  job: FaultJob,
  { host: { workbook } }: RunningExcel,
  port: JobPort,
): Promise<FaultTrial> {
  for (let more = 1; !isInSight(typed, workbook); more -= 1) {
    if (more === 0) return { ok: false, why: [`“${typed}” is nowhere in sight`] };
    const again = await job.run(port);
    if (!again.ok) return { ok: false, why: [`the next run: ${again.problem}`] };
  }
  return { ok: true, end: 'carried on', problem: null };
}

function isInSight(text: string, { sheets }: Workbook): boolean {
  return sheets.some(
    ({ visibility, values }) =>
      visibility === 'Visible' && [...values.entries(EVERYTHING)].some(([, , value]) => value === text),
  );
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
