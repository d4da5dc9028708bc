import { describe, expect, it } from '@jest/globals';
import { Desk } from '../../src/taskpane/desk/desk';
import type { AskDesk } from '../../src/taskpane/desk/desk-jobs';
import type { PaneEvent } from '../../src/taskpane/state/pane-event';
import { EMPTY_PANE } from '../../src/taskpane/state/pane-state';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import type { PaneWorkbook } from '../../src/taskpane/workbook/pane-workbook';
import { workbookDeeds } from '../../src/taskpane/workbook/workbook-deeds';
import type { WorkbookDeeds } from '../../src/taskpane/workbook/workbook-deeds';
import { AS_OF, pastedRows, POLICY } from './example-data';

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
        source: { kind: 'cells', cells: { cells: [], firstRow: 1 }, name: { file: null, sheet: 'Data' } },
        answers: { headings: new Map([['Standing', 'ignore']]) },
        policy: { chosen: null, packs: [], broken: [] },
      },
    }),
  preview: () => Promise.resolve({ ok: true, value: PREVIEW }),
  write: ({ actionSheets }, _answers, { report }) => {
    report({ doing: 'writing', done: 1, total: 2 });
    return Promise.resolve({ ok: true, value: `${actionSheets} written.` });
  },
  revert: () =>
    Promise.resolve({ ok: false, said: 'Nothing to revert.', code: 'nothing-to-revert', stopped: false }),
};

/** Does one deed beside a workbook and answers the events it led to, and the state after them. */
async function after(
  deed: keyof WorkbookDeeds,
  book: Partial<PaneWorkbook> = {},
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
    running: { current: null },
    now: () => EMPTY_PANE,
  });
  deeds[deed]();
  await done;
  return { events, state: events.reduce(reduce, EMPTY_PANE), sources };
}

describe('beside a workbook the pane', () => {
  it('takes the selection with the answers that the workbook keeps', async () => {
    const { state, sources } = await after('useSelection');
    expect(sources).toEqual(['cells']);
    expect(state.headings).toEqual(new Map([['Standing', 'ignore']]));
  });

  it('shows what would be written', async () => {
    const { state } = await after('previewSheets');
    expect(state).toMatchObject({ preview: PREVIEW, work: null, outcome: null });
  });

  it('writes, counts meanwhile, and says what was done', async () => {
    const { events, state } = await after('writeSheets');
    expect(events.map(({ type }) => type)).toEqual(['work-began', 'progressed', 'job-done']);
    expect(state).toMatchObject({
      outcome: expect.stringMatching(/^\d+ written\.$/),
      progress: null,
      work: null,
    });
  });

  it.each(['useSelection', 'previewSheets', 'writeSheets', 'revert'] as const)(
    'says why %s could not be done',
    async (deed) => {
      const why = { ok: false, said: 'Excel is busy.', code: 'host', stopped: false } as const;
      const refused = () => Promise.resolve(why);
      const book = { readSelection: refused, preview: refused, write: refused, revert: refused };
      const { state, sources } = await after(deed, book);
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
    const stopped = { ok: false, said: 'Stopped, as you asked.', code: 'cancelled', stopped: true } as const;
    const { state } = await after('writeSheets', { write: () => Promise.resolve(stopped) });
    expect(state).toMatchObject({ notice: stopped.said, problem: null, lastFault: null, work: null });
  });
});
