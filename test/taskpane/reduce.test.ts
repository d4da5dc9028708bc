import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DataView } from '../../src/taskpane/desk/desk-jobs';
import type { PaneEvent } from '../../src/taskpane/state/pane-event';
import { EMPTY_PANE, isReachable, STEPS } from '../../src/taskpane/state/pane-state';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import { exampleData } from './example-data';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, EMPTY_PANE);
const ROWS = { label: 'pasted rows', sheet: null, sheets: [], place: null };

let data: DataView;
let given: readonly PaneEvent[];
beforeAll(async () => {
  data = await exampleData();
  given = [
    { type: 'work-began', work: 'reading' },
    { type: 'rows-read', rows: ROWS },
    { type: 'work-began', work: 'assessing' },
    { type: 'rows-assessed', answer: { ok: true, data } },
  ];
});

describe('the way through the pane', () => {
  it('begins with rows, and nothing else can be gone to', () => {
    expect(STEPS.filter((step) => isReachable(EMPTY_PANE, step))).toEqual(['rows']);
    expect(after({ type: 'step-chosen', step: 'results' }).step).toBe('rows');
  });

  it('goes on to the check once rows are assessed, and opens every step', () => {
    const state = after(...given);
    expect({ step: state.step, work: state.work }).toEqual({ step: 'check', work: null });
    expect(STEPS.filter((step) => isReachable(state, step))).toEqual(STEPS);
  });

  it('stays with rows that are refused, and says why', () => {
    const state = after({ type: 'rows-assessed', answer: { ok: false, said: 'No rows.', headings: [] } });
    expect({ step: state.step, problem: state.problem }).toEqual({ step: 'rows', problem: 'No rows.' });
  });

  it('goes to the check where a heading can be corrected', () => {
    const headings = [{ text: 'Standing', fact: null, suggested: null, example: '3' }];
    const state = after(
      { type: 'rows-read', rows: ROWS },
      { type: 'rows-assessed', answer: { ok: false, said: 'No percentile.', headings } },
    );
    expect({ step: state.step, refused: state.refused?.said }).toEqual({
      step: 'check',
      refused: 'No percentile.',
    });
    expect(isReachable(state, 'results')).toBe(false);
  });

  it('stays at the check while a heading is corrected', () => {
    const state = after(...given, { type: 'rows-assessed', answer: { ok: true, data } });
    expect(state.step).toBe('check');
  });
});

describe('the pages beside the steps', () => {
  it('keep what was done, and lead back to where the person was', () => {
    const before = after(...given, { type: 'step-chosen', step: 'results' });
    const opened = reduce(before, { type: 'page-chosen', page: 'policy' });
    expect(opened).toEqual({ ...before, page: 'policy' });
    expect(reduce(opened, { type: 'page-chosen', page: 'steps' })).toEqual(before);
  });

  it('are left by choosing a step', () => {
    const opened = after(...given, { type: 'page-chosen', page: 'status' });
    expect(reduce(opened, { type: 'step-chosen', step: 'results' })).toMatchObject({
      page: 'steps',
      step: 'results',
    });
  });
});

describe('a command of the ribbon', () => {
  const refused = {
    ok: false,
    said: 'Nothing is selected.',
    next: 'Select rows.',
    code: 'nothing-selected',
  } as const;

  it('is told in the pane until something else is done there', () => {
    const state = after({ type: 'command-told', outcome: refused, at: '09:15' });
    expect(state.told).toEqual(refused);
    expect(state.lastFault).toEqual({ said: refused.said, code: refused.code, at: '09:15' });
    expect(reduce(state, { type: 'page-chosen', page: 'status' }).told).toBeNull();
    expect(reduce(state, { type: 'work-began', work: 'reading' }).told).toBeNull();
  });

  it('that was stopped is no problem, and one that did something is the last run', () => {
    const stopped = after({ type: 'command-told', outcome: { ...refused, nothingWrong: true } });
    expect(stopped.lastFault).toBeNull();
    const done = after({ type: 'command-told', outcome: { ok: true, said: 'Done.' }, at: '09:15' });
    expect(done.lastRun).toEqual({ said: 'Done.', at: '09:15' });
  });

  it('waits in sight for the end of an edit, also while other rows are read, until it has ended', () => {
    const waiting = after({ type: 'command-waits', isWaiting: true }, ...given);
    expect(waiting.commandWaits).toBe(true);
    expect(reduce(waiting, { type: 'command-waits', isWaiting: false }).commandWaits).toBe(false);
    expect(reduce(waiting, { type: 'command-told', outcome: refused }).commandWaits).toBe(false);
  });
});

