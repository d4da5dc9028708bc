import { describe, expect, it } from '@jest/globals';
import { listedDistricts } from '../../src/taskpane/state/listed';
import type { DistrictOrder } from '../../src/taskpane/state/list-wish';
import type { DistrictItem } from '../../src/taskpane/views/results-view';

function district(name: string, code: string, day: string | null, identifiedSchools: number): DistrictItem {
  return {
    index: 0,
    name,
    code,
    support: 'not listed',
    supportLabel: '',
    identified: identifiedSchools > 0,
    identifiedSchools,
    counts: '',
    next: day === null ? null : { day, label: day },
  };
}

const DISTRICTS = [
  district('Boston', '00350000', '2023-10-31', 9),
  district('Brookline', '00460000', null, 0),
  district('Lynn', '01630000', '2023-10-06', 3),
  district('Newton', '02070000', null, 3),
];

describe('the districts listed', () => {
  it('are found by name or code', () => {
    const names = (search: string) => listedDistricts(DISTRICTS, { search }).map(({ name }) => name);
    expect(names('0035')).toEqual(['Boston']);
    expect(names('')).toHaveLength(DISTRICTS.length);
  });

  it.each<[DistrictOrder, readonly string[]]>([
    ['name', ['Boston', 'Brookline', 'Lynn', 'Newton']],
    ['next', ['Lynn', 'Boston', 'Brookline', 'Newton']],
    ['identified', ['Boston', 'Lynn', 'Newton', 'Brookline']],
  ])('stand in order: %s', (districtOrder, names) => {
    expect(listedDistricts(DISTRICTS, { search: '', districtOrder }).map(({ name }) => name)).toEqual(names);
    expect(DISTRICTS[0]?.name).toBe('Boston');
  });
});
