import { describe, expect, it } from '@jest/globals';
import { EMPTY_PANE } from '../../src/taskpane/state/pane-state';
import type { ListWish } from '../../src/taskpane/state/pane-state';
import { listedDistricts, listedSchools } from '../../src/taskpane/state/listed';
import type { SchoolItem } from '../../src/taskpane/views/results-view';

const school = (name: string, more: Partial<SchoolItem>): SchoolItem => ({
  index: 0,
  name,
  code: '00350505',
  district: 'Boston',
  tier: 'None',
  tierLabel: 'None',
  why: '',
  percentile: null,
  hasConflict: false,
  ...more,
});

const SCHOOLS = [
  school('P.S. 10', { tier: 'Tier 2', percentile: 8, district: 'Lynn', code: '01630010' }),
  school('P.S. 2', { tier: 'Tier 2', percentile: 9 }),
  school('École Médée', { tier: 'Tier 1', hasConflict: true }),
  school('Athol-Royalston Middle', { percentile: 40, district: 'Athol' }),
];

const names = (wish: Partial<ListWish>): readonly string[] =>
  listedSchools(SCHOOLS, { ...EMPTY_PANE.list, ...wish }).map(({ name }) => name);

describe('the schools listed', () => {
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
});

describe('the districts listed', () => {
  it('are found by name or code', () => {
    const district = {
      index: 0,
      support: 'not listed',
      supportLabel: '',
      identified: false,
      counts: '',
      next: null,
    } as const;
    const districts = [
      { ...district, name: 'Lynn', code: '01630000' },
      { ...district, name: 'Boston', code: '00350000' },
    ];
    expect(listedDistricts(districts, { search: '0035' }).map(({ name }) => name)).toEqual(['Boston']);
    expect(listedDistricts(districts, { search: '' })).toHaveLength(2);
  });
});
