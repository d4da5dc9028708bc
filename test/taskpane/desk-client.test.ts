import { describe, expect, it } from '@jest/globals';
import type { CellMatrix } from '../../src/intake/cell-value';
import type { DeskCall, DeskReply } from '../../src/taskpane/desk/desk-call';
import { DeskClient } from '../../src/taskpane/desk/desk-client';
import { WorkStopped } from '../../src/taskpane/stop-switch';
import type { DeskWorker } from '../../src/taskpane/desk/desk-client';
import type { AssessedRows, DeskProgress, MadeSheets } from '../../src/taskpane/desk/desk-jobs';
import { outPieces } from '../../src/taskpane/desk/out-pieces';
import { row, sheet as aSheet } from '../support/sheet-builder';
import { AS_OF, POLICY } from './example-data';
import { FIRST_SHEET_WISH } from '../../src/taskpane/views/sheet-wish';

type Started = {
  readonly jobs: string[];
  readonly wishes: DeskCall['wish'][];
  answer: (reply: Partial<DeskReply>) => void;
  /** How many calls wait for an answer. */
  waits: number;
  ended: boolean;
};

/** A client whose workers write down what they are asked, and answer when the test says so. */
function clientOf(): { readonly client: DeskClient; readonly workers: Started[] } {
  const workers: Started[] = [];
  const client = new DeskClient(() => {
    const listeners: ((event: { data: DeskReply }) => void)[] = [];
    let last = 0;
    const started: Started = {
      jobs: [],
      wishes: [],
      waits: 0,
      ended: false,
      answer: (reply) => {
        started.waits -= 1;
        listeners[0]?.({ data: { id: last, ok: true, answer: null, ...reply } as DeskReply });
      },
    };
    workers.push(started);
    const worker = {
      postMessage: ({ id, job, wish }: DeskCall) => {
        last = id;
        started.waits += 1;
        started.jobs.push(job);
        started.wishes.push(wish);
      },
      terminate: () => {
        started.ended = true;
      },
      addEventListener: (_type: string, listener: (event: { data: DeskReply }) => void) =>
        listeners.push(listener),
    };
    return worker as unknown as DeskWorker;
  });
  return { client, workers };
}

const SOURCE = { source: { kind: 'text', text: 'rows' } } as const;
const OTHER_SOURCE = { source: { kind: 'text', text: 'other rows' } } as const;
const PLACE = { sheet: 'Data', range: { firstRow: 0, firstColumn: 0, lastRow: 29_999, lastColumn: 1 } };
const cellsSource = (cells: CellMatrix) =>
  ({
    source: {
      kind: 'cells',
      cells: { cells, firstRow: 1 },
      name: { file: null, sheet: 'Data' },
      place: PLACE,
    },
  }) as const;

