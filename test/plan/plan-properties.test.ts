import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../src/plan/assess';
import type { Results } from '../../src/plan/results';
import { shippedPolicy } from '../../src/policy/named-policy';
import { TIERS } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { anyMatrix, schoolRows } from '../support/arbitraries';
import { type Row, sheetOf } from '../support/rows';

const AS_OF = '2023-10-02';

function resultsOf(rows: readonly Row[]): Results {
  const outcome = assess(
    { cells: sheetOf(...rows), firstRow: 1 },
    { file: null, sheet: null },
    shippedPolicy(pack202324),
    AS_OF,
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.results;
}

describe('planning', () => {
  it('never fails, whatever the cells, and loses no row', () => {
    fc.assert(
      fc.property(anyMatrix, (cells) => {
        const outcome = assess(
          { cells, firstRow: 1 },
          { file: null, sheet: null },
          shippedPolicy(pack202324),
          AS_OF,
        );
        if (!outcome.ok) return;
        const { schools, districtRows, skipped, source, districts } = outcome.results;
        expect(schools.length + districtRows.length + skipped.length).toBe(source.rows);
        expect(districts.flatMap((district) => district.schools)).toHaveLength(schools.length);
      }),
      { numRuns: 300 },
    );
  });

  it('every school stands in one district, and the counts add up', () => {
    fc.assert(
      fc.property(schoolRows, (rows) => {
        const { districts, schools } = resultsOf(rows);
        expect(new Set(districts.flatMap((district) => district.schools))).toEqual(new Set(schools));
        for (const district of districts) {
          expect(TIERS.reduce((sum, tier) => sum + district.tiers[tier], 0)).toBe(district.schools.length);
          expect(district.watchList).toHaveLength(district.tiers.Watch);
        }
      }),
    );
  });

  it('every action of a school stands in its district’s plan, once, naming the school; and no other does', () => {
    fc.assert(
      fc.property(schoolRows, (rows) => {
        for (const { actions, schools, own, support, next } of resultsOf(rows).districts) {
          const ids = actions.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const action of actions) {
            expect(action.schools).toEqual(
              schools.filter((school) => school.actions.some(({ id }) => id === action.id)),
            );
            const ofOwn = own?.actions.some(({ id }) => id === action.id) === true;
            expect(action.schools.length > 0 || ofOwn || support !== 'not listed').toBe(true);
            expect(action.because.length).toBeGreaterThan(0);
          }
          for (const school of schools) {
            const replaced = pack202324.actions
              .filter(({ id }) => school.actions.some((action) => action.id === id))
              .flatMap(({ replaces }) => replaces);
            expect(school.actions.filter(({ id }) => replaced.includes(id))).toEqual([]);
          }
          if (next !== null) expect((next.due ?? '') >= AS_OF).toBe(true);
        }
      }),
    );
  });

  it('the order of the rows does not matter to a plan', () => {
    const shape = (results: Results): unknown =>
      results.districts.map(({ name, tiers, actions, region, identified }) => ({
        name,
        tiers,
        region,
        identified,
        actions: actions.map(({ id, kind, because, condition }) => ({ id, kind, because, condition })),
      }));
    fc.assert(
      fc.property(schoolRows, (rows) => {
        expect(shape(resultsOf([...rows].reverse()))).toEqual(shape(resultsOf(rows)));
      }),
    );
  });
});
