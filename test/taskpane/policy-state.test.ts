import { describe, expect, it } from '@jest/globals';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { changedPolicy } from '../../src/taskpane/policy/policy-change';
import type { PolicyChange } from '../../src/taskpane/policy/policy-change';
import { NEWEST_POLICY, policyInUse } from '../../src/taskpane/policy/policy-state';
import type { PolicyState } from '../../src/taskpane/policy/policy-state';
import { EMPTY_PANE } from '../../src/taskpane/state/pane-state';
import { reduce } from '../../src/taskpane/state/reduce';
import { withLowest } from './changed-packs';

const OURS = { name: 'Our draft', pack: withLowest(12) };
const BROKEN = { name: 'Bad', json: {}, faults: [] };

const after = (...changes: readonly PolicyChange[]): PolicyState =>
  changes.reduce(changedPolicy, NEWEST_POLICY);
const found = (chosen: string | null): PolicyChange => ({
  kind: 'found',
  policy: { chosen, packs: [OURS], broken: [BROKEN] },
});
const kept = (percentile: number, name = OURS.name): PolicyChange => ({
  kind: 'kept',
  kept: { name, pack: withLowest(percentile) },
  said: 'Kept.',
});

describe('the policy in use', () => {
  it.each([
    ['the newest year before anybody chose', NEWEST_POLICY, null, pack202324],
    ['the newest year where the workbook names none', after(found(null)), null, pack202324],
    ['the year that the workbook names, however it is spelled', after(found('SY 2023–24')), null, pack202324],
    ['the pack that the workbook names, in any case', after(found('our DRAFT')), OURS.name, OURS.pack],
    [
      'the one that was chosen last',
      after(found('Our draft'), { kind: 'chosen', name: '2023-24' }),
      null,
      pack202324,
    ],
  ])('is %s', (_what, state, name, pack) => {
    expect(policyInUse(state)).toEqual({ ok: true, policy: { name, pack } });
  });

  it.each([
    ['a year that there is not', '2030-31', 'there is 2023-24 and “Our draft”. Nothing is decided until'],
    ['a pack with faults', 'bad', '“bad”, which has faults and cannot be used. Nothing is decided until'],
  ])('is none where the workbook names %s', (_what, chosen, said) => {
    expect(policyInUse(after(found(chosen)))).toEqual({ ok: false, said: expect.stringContaining(said) });
  });
});

describe('a pack of one’s own', () => {
  it('is used from the moment it is kept, and said so', () => {
    const state = after(kept(12));
    expect(state).toMatchObject({ chosen: 'Our draft', draft: null, said: 'Kept.' });
    expect(policyInUse(state)).toMatchObject({ ok: true, policy: { name: 'Our draft' } });
  });

  it('takes the place of one of the same name, whatever its case and whether that was in order', () => {
    const state = after(found(null), kept(14, 'OUR draft'), kept(13, 'bad'));
    expect(state.packs.map(({ name, pack }) => [name, pack.watch.from])).toEqual([
      ['OUR draft', 15],
      ['bad', 14],
    ]);
    expect(state.broken).toEqual([]);
  });

  it('that is removed is no longer there to choose', () => {
    const state = after(found(null), { kind: 'removed', name: 'our draft', said: 'Removed.' });
    expect(state).toMatchObject({ packs: [], broken: [BROKEN], said: 'Removed.' });
  });

  it('is forgotten as a file once somebody says so', () => {
    const draft = {
      fileName: 'a.json',
      check: { ok: false, formOnly: true, errors: [], warnings: [] },
    } as const;
    expect(after({ kind: 'checked', draft }).draft).toBe(draft);
    expect(after({ kind: 'checked', draft }, { kind: 'draft-dropped' }).draft).toBeNull();
  });
});

describe('the pane', () => {
  it('keeps the policy when other rows are given', () => {
    const chosen = reduce(EMPTY_PANE, { type: 'policy-changed', change: kept(12) });
    expect(reduce(chosen, { type: 'work-began', work: 'reading' }).policy.chosen).toBe('Our draft');
  });

  it('goes on with its work while it learns what the workbook is set to', () => {
    const busy = reduce(EMPTY_PANE, { type: 'work-began', work: 'reading' });
    expect(reduce(busy, { type: 'policy-changed', change: found(null) }).work).toBe('reading');
    expect(reduce(busy, { type: 'policy-changed', change: kept(12) }).work).toBeNull();
  });
});
