import { afterEach, describe, expect, it } from '@jest/globals';
import { dropPack, keepPack, keptNames, packNamed } from '../../src/functions/pack-shelf';
import { tierOf } from '../../src/functions/tier';
import type { PolicyPack } from '../../src/policy/pack';
import { packFor } from '../../src/policy/packs';

const loaded = packFor('2023-24');
if (!loaded.ok) throw new Error('The pack of 2023-24 is needed.');

/** The pack with another line for the lowest schools. */
const withLowest = (percentile: number): PolicyPack => ({
  ...loaded.pack,
  criteria: loaded.pack.criteria.map((criterion) =>
    criterion.id === 'lowest-10' && criterion.limit !== null
      ? { ...criterion, limit: { ...criterion.limit, value: percentile } }
      : criterion,
  ),
});

const tier = (policy: string): unknown => tierOf([['00350537', 12]], [['School Code', 'Percentile']], policy);

describe('packs kept in the workbook', () => {
  afterEach(() => [...keptNames()].forEach(dropPack));

  it('are what a formula means by their name, in any case', () => {
    keepPack('Draft rules', withLowest(20));
    expect([tier('draft RULES '), tier('2023-24')]).toEqual([
      { ok: true, value: 'Tier 2' },
      { ok: true, value: 'Watch' },
    ]);
  });

  it('are named where a formula asks for one that is not there', () => {
    keepPack('Draft rules', withLowest(20));
    expect(tier('Old rules')).toEqual({
      ok: false,
      error: {
        kind: 'not-available',
        sentence:
          'There is no policy “Old rules”. School year there is: 2023-24. Kept in this workbook: “Draft rules”.',
      },
    });
  });

  it('ask for a new calculation only where a formula has named them and they changed', () => {
    const pack = withLowest(20);
    expect(keepPack('Unasked', pack)).toEqual({ ok: true, recalculate: false });
    expect(packNamed('Asked early')).toBeNull();
    expect(keepPack('Asked early', pack)).toEqual({ ok: true, recalculate: true });
    expect(keepPack('Asked early', pack)).toEqual({ ok: true, recalculate: false });
    expect(keepPack('asked EARLY', withLowest(5))).toEqual({ ok: true, recalculate: true });
    expect(dropPack('Asked early')).toEqual({ ok: true, recalculate: true });
    expect(dropPack('Asked early')).toEqual({ ok: true, recalculate: false });
  });

  it.each([
    ['2023-24', 'name-is-a-loaded-year'],
    ['SY 2023–24', 'name-is-a-loaded-year'],
    ['  ', 'name-empty'],
  ])('cannot be called %j', (name, problem) => {
    expect(keepPack(name, withLowest(20))).toEqual({ ok: false, problem });
    expect(keptNames()).toEqual([]);
  });
});
