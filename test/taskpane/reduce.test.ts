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
    const state = after({
      type: 'rows-assessed',
      answer: { ok: false, said: 'No rows.', headings: [], headingRow: null },
    });
    expect({ step: state.step, problem: state.problem }).toEqual({ step: 'rows', problem: 'No rows.' });
  });

  it('goes to the check where a heading can be corrected', () => {
    const headings = [{ column: 0, text: 'Standing', fact: null, suggested: null, example: '3' }];
    const state = after(
      { type: 'rows-read', rows: ROWS },
      { type: 'rows-assessed', answer: { ok: false, said: 'No percentile.', headings, headingRow: null } },
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

describe('other rows', () => {
  const OTHERS = { label: 'letter.txt', sheet: null, sheets: [], place: null };
  const headings = [{ column: 0, text: 'Standing', fact: null, suggested: null, example: '3' }];
  const others: readonly PaneEvent[] = [
    { type: 'work-began', work: 'reading' },
    { type: 'rows-read', rows: OTHERS },
    { type: 'work-began', work: 'assessing' },
  ];
  const atResults = (): PaneState =>
    after(
      ...given,
      { type: 'scale-answered', heading: 'Graduation Rate', scale: 'percent' },
      { type: 'step-chosen', step: 'results' },
      { type: 'list-changed', list: { search: 'harbor' } },
    );
  const then = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, state);

  it.each([
    ['are read', [], {}],
    ['are stopped', [{ type: 'work-stopped', said: 'Stopped.' }], { notice: 'Stopped.' }],
    ['go wrong', [{ type: 'went-wrong', said: 'The worker failed.' }], { problem: 'The worker failed.' }],
    [
      'cannot be used whatever is answered',
      [
        {
          type: 'rows-assessed',
          answer: { ok: false, said: 'No headings.', headings: [], headingRow: null },
        },
      ],
      { problem: 'No headings. The rows from before (pasted rows) are still there.' },
    ],
  ] as const)('leave all that was there where they %s', (_what, events, said) => {
    const before = atResults();
    const state = then(before, ...others, ...events);
    const { step, rows, scales, list } = before;
    expect(state).toMatchObject({ step, rows, data, scales, list, ...said });
    expect(isReachable(state, 'results')).toBe(true);
  });

  it('take their place once they have results', () => {
    const state = then(atResults(), ...others, { type: 'rows-assessed', answer: { ok: true, data } });
    expect(state).toMatchObject({ step: 'check', rows: OTHERS, coming: null, before: null });
    expect(state.scales).toEqual(new Map());
  });

  it('that an answer may make usable take it too, and lead back to those before until they are', () => {
    const asked = then(atResults(), ...others, {
      type: 'rows-assessed',
      answer: { ok: false, said: 'No percentile.', headings, headingRow: null },
    });
    const scales = new Map([['Graduation Rate', 'percent']]);
    expect(asked).toMatchObject({ step: 'check', rows: OTHERS, data: null, before: { rows: ROWS, scales } });
    const answered = reduce(asked, { type: 'rows-assessed', answer: { ok: true, data } });
    expect(answered).toMatchObject({ rows: OTHERS, data, before: null });
    const back = then(
      asked,
      { type: 'rows-read', rows: ROWS, ...(asked.before && { answers: asked.before }) },
      { type: 'rows-assessed', answer: { ok: true, data } },
    );
    expect(back).toMatchObject({ rows: ROWS, scales, data, before: null });
  });

  it('wait until there is a policy to decide them by', () => {
    const state = then(atResults(), ...others, { type: 'rows-undecided', said: 'No such policy.' });
    expect(state).toMatchObject({ rows: ROWS, data, coming: { rows: OTHERS }, problem: 'No such policy.' });
    const decided = then(state, { type: 'rows-assessed', answer: { ok: true, data } });
    expect(decided).toMatchObject({ rows: OTHERS, data, coming: null });
  });
});

describe('rows in hand', () => {
  it('keep their headings where an answer leaves none, so that it can be taken back', () => {
    const state = after(...given, {
      type: 'rows-assessed',
      answer: { ok: false, said: 'No headings.', headings: [], headingRow: null },
    });
    expect(state).toMatchObject({ step: 'check', data: null, refused: { said: 'No headings.' } });
    expect(state.refused?.headings).toEqual(data.check.headings);
  });

  it('have no results by a policy that is gone', () => {
    const state = after(...given, { type: 'rows-undecided', said: 'No such policy.' });
    expect(state).toMatchObject({ step: 'rows', data: null, rows: ROWS, problem: 'No such policy.' });
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
      { type: 'rows-assessed', answer: { ok: true, data } },
    );
    expect(state.scales).toEqual(new Map());
    expect(state.headings).toEqual(new Map([['Standing', 'accountabilityPercentile']]));
  });

  it('by the letter of a column never outlast their rows', () => {
    const twins = ['D', 'E'].map((letters, column) => ({
      column,
      letters,
      text: 'Percentile',
      fact: null,
      suggested: null,
      example: '',
    }));
    const answered = after(
      { type: 'rows-read', rows: ROWS },
      { type: 'rows-assessed', answer: { ok: false, said: 'Say which.', headings: twins, headingRow: null } },
      { type: 'column-answered', text: 'Percentile', letters: 'E', fact: 'accountabilityPercentile' },
    );
    expect(answered.columns).toEqual(
      new Map([
        ['D', 'ignore'],
        ['E', 'accountabilityPercentile'],
      ]),
    );
    expect(answered.headings).toEqual(new Map());
    const others: readonly PaneEvent[] = [
      { type: 'rows-read', rows: ROWS },
      { type: 'rows-assessed', answer: { ok: true, data } },
    ];
    expect(others.reduce(reduce, answered).columns).toEqual(new Map());
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
