import { describe, expect, it } from '@jest/globals';
import { foldedDistrictName } from '../../src/plan/district-name';
import { listedDistrict, supportStatus } from '../../src/plan/support';
import type { SupportStatus } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';

describe("a district's place on the lists of the letter", () => {
  it.each<[name: string, code: string | null, district: string, support: SupportStatus]>([
    ['by code', '06150000', '', 'prioritized'],
    ['by code, whatever the name', '00350000', 'Somewhere else', 'prioritized'],
    ['by code, transitional', '06720000', 'Gateway', 'transitional'],
    ['by code, not listed', '00460000', 'Brookline', 'not listed'],
    ['name-regional: the code goes before the name', '00460000', 'Boston', 'not listed'],
    ['by name, where there is no code', null, 'Boston', 'prioritized'],
    ['name-regional', null, 'Athol Royalston Regional', 'prioritized'],
    ['name-regional, with a hyphen', null, 'Athol-Royalston Regional', 'prioritized'],
    ['name-regional, without', null, 'Athol-Royalston', 'prioritized'],
    ['name-regional, Gateway', null, 'Gateway Regional', 'transitional'],
    ['name-regional, school district', null, 'Gateway Regional School District', 'transitional'],
    ['public schools', null, 'Lynn Public Schools', 'prioritized'],
    ['(District)', null, 'Worcester (District)', 'prioritized'],
    ['name-case-space', null, '  NEW   bedford ', 'prioritized'],
    ['only a part of a name', null, 'Fall', 'not listed'],
    ['a longer name', null, 'Greater Fall River Regional Vocational Technical', 'not listed'],
    ['no name', null, '', 'not listed'],
    ['nothing but an ending', null, 'Regional School District', 'not listed'],
    ['sec-proto-name', null, '__proto__', 'not listed'],
  ])('%s', (_, code, district, support) => {
    expect(supportStatus(code, district, pack202324)).toBe(support);
  });

  it.each(['\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\u00AD', ' '])(
    'name-hyphen-forms: Athol%jRoyalston',
    (hyphen) => {
      const [one, other] = [`Athol${hyphen}Royalston`, 'Athol-Royalston'].map(foldedDistrictName);
      // A soft hyphen is no character of the name: what is left is one word.
      if (hyphen === '\u00AD') expect(one).toBe('atholroyalston');
      else expect(one).toBe(other);
    },
  );

  it.each(["Martha's Vineyard", 'Martha’s Vineyard', 'Marthas Vineyard'])('name-apostrophe: %s', (name) => {
    expect(foldedDistrictName(name)).toBe('marthas vineyard');
  });

  it('every listed district is found under each of its names', () => {
    for (const district of pack202324.districts) {
      for (const name of [district.name, ...district.otherNames]) {
        expect(listedDistrict(null, name, pack202324)?.code).toBe(district.code);
      }
    }
  });
});
