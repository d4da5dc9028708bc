import { describe, expect, it } from '@jest/globals';
import { listedDistricts } from '../../src/taskpane/state/listed';

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
