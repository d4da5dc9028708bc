import { describe, expect, it } from '@jest/globals';
import { districtRegion, regionalTeams } from '../../src/plan/region';
import type { RegionBasis } from '../../src/plan/results';
import { pack202324 } from '../../src/policy/packs/2023-24/index';

const [COASTAL, WEST, STRATEGIC] = ['Coastal', 'West/Central', 'Strategic Transformation'] as const;

describe("a district's region", () => {
  it.each<
    [
      name: string,
      code: string | null,
      own: string | null,
      schools: string[],
      region: string | null,
      basis: RegionBasis,
    ]
  >([
    ['its own row says it', '00350000', WEST, [COASTAL], WEST, 'data'],
    ['its schools agree', '00350000', null, [WEST, WEST], WEST, 'data'],
    ['its schools agree, spelled two ways', '00350000', null, ['West-Central', 'west/central'], WEST, 'data'],
    [
      'name-vs-region: its schools differ, so the map counts',
      '00350000',
      null,
      [COASTAL, STRATEGIC],
      COASTAL,
      'seen',
    ],
    ['the map, seen', '00350000', null, [], COASTAL, 'seen'],
    ['the map, derived', '00930000', null, [], COASTAL, 'derived'],
    ['its schools differ, and no map', '09980000', null, [COASTAL, STRATEGIC], null, 'unknown'],
    ['nowhere', '09980000', null, [], null, 'unknown'],
    ['no code', null, null, [], null, 'unknown'],
    ['a region the pack does not know', '09980000', 'Greater Boston', [], 'Greater Boston', 'data'],
  ])('%s', (_, code, own, schools, region, basis) => {
    expect(districtRegion(code, own, schools, pack202324)).toEqual({ region, basis });
  });
});

describe('the teams to call', () => {
  it.each<[name: string, region: string | null, schools: string[], teams: string[]]>([
    ['the one of its region', COASTAL, [COASTAL, COASTAL], [COASTAL]],
    [
      'name-vs-region: others where schools lie elsewhere',
      COASTAL,
      [STRATEGIC, COASTAL],
      [COASTAL, STRATEGIC],
    ],
    ['its own first', WEST, [COASTAL], [WEST, COASTAL]],
    ['a region whose team is not named', STRATEGIC, [], [STRATEGIC]],
    ['both where the region is unknown', null, [], [COASTAL, WEST]],
    ['both, and those of its schools', null, [STRATEGIC], [STRATEGIC, COASTAL, WEST]],
    ['both where the pack does not know the region', 'Greater Boston', [], [COASTAL, WEST]],
    ['spelled another way in the schools', COASTAL, ['Coastal Region'], [COASTAL]],
  ])('%s', (_, region, schools, teams) => {
    expect(regionalTeams(region, schools, pack202324).map((team) => team.region)).toEqual(teams);
  });

  it('come with their people, or with a note where there is nobody', () => {
    const [coastal, strategic] = regionalTeams(COASTAL, [STRATEGIC], pack202324);
    expect(coastal?.contacts.map(({ email }) => email)).toEqual(['Sheryl.Rabbitt@mass.gov']);
    expect([strategic?.contacts, strategic?.note]).toEqual([[], expect.stringContaining('Confirm')]);
  });
});
