import { describe, expect, it } from '@jest/globals';
import { SchoolList } from '../../src/taskpane/desk/school-list';
import type { LinesWish, SchoolLines } from '../../src/taskpane/desk/school-list';
import { EMPTY_PANE } from '../../src/taskpane/state/pane-state';
import type { ListWish } from '../../src/taskpane/state/list-wish';
import type { Conflict } from '../../src/classify/classification';
import type { Issue } from '../../src/intake/issue';
import type { Result } from '../../src/plan/results';
import { examplePack } from '../support/example-pack';
import { result } from '../support/results-builder';
import type { ExampleSchool } from '../support/results-builder';

const CONFLICT: Conflict = { code: 'broad-without-designation' };

const school = (schoolName: string, example: ExampleSchool): Result =>
  result({
    tier: 'None',
    ...example,
    record: { schoolName, schoolCode: '00350505', districtName: 'Boston', ...example.record },
  });

const SCHOOLS = [
  school('P.S. 10', {
    tier: 'Tier 2',
    record: { accountabilityPercentile: 8, districtName: 'Lynn', schoolCode: '01630010' },
  }),
  school('P.S. 2', { tier: 'Tier 2', record: { accountabilityPercentile: 9 } }),
  school('École Médée', { tier: 'Tier 1', conflicts: [CONFLICT] }),
  school('Athol-Royalston Middle', { record: { accountabilityPercentile: 40, districtName: 'Athol' } }),
];

const linesOf = (
  wish: Partial<ListWish>,
  part: Partial<LinesWish> = {},
  issues: readonly Issue[] = [],
): SchoolLines =>
  new SchoolList({ schools: SCHOOLS, policy: examplePack, issues }).lines({
    list: { ...EMPTY_PANE.list, ...wish },
    from: 0,
    to: SCHOOLS.length,
    open: null,
    ...part,
  });

const names = (wish: Partial<ListWish>): readonly string[] => linesOf(wish).items.map(({ name }) => name);

describe('the schools listed', () => {
  it('show their year, and are found by it, only where the data has several', () => {
    const several = [{ code: 'several-years', years: [2022, 2023] }] as const;
    expect(linesOf({}).items[0]?.year).toBeNull();
    expect(linesOf({ search: '2023' }).count).toBe(0);
    expect(linesOf({}, {}, several).items[0]?.year).toBe(2023);
    expect(linesOf({ search: 'lynn 2023' }, {}, several).count).toBe(1);
  });

  it.each([
    ['tier', ['École Médée', 'P.S. 2', 'P.S. 10', 'Athol-Royalston Middle']],
    ['name', ['Athol-Royalston Middle', 'École Médée', 'P.S. 2', 'P.S. 10']],
    ['district', ['Athol-Royalston Middle', 'École Médée', 'P.S. 2', 'P.S. 10']],
    ['percentile', ['P.S. 10', 'P.S. 2', 'Athol-Royalston Middle', 'École Médée']],
  ] as const)(
    'stand in order of %s, numbers in names as numbers, unknown percentiles last',
    (order, expected) => {
      expect(names({ order })).toEqual(expected);
    },
  );

  it.each([
    ['medee', ['École Médée']],
    ['ATHOL roy', ['Athol-Royalston Middle']],
    ['lynn', ['P.S. 10']],
    ['0163', ['P.S. 10']],
    ['nobody', []],
  ])('are found by %j, without accents, hyphens and case', (search, expected) => {
    expect(names({ search })).toEqual(expected);
  });

  it('are those of one tier, or with a conflict', () => {
    expect(names({ tier: 'Tier 2' })).toEqual(['P.S. 2', 'P.S. 10']);
    expect(names({ onlyConflicts: true })).toEqual(['École Médée']);
  });

  it('come line by line, with the length of the whole list and the place of the open school in it', () => {
    const { count, items, place } = linesOf({ order: 'name' }, { from: 1, to: 3, open: 0 });
    expect({ count, names: items.map(({ name }) => name), place }).toEqual({
      count: 4,
      names: ['École Médée', 'P.S. 2'],
      place: 3,
    });
  });

  it('are without an open school that the search leaves out', () => {
    expect(linesOf({ search: 'medee' }, { open: 0 }).place).toBeNull();
  });
});
