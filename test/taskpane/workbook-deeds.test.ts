import { describe, expect, it } from '@jest/globals';
import { Desk } from '../../src/taskpane/desk/desk';
import type { AskDesk } from '../../src/taskpane/desk/desk-jobs';
import type { PaneEvent } from '../../src/taskpane/state/pane-event';
import { EMPTY_PANE } from '../../src/taskpane/state/pane-state';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { StopSwitch, WorkStopped } from '../../src/taskpane/stop-switch';
import { reduce } from '../../src/taskpane/state/reduce';
import type { PaneWorkbook } from '../../src/taskpane/workbook/pane-workbook';
import { workbookDeeds } from '../../src/taskpane/workbook/workbook-deeds';
import type { WorkbookDeeds } from '../../src/taskpane/workbook/workbook-deeds';
import { AS_OF, exampleData, pastedRows, POLICY } from './example-data';

const PLACE = { sheet: 'Data', range: { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 5 } };
const PREVIEW = { added: ['Index'], again: [], collisions: [] };

const NOTHING_KEPT = () => Promise.resolve({ ok: true, value: undefined } as const);

const BOOK: PaneWorkbook = {
  policy: {
    read: () => Promise.resolve({ ok: true, value: { chosen: null, packs: [], broken: [] } }),
    choose: NOTHING_KEPT,
    keep: NOTHING_KEPT,
    remove: NOTHING_KEPT,
  },
  readSelection: () =>
    Promise.resolve({
      ok: true,
      value: {
        source: {
          kind: 'cells',
          cells: { cells: [], firstRow: 1 },
          name: { file: null, sheet: 'Data' },
          place: PLACE,
        },
        answers: { headings: new Map([['Standing', 'ignore']]) },
        policy: { chosen: null, packs: [], broken: [] },
      },
    }),
  keptWork: () =>
    Promise.resolve({
      ok: true,
      value: { answers: { headings: new Map([['Standing', 'ignore']]) }, place: PLACE },
    }),
  keepAnswers: () => Promise.resolve({ ok: true, value: undefined }),
  readUsedLast: () => BOOK.readSelection({ report: () => undefined, signal: new AbortController().signal }),
  readOnceMore: (_place, _answers, signs) => BOOK.readSelection(signs),
  preview: () => Promise.resolve({ ok: true, value: PREVIEW }),
  write: ({ actionSheets }, _answers, { report }) => {
    report({ doing: 'writing', done: 1, total: 2 });
    return Promise.resolve({
      ok: true,
      value: { of: 'sheets', said: `${actionSheets} written.`, notes: [], sheets: ['Index'] },
    });
  },
  revert: () =>
    Promise.resolve({
      ok: false,
      said: 'Nothing to revert.',
      code: 'nothing-to-revert',
      nothingWrong: false,
    }),
  writeExamples: () =>
    Promise.resolve({
      ok: true,
      value: { of: 'examples', said: 'Added.', notes: [], sheets: ['SSoS examples'] },
    }),
  show: () => Promise.resolve({ ok: true, value: undefined }),
};

/** Does one deed beside a workbook and answers the events it led to, and the state after them. */
async function after(
  deed: (deeds: WorkbookDeeds) => void,
  book: Partial<PaneWorkbook> = {},
  shown: Partial<PaneState> = {},
  stopSwitch = new StopSwitch(),
): Promise<{
  readonly events: readonly PaneEvent[];
  readonly state: PaneState;
  readonly sources: readonly string[];
}> {
  const desk = new Desk();
  await desk.do('read', { source: { kind: 'text', text: pastedRows() } });
  await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY });
  const ask: AskDesk = (job, wish) => desk.do(job, wish);
  const events: PaneEvent[] = [];
  const sources: string[] = [];
  let done: Promise<void> = Promise.resolve();
  const deeds = workbookDeeds({
    workbook: () => Promise.resolve({ ...BOOK, ...book }),
    desk: { ask },
    tell: (event) => void events.push(event),
    attempt: (work) => {
      done = work();
    },
    read: ({ kind }) => {
      sources.push(kind);
      return Promise.resolve();
    },
    policyFound: () => undefined,
    stopSwitch,
    now: () => ({
      ...EMPTY_PANE,
      rows: { label: 'Data', sheet: 'Data', sheets: [], place: PLACE },
      ...shown,
    }),
  });
  deed(deeds);
  await done;
  return { events, state: events.reduce(reduce, EMPTY_PANE), sources };
}