/** Answers a worker until it is asked for nothing more. */
async function answerAll(worker: Started | undefined): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    if ((worker?.waits ?? 0) > 0) worker?.answer({ answer: { ok: true, sheet: null, sheets: [] } });
    await Promise.resolve().then(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** As much of the answers as is looked at. */
const ASSESSED = { ok: true } as unknown as AssessedRows;
const UNUSABLE: AssessedRows = { ok: false, said: 'No headings.', headings: [], headingRow: null };
const CORRECTABLE: AssessedRows = {
  ok: false,
  said: 'No percentile.',
  headings: [{ column: 0, text: 'Standing', fact: null, suggested: null, example: '3' }],
  headingRow: null,
};
/** So many sheets, each with one row more than the one before. */
function madeSheets(count: number, rows: number): MadeSheets {
  const sheets = Array.from({ length: count }, (_, sheet) =>
    aSheet({
      name: `Sheet ${sheet}`,
      rows: Array.from({ length: rows + sheet }, (_row, at) => row(`${sheet}-${at}`)),
    }),
  );
  return {
    keyed: sheets.map((doc) => ({ key: doc.name, doc })),
    actionSheets: count,
    tables: new Set(['index']),
  };
}

const ANSWERS = { answers: {}, asOf: AS_OF, policy: POLICY };

describe('the desk at work in its worker', () => {
  it('answers whoever asked', async () => {
    const { client, workers } = clientOf();
    const asked = client.ask('school', { index: 4 });
    workers[0]?.answer({});
    expect(await asked).toBeNull();
  });

  it('is stopped at once, and whoever waits hears of it', async () => {
    const { client, workers } = clientOf();
    const asked = client.ask('workbook', { wish: FIRST_SHEET_WISH });
    client.stop();
    await expect(asked).rejects.toBeInstanceOf(WorkStopped);
    expect(workers[0]?.ended).toBe(true);
  });

  /** Other rows that were read after them. */
  async function readOthers({ client, workers }: ReturnType<typeof clientOf>): Promise<void> {
    const read = client.ask('read', OTHER_SOURCE);
    workers.at(-1)?.answer({ answer: { ok: true, sheet: null, sheets: [] } });
    await read;
  }

  /** Rows and answers that were given and answered. */
  async function givenRows({ client, workers }: ReturnType<typeof clientOf>): Promise<void> {
    const read = client.ask('read', SOURCE);
    workers[0]?.answer({ answer: { ok: true, sheet: null, sheets: [] } });
    await read;
    const assessed = client.ask('assess', ANSWERS);
    workers[0]?.answer({ answer: ASSESSED });
    await assessed;
  }

  it('is given its rows and answers again when it starts anew', async () => {
    const scene = clientOf();
    await givenRows(scene);
    const { client, workers } = scene;
    const stopped = client.ask('workbook', { wish: FIRST_SHEET_WISH });
    client.stop();
    await expect(stopped).rejects.toBeInstanceOf(WorkStopped);
    const asked = client.ask('school', { index: 0 });
    await answerAll(workers[1]);
    await asked;
    expect(workers[1]?.jobs).toEqual(['read', 'assess', 'school']);
  });

  it('has them before it is asked, where it is made ready', async () => {
    const scene = clientOf();
    await givenRows(scene);
    const { client, workers } = scene;
    client.ask('school', { index: 0 }).catch(() => undefined);
    client.stop();
    client.warm();
    await answerAll(workers[1]);
    expect(workers[1]?.jobs).toEqual(['read', 'assess']);
  });

  it('keeps the rows before when reading others is stopped', async () => {
    const scene = clientOf();
    await givenRows(scene);
    const { client, workers } = scene;
    client.ask('read', OTHER_SOURCE).catch(() => undefined);
    client.stop();
    client.warm();
    await answerAll(workers[1]);
    expect(workers[1]?.wishes[0]).toEqual(SOURCE);
  });

  it.each([
    ['rows that are of no use', UNUSABLE, SOURCE],
    ['rows that an answer may make usable', CORRECTABLE, OTHER_SOURCE],
  ])('after %s has those to go on with', async (_what, answer, source) => {
    const scene = clientOf();
    await givenRows(scene);
    const { client, workers } = scene;
    await readOthers(scene);
    const assessed = client.ask('assess', ANSWERS);
    workers[0]?.answer({ answer });
    await assessed;
    client.ask('school', { index: 0 }).catch(() => undefined);
    client.stop();
    client.warm();
    await answerAll(workers[1]);
    expect([workers[1]?.jobs, workers[1]?.wishes[0]]).toEqual([['read', 'assess'], source]);
  });

  it('keeps the rows before when classifying others is stopped', async () => {
    const scene = clientOf();
    await givenRows(scene);
    const { client, workers } = scene;
    await readOthers(scene);
    client.ask('assess', ANSWERS).catch(() => undefined);
    client.stop();
    client.warm();
    await answerAll(workers[1]);
    expect([workers[1]?.jobs, workers[1]?.wishes[0]]).toEqual([['read', 'assess'], SOURCE]);
  });

  it('has the rows before where a new worker finds the others of no use', async () => {
    const scene = clientOf();
    await givenRows(scene);
    const { client, workers } = scene;
    client.ask('school', { index: 0 }).catch(() => undefined);
    client.stop();
    await readOthers(scene);
    const assessed = client.ask('assess', ANSWERS);
    workers[1]?.answer({ answer: UNUSABLE });
    await assessed;
    await answerAll(workers[1]);
    expect(workers[1]?.wishes).toEqual([OTHER_SOURCE, ANSWERS, SOURCE, ANSWERS]);
  });

  it('does not read rows again that new ones replace', async () => {
    const scene = clientOf();
    await givenRows(scene);
    const { client, workers } = scene;
    client.ask('school', { index: 0 }).catch(() => undefined);
    client.stop();
    client.warm();
    const asked = client.ask('read', OTHER_SOURCE);
    await answerAll(workers[2]);
    await asked;
    expect(workers.slice(1).map(({ ended }) => ended)).toEqual([true, false]);
    expect(workers[2]?.wishes).toEqual([OTHER_SOURCE]);
  });

  it('goes on as it is when nothing is there to be stopped', async () => {
    const scene = clientOf();
    await givenRows(scene);
    scene.client.stop();
    expect(scene.workers.map(({ ended }) => ended)).toEqual([false]);
  });

  it('gets many rows of the workbook piece by piece, and all of them', async () => {
    const { client, workers } = clientOf();
    const rows = Array.from({ length: 30_000 }, (_, row) => [row, 'Example']);
    const asked = client.ask('read', cellsSource(rows));
    await answerAll(workers[0]);
    await asked;
    const sent =
      workers[0]?.wishes.flatMap((wish) =>
        'piece' in wish && typeof wish.piece !== 'string' ? wish.piece : [],
      ) ?? [];
    expect(workers[0]?.jobs).toEqual(['more-rows', 'more-rows', 'read']);
    expect(sent).toEqual(rows);
  });

  it('gets long text piece by piece, and all of it', async () => {
    const { client, workers } = clientOf();
    const text = 'a line of a long text\n'.repeat(200_000);
    const asked = client.ask('read', { source: { kind: 'text', text } });
    await answerAll(workers[0]);
    await asked;
    const sent = workers[0]?.wishes.flatMap((wish) => ('piece' in wish ? [wish.piece] : [])) ?? [];
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.join('')).toBe(text);
    expect(workers[0]?.wishes.at(-1)).toEqual({ source: { kind: 'text', text: '' } });
  });

  it('hands sheets over row by row, and they are whole again', async () => {
    const { client, workers } = clientOf();
    const made = madeSheets(3, 700);
    const { pieces, outlines } = outPieces(made);
    const asked = client.ask('sheets', { wish: FIRST_SHEET_WISH });
    const sent = [...pieces];
    for (const rows of sent) workers[0]?.answer({ rows });
    workers[0]?.answer({ outlines });
    expect(sent.length).toBeGreaterThan(2);
    expect(await asked).toEqual(made);
  });

  it('tells a fault of its own as one', async () => {
    const { client, workers } = clientOf();
    const asked = client.ask('school', { index: 0 });
    workers[0]?.answer({ ok: false, fault: 'Error: lost' });
    await expect(asked).rejects.toThrow('lost');
  });
});

