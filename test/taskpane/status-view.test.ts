import { describe, expect, it } from '@jest/globals';
import { EMPTY_PANE } from '../../src/taskpane/state/pane-state';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import { statusView } from '../../src/taskpane/views/status-view';
import type { StatusFacts } from '../../src/taskpane/views/status-view';

const FACTS: StatusFacts = {
  version: '1.2.3',
  host: 'excel',
  office: {
    host: 'Excel',
    platform: 'PC',
    version: '16.0.17126',
    sets: [
      { name: 'ExcelApi', version: '1.9', use: 'sheets', isThere: true },
      { name: 'KeyboardShortcuts', version: '1.1', use: 'shortcuts', isThere: false },
    ],
  },
  state: EMPTY_PANE,
};

const valuesOf = (facts: StatusFacts, label: string): readonly string[] =>
  statusView(facts).lines.find((line) => line.label === label)?.values ?? [];

describe('the status', () => {
  it('tells version, place, what Excel offers, and the policy', () => {
    expect(statusView(FACTS).details.split('\n')).toEqual([
      'SSoS for Excel: 1.2.3',
      'Where it runs: in Excel; Excel 16.0.17126, PC',
      'What this Excel offers: ExcelApi 1.9 (needed for the sheets): offered; KeyboardShortcuts 1.1 (keyboard shortcuts): missing',
      'Policy: 2023-24',
      'Packs kept: none',
      'Last run: none',
      'Last problem: none',
    ]);
  });

  it('says less in a browser', () => {
    const labels = statusView({ ...FACTS, host: 'browser', office: null }).lines.map(({ label }) => label);
    expect(labels).not.toContain('What this Excel offers');
    expect(valuesOf({ ...FACTS, host: 'browser', office: null }, 'Where it runs')).toEqual([
      'in a browser, without a workbook',
    ]);
  });

  it('shows the last problem with its code and time, and what the last run did', () => {
    const wrong = {
      type: 'went-wrong',
      said: '“Lynn” is odd.',
      code: 'data-refused',
      at: '2026-01-02 09:15',
    } as const;
    const outcome = { of: 'sheets', said: '3 sheets for Lynn.', notes: [], sheets: [] } as const;
    const done = { type: 'job-done', outcome, at: '2026-01-02 09:10' } as const;
    const state = [done, wrong].reduce<PaneState>(reduce, EMPTY_PANE);
    const facts = { ...FACTS, state };
    expect(valuesOf(facts, 'Last problem')).toEqual(['data-refused, 2026-01-02 09:15', '“Lynn” is odd.']);
    expect(valuesOf(facts, 'Last run')).toEqual(['2026-01-02 09:10', '3 sheets for Lynn.']);
    // Sentences may quote cells; what is handed on must not.
    expect(statusView(facts).details).not.toContain('Lynn');
    expect(statusView(facts).details).toContain('data-refused, 2026-01-02 09:15');
  });

  it('keeps the last problem when other rows are given', () => {
    const state = reduce(EMPTY_PANE, { type: 'fault-met', code: 'ChunkLoadError', at: 'today' });
    expect(reduce(state, { type: 'work-began', work: 'reading' }).lastFault?.code).toBe('ChunkLoadError');
  });
});