describe('answers', () => {
  it('about headings outlast the rows they were given for, those about rates do not', () => {
    const state = after(
      ...given,
      { type: 'heading-answered', heading: 'Standing', fact: 'accountabilityPercentile' },
      { type: 'scale-answered', heading: 'Graduation Rate', scale: 'percent' },
      { type: 'work-began', work: 'reading' },
      { type: 'rows-read', rows: ROWS },
    );
    expect(state.scales).toEqual(new Map());
    expect(state.headings).toEqual(new Map([['Standing', 'accountabilityPercentile']]));
    expect(state.data).toBeNull();
  });

  it('are the last ones given', () => {
    const state = after(
      { type: 'scale-answered', heading: 'Rate', scale: 'percent' },
      { type: 'scale-answered', heading: 'Rate', scale: 'fraction' },
    );
    expect(state.scales).toEqual(new Map([['Rate', 'fraction']]));
  });
});

describe('the list', () => {
  const line = { kind: 'schools', index: 1 } as const;

  it('opens one line at a time and closes it again', () => {
    const open = after(...given, { type: 'line-toggled', line });
    expect(open.open).toEqual({ ...line, view: null });
    expect(reduce(open, { type: 'line-toggled', line }).open).toBeNull();
  });

  it('drops the view of a line that was closed meanwhile', () => {
    const state = after(...given, { type: 'line-toggled', line }, { type: 'line-toggled', line });
    expect(reduce(state, { type: 'line-opened', line: { ...line, view: null } }).open).toBeNull();
  });

  it('keeps its open line under another order, not under another kind', () => {
    const open = after(...given, { type: 'line-toggled', line });
    expect(reduce(open, { type: 'list-changed', list: { order: 'name' } }).open).not.toBeNull();
    expect(reduce(open, { type: 'list-changed', list: { kind: 'districts' } }).open).toBeNull();
  });
});

describe('work', () => {
  it('of reading other rows can be stopped, and those before are still there', () => {
    const state = after(
      ...given,
      { type: 'work-began', work: 'reading' },
      { type: 'work-stopped', said: 'Stopped.' },
    );
    expect(state).toMatchObject({ data, rows: ROWS, problem: null, notice: 'Stopped.' });
  });

  it('that is stopped or goes wrong leaves what was there', () => {
    const busy = after(...given, { type: 'work-began', work: 'making-workbook' });
    expect(reduce(busy, { type: 'work-stopped', said: 'Stopped.' })).toMatchObject({
      work: null,
      problem: null,
      notice: 'Stopped.',
      data,
    });
    expect(reduce(busy, { type: 'went-wrong', said: 'Too wide.' })).toMatchObject({
      work: null,
      problem: 'Too wide.',
      data,
    });
  });

  it('that is done is told until another workbook is wished for', () => {
    const made = after(...given, { type: 'workbook-made', fileName: 'a.xlsx', sheets: 5 });
    expect(made.workbook).toEqual({ fileName: 'a.xlsx', sheets: 5 });
    const other = reduce(made, { type: 'sheets-wished', wish: { districts: 'identified' } });
    expect(other.workbook).toBeNull();
    expect(other.sheetWish).toEqual({ ...made.sheetWish, districts: 'identified' });
  });
});
