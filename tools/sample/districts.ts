import type { ListedDistrict } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import {
  BROAD,
  FOCUSED,
  LOWEST,
  LOW_GRADUATION,
  LOW_GROUPS,
  LOW_PARTICIPATION,
  NOT_REQUIRING,
  REQUIRING,
  UNDERPERFORMING,
  rowsOfDistrict,
  type MadeUpSchool,
  type SampleRow,
} from './made-up-row';

// No real school's code ends in 99 and two more digits.
const FIRST_IN_REAL_DISTRICT = 9901;

/** By turns what a listed district's made-up schools are: no two neighbors alike. */
const TURNS: readonly (readonly Omit<MadeUpSchool, 'name'>[])[] = [
  [{ tier: 'Tier 2', classification: REQUIRING, lines: [FOCUSED, LOWEST, LOW_GROUPS], percentile: 4 }],
  [
    { tier: 'Tier 1', classification: REQUIRING, lines: [BROAD, UNDERPERFORMING], percentile: 6 },
    { tier: 'Watch', classification: NOT_REQUIRING, percentile: 12 },
  ],
  [{ tier: 'Tier 3', classification: REQUIRING, lines: [FOCUSED, LOW_GROUPS], percentile: 19 }],
  [
    { tier: 'Tier 3', classification: REQUIRING, lines: [FOCUSED], percentile: 23, federal: 'TSI' },
    { tier: 'None', classification: NOT_REQUIRING, percentile: 51 },
  ],
  [
    { tier: 'Tier 4', classification: REQUIRING, lines: [FOCUSED, LOW_GRADUATION], percentile: 38 },
    { tier: 'Tier 4', classification: REQUIRING, lines: [FOCUSED, LOW_PARTICIPATION], percentile: 57 },
  ],
];

/** Listed districts without an identified school: they get a sheet all the same. */
const NOT_IDENTIFIED: readonly Omit<MadeUpSchool, 'name'>[] = [
  { tier: 'None', classification: NOT_REQUIRING, percentile: 42 },
  { tier: 'Watch', classification: NOT_REQUIRING, percentile: 15 },
];
const WITHOUT_IDENTIFIED = ['Gloucester', 'Gateway'];

/** Made-up schools for every listed district but those that have real rows (`districtsWithRows`, by code). */
export function listedDistrictRows(districtsWithRows: ReadonlySet<string>): readonly SampleRow[] {
  return pack202324.districts
    .filter(({ code }) => !districtsWithRows.has(code))
    .flatMap((district, index) => schoolsOf(district, index));
}

function schoolsOf(district: ListedDistrict, index: number): readonly SampleRow[] {
  const turn = WITHOUT_IDENTIFIED.includes(district.name)
    ? NOT_IDENTIFIED
    : (TURNS[index % TURNS.length] ?? []);
  const schools = turn.map((school, place) => ({
    name: `Made-up School ${letter(place)} (${district.name})`,
    ...school,
  }));
  return rowsOfDistrict(district, schools, FIRST_IN_REAL_DISTRICT);
}

const letter = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

/** A code that lost both its zeros; only a district with a low number can lose two. */
export const zerosLost: readonly SampleRow[] = rowsOfDistrict({ code: '00930000', name: 'Everett' }, [
  {
    name: 'Made-up School Z (Everett, codes without their zeros)',
    tier: 'Tier 2',
    classification: REQUIRING,
    lines: [FOCUSED, LOWEST],
    percentile: 9,
    cells: { districtCode: 930000, schoolCode: 939926 },
  },
]);

/** A district whose name holds an apostrophe, as the letters and the state's lists have several. */
export const apostropheRows: readonly SampleRow[] = rowsOfDistrict(
  { code: '07000000', name: "Martha's Vineyard" },
  [
    {
      name: "Made-up School A (Martha's Vineyard)",
      tier: 'Tier 4',
      classification: REQUIRING,
      lines: [FOCUSED, LOW_GRADUATION],
      percentile: 43,
    },
  ],
  FIRST_IN_REAL_DISTRICT,
);

const CITY = { code: '90060000', name: 'Example City (made up)', region: 'Coastal' };
const CITY_SCHOOLS = 43;

/** As many identified schools as the largest district of the state has. */
export const largeDistrict: readonly SampleRow[] = rowsOfDistrict(
  CITY,
  Array.from({ length: CITY_SCHOOLS }, (_, index): MadeUpSchool => {
    const [school] = TURNS[index % TURNS.length] ?? [];
    return {
      tier: 'Tier 2',
      ...school,
      name: `Example City School ${index + 1} (made up)`,
    };
  }),
);

/** The smallest sheet: one school. */
export const oneSchoolDistrict: readonly SampleRow[] = rowsOfDistrict(
  { code: '90070000', name: 'Example Town (made up)', region: 'West/Central' },
  [
    {
      name: 'Example Town School (made up)',
      tier: 'Tier 3',
      classification: REQUIRING,
      lines: [FOCUSED, LOW_GROUPS],
      percentile: 18,
    },
  ],
);

/** Two districts whose names are one when they are cut to the length of a sheet's name. */
export const alikeDistricts: readonly SampleRow[] = ['North', 'South'].flatMap((side, index) =>
  rowsOfDistrict(
    { code: `900${8 + index}0000`, name: `Example Regional Vocational Technical ${side} (made up)` },
    [
      {
        name: `Example Vocational ${side} (made up)`,
        tier: 'Tier 4',
        classification: REQUIRING,
        lines: [FOCUSED, LOW_PARTICIPATION],
        percentile: 49,
      },
    ],
  ),
);

/** Watch schools only: on the index, without a sheet of its own. */
export const watchOnlyDistrict: readonly SampleRow[] = rowsOfDistrict(
  { code: '90100000', name: 'Example Watch Only (made up)', region: 'Coastal' },
  [
    {
      name: 'Example School (percentile 14, not requiring assistance)',
      tier: 'Watch',
      classification: NOT_REQUIRING,
      percentile: 14,
    },
  ],
);
