import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropPack, fillShelf, keepPack, keptNames, packNamed } from '../../src/functions/pack-shelf';
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
const notAvailable = (sentence: string) => ({ ok: false, error: { kind: 'not-available', sentence } });

// First of all, since the shelf is the script's own memory.
it('does not deny a pack before anybody has read what the workbook keeps', () => {
  expect(tier('Early')).toEqual(
    notAvailable(
      'There is no policy “Early”. School year there is: 2023-24. Which policy packs this workbook keeps has not been read yet. If this stays, open the SSoS pane, Policy.',
    ),
  );
  expect(fillShelf([])).toEqual({ recalculate: true });
  expect(tier('Early')).toEqual(
    notAvailable(
      'There is no policy “Early”. School year there is: 2023-24. No policy pack is kept in this workbook.',
    ),
  );
});

describe('packs kept in the workbook', () => {
  beforeEach(() => {
    fillShelf([]);
    for (const name of [...(keptNames() ?? []), 'Broken']) dropPack(name);
  });

  it('are what a formula means by their name, in any case', () => {
    keepPack('Draft rules', withLowest(20));
    expect([tier('draft RULES '), tier('2023-24')]).toEqual([
      { ok: true, value: 'Tier 2' },
      { ok: true, value: 'Watch' },
    ]);
  });

  it('are named where a formula asks for one that is not there', () => {
    keepPack('Draft rules', withLowest(20));
    expect(tier('Old rules')).toEqual(
      notAvailable(
        'There is no policy “Old rules”. School year there is: 2023-24. Kept in this workbook: “Draft rules”.',
      ),
    );
  });

  it('are not denied where they cannot be used, and are told until one of the name can', () => {
    fillShelf([{ name: 'Broken', pack: null }]);
    expect(tier('broken')).toEqual(
      notAvailable(
        'The policy pack “Broken” is kept in this workbook, but cannot be used. Open the SSoS pane, Policy: it says what is wrong with it.',
      ),
    );
    expect(keptNames()).toEqual([]);
    expect(keepPack('Broken', withLowest(20))).toEqual({ ok: true, recalculate: true });
    expect(tier('broken')).toEqual({ ok: true, value: 'Tier 2' });
  });

  it('ask for a new calculation only where a formula has named them and they changed', () => {
    const pack = withLowest(20);
    expect(keepPack('Unasked', pack)).toEqual({ ok: true, recalculate: false });
    expect(packNamed('Asked early')).toBeUndefined();
    expect(keepPack('Asked early', pack)).toEqual({ ok: true, recalculate: true });
    expect(keepPack('Asked early', pack)).toEqual({ ok: true, recalculate: false });
    expect(fillShelf([{ name: 'Asked early', pack: withLowest(20) }])).toEqual({ recalculate: false });
    expect(fillShelf([{ name: 'Asked early', pack: null }])).toEqual({ recalculate: true });
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
    expect(fillShelf([{ name, pack: withLowest(20) }])).toEqual({ recalculate: false });
    expect(keptNames()).toEqual([]);
  });
});