describe('beside a workbook the pane', () => {
  it('takes the selection with the answers that the workbook keeps', async () => {
    const { state, sources } = await after((deeds) => deeds.useSelection());
    expect(sources).toEqual(['cells']);
    expect(state.headings).toEqual(new Map([['Standing', 'ignore']]));
  });

  it('reads the rows once more by the answers that were given since, those about columns too', async () => {
    const asked: unknown[] = [];
    const { sources } = await after(
      (deeds) => deeds.readOnceMore(PLACE),
      {
        readOnceMore: (place, { headings }, signs) => {
          asked.push(place, headings);
          return BOOK.readSelection(signs);
        },
      },
      { headings: new Map([['Standing', 'ignore']]), columns: new Map([['E', 'graduationRate']]) },
    );
    expect(asked).toEqual([
      PLACE,
      new Map([
        ['Standing', 'ignore'],
        ['E', 'graduationRate'],
      ]),
    ]);
    expect(sources).toEqual(['cells']);
  });

  it('finds the answers and the rows of earlier work when it is opened', async () => {
    const { events, state } = await after((deeds) => deeds.lookBack());
    expect(events.map(({ type }) => type)).toEqual(['answers-found', 'place-found']);
    expect(state).toMatchObject({ lastPlace: PLACE, work: null, rows: null });
    expect(state.headings).toEqual(new Map([['Standing', 'ignore']]));
    expect((await after((deeds) => deeds.useLast())).sources).toEqual(['cells']);
  });

  it('says nothing where earlier work cannot be looked for', async () => {
    const refused = () =>
      Promise.resolve({ ok: false, said: 'Excel is busy.', code: 'host', nothingWrong: false } as const);
    const { events } = await after((deeds) => deeds.lookBack(), { keptWork: refused });
    expect(events).toEqual([]);
  });

  it('shows what would be written', async () => {
    const { state } = await after((deeds) => deeds.previewSheets());
    expect(state).toMatchObject({ preview: PREVIEW, work: null, outcome: null });
  });

  const ASKED = {
    ok: false,
    said: 'Changed by hand: “Boston” (C5).',
    next: 'Look first.',
    code: 'changed-by-hand',
    leadsTo: 'preview',
  } as const;

  it('takes the selection to the preview where a button of the ribbon asks for it, and says why', async () => {
    const { events, sources } = await after(
      (deeds) => deeds.previewFor(ASKED),
      {},
      { data: await exampleData() },
    );
    expect(events.map(({ type }) => type)).toEqual([
      'work-began',
      'answers-found',
      'sheets-wished',
      'step-chosen',
      'work-began',
      'previewed',
      'command-told',
    ]);
    expect(sources).toEqual(['cells']);
  });

  it('leaves a person at what they do in the pane, or where the rows cannot be read', async () => {
    const { events } = await after((deeds) => deeds.previewFor(ASKED), {}, { work: 'assessing' });
    expect(events).toEqual([]);
    const why = { ok: false, said: 'Excel is busy.', code: 'host', nothingWrong: false } as const;
    const refused = await after((deeds) => deeds.previewFor(ASKED), {
      readSelection: () => Promise.resolve(why),
    });
    expect(refused.events.map(({ type }) => type)).toEqual(['work-began', 'went-wrong']);
  });

  it('writes, counts meanwhile, and says what was done', async () => {
    const { events, state } = await after((deeds) => deeds.writeSheets());
    expect(events.map(({ type }) => type)).toEqual(['work-began', 'progressed', 'job-done', 'place-found']);
    expect(state).toMatchObject({
      outcome: { said: expect.stringMatching(/^\d+ written\.$/), sheets: ['Index'] },
      lastRun: { said: expect.stringMatching(/^\d+ written\.$/) },
      progress: null,
      work: null,
    });
  });

  it.each(['useSelection', 'previewSheets', 'writeSheets', 'revert'] as const)(
    'says why %s could not be done',
    async (deed) => {
      const why = { ok: false, said: 'Excel is busy.', code: 'host', nothingWrong: false } as const;
      const refused = () => Promise.resolve(why);
      const book = { readSelection: refused, preview: refused, write: refused, revert: refused };
      const { state, sources } = await after((deeds) => deeds[deed](), book);
      expect(state).toMatchObject({
        problem: 'Excel is busy.',
        lastFault: { code: 'host' },
        work: null,
        outcome: null,
      });
      expect(sources).toEqual([]);
    },
  );

  it('says that work was stopped without calling it a problem', async () => {
    const stopped = {
      ok: false,
      said: 'Stopped, as you asked.',
      code: 'cancelled',
      nothingWrong: true,
    } as const;
    const { state } = await after((deeds) => deeds.writeSheets(), { write: () => Promise.resolve(stopped) });
    expect(state).toMatchObject({ notice: stopped.said, problem: null, lastFault: null, work: null });
  });

  it.each(['useSelection', 'previewSheets'] as const)('lets go of %s at once when stopped', async (deed) => {
    const stopSwitch = new StopSwitch();
    const silent = () => {
      queueMicrotask(() => stopSwitch.stop());
      return new Promise<never>(() => undefined);
    };
    const stopped = after(
      (deeds) => deeds[deed](),
      { readSelection: silent, preview: silent },
      {},
      stopSwitch,
    );
    await expect(stopped).rejects.toBeInstanceOf(WorkStopped);
  });

  it('waits for the end of writing that was stopped, and counts no sheet meanwhile', async () => {
    const stopSwitch = new StopSwitch();
    const { events } = await after(
      (deeds) => deeds.writeSheets(),
      {
        write: (_sheets, _kept, { report, signal }) => {
          report({ doing: 'writing', done: 1, total: 3 });
          stopSwitch.stop();
          expect(signal.aborted).toBe(true);
          report({ doing: 'writing', done: 2, total: 3 });
          report({ doing: 'taking-back' });
          return Promise.resolve({ ok: false, said: 'Stopped.', code: 'cancelled', nothingWrong: true });
        },
      },
      {},
      stopSwitch,
    );
    expect(events).toEqual([
      { type: 'work-began', work: 'writing' },
      { type: 'progressed', progress: { doing: 'writing', done: 1, total: 3 } },
      { type: 'progressed', progress: { doing: 'taking-back' } },
      { type: 'work-stopped', said: 'Stopped.' },
    ]);
  });

  it.each([
    ['a sheet', (deeds: WorkbookDeeds) => deeds.showSheet('Boston'), ['Boston', null]],
    [
      'a whole row, as the sheet numbers it',
      (deeds: WorkbookDeeds) => deeds.showRow(5, null),
      ['Data', { firstRow: 4, lastRow: 4, firstColumn: 1, lastColumn: 5 }],
    ],
    [
      'one cell of a row',
      (deeds: WorkbookDeeds) => deeds.showRow(5, 2),
      ['Data', { firstRow: 4, lastRow: 4, firstColumn: 3, lastColumn: 3 }],
    ],
  ])('leads to %s without ending what is shown', async (_what, deed, place) => {
    const shown: unknown[] = [];
    const { events } = await after(deed, {
      show: (sheet, range) => {
        shown.push(sheet, range);
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    expect({ shown, events }).toEqual({ shown: place, events: [] });
  });

  it('says that a sheet is gone', async () => {
    const gone = {
      ok: false,
      said: 'There is no sheet “Boston”.',
      code: 'sheet-gone',
      nothingWrong: false,
    } as const;
    const { state } = await after((deeds) => deeds.showSheet('Boston'), {
      show: () => Promise.resolve(gone),
    });
    expect(state).toMatchObject({ problem: gone.said, lastFault: { code: 'sheet-gone' } });
  });
});