describe('how far the desk has come', () => {
  const PROGRESS = { doing: 'classifying', done: 420_000, total: 1_000_000 } as const;

  it('is told to whoever asked, and the answer after it', async () => {
    const { client, workers } = clientOf();
    const heard: DeskProgress[] = [];
    const asked = client.ask('assess', ANSWERS, (progress) => heard.push(progress));
    workers[0]?.answer({ progress: PROGRESS });
    workers[0]?.answer({ answer: null });
    await expect(asked).resolves.toBeNull();
    expect(heard).toEqual([PROGRESS]);
  });

  it('is not told any more once the job was stopped', async () => {
    const { client, workers } = clientOf();
    const heard: DeskProgress[] = [];
    const asked = client.ask('assess', ANSWERS, (progress) => heard.push(progress));
    client.stop();
    workers[0]?.answer({ progress: PROGRESS });
    await expect(asked).rejects.toThrow(WorkStopped);
    expect(heard).toEqual([]);
  });

  it('is counted in rows while they are handed over', async () => {
    const { client, workers } = clientOf();
    const heard: DeskProgress[] = [];
    const rows = Array.from({ length: 30_000 }, (_, row) => [row, 'Lynn']);
    const asked = client.ask('read', cellsSource(rows), (progress) => heard.push(progress));
    await answerAll(workers[0]);
    await asked;
    expect(heard).toEqual([
      { doing: 'handing-over', done: 20_000, total: 30_000 },
      { doing: 'handing-over', done: 30_000, total: 30_000 },
    ]);
  });
});
