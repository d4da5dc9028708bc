import type { Citation, DistrictRegion, Region } from '../../pack';
import { letterB, reading } from './cite';

/** The teams to call. The people are those of fall 2023. */
export const regions: readonly Region[] = [
  {
    name: 'Coastal',
    otherNames: ['Coastal Region'],
    contacts: [{ name: 'Sheryl Rabbitt', role: 'regional director', email: 'Sheryl.Rabbitt@mass.gov' }],
    note: null,
    citation: letterB('contacts', 2),
  },
  {
    name: 'West/Central',
    otherNames: ['West-Central', 'West Central', 'West/Central Region'],
    contacts: [
      { name: 'Joan Tuttle', role: 'regional director', email: 'Joan.C.Tuttle@mass.gov' },
      { name: 'Tim Connor', role: 'regional director', email: 'Timothy.Connor@mass.gov' },
    ],
    note: null,
    citation: letterB('contacts', 1),
  },
  {
    name: 'Strategic Transformation',
    otherNames: ['Strategic Transformation Region'],
    contacts: [],
    note: 'The letters name no contact for this region. Confirm the assistance team with SSoS or OEPI.',
    citation: reading(
      'The state reports name this region, the letters do not; OEPI appears to have taken over its work.',
    ),
  },
];

const SEEN: Citation = {
  source: 'report-pages',
  section: null,
  item: null,
  reason: 'The region that the accountability report of the district or of its schools shows.',
};
const DERIVED = reading('Not seen in the state data; taken from where the district lies.');

type Place = readonly [code: string, district: string];

function located(
  region: string,
  basis: DistrictRegion['basis'],
  citation: Citation,
  places: readonly Place[],
): DistrictRegion[] {
  return places.map(([code, district]) => ({ code, district, region, basis, citation }));
}

/** The letters do not say which district is in which region. A region column in the data wins over this map. */
export const districtRegions: readonly DistrictRegion[] = [
  ...located('Coastal', 'seen', SEEN, [
    ['00140000', 'Ashland'],
    ['00350000', 'Boston'],
    ['00440000', 'Brockton'],
    ['00460000', 'Brookline'],
    ['00570000', 'Chelsea'],
    ['01000000', 'Framingham'],
    ['01600000', 'Lowell'],
    ['01630000', 'Lynn'],
    ['01990000', 'Needham'],
    ['02070000', 'Newton'],
    ['02850000', 'Stoughton'],
    ['03170000', 'Wellesley'],
    ['04240000', 'Boston Day and Evening Academy Charter'],
  ]),
  ...located('Coastal', 'derived', DERIVED, [
    ['00930000', 'Everett'],
    ['00950000', 'Fall River'],
    ['01070000', 'Gloucester'],
    ['02010000', 'New Bedford'],
    ['02930000', 'Taunton'],
  ]),
  ...located('West/Central', 'seen', SEEN, [
    ['00970000', 'Fitchburg'],
    ['01030000', 'Gardner'],
    ['02810000', 'Springfield'],
    ['03480000', 'Worcester'],
  ]),
  ...located('West/Central', 'derived', DERIVED, [
    ['00610000', 'Chicopee'],
    ['01140000', 'Greenfield'],
    ['02090000', 'North Adams'],
    ['02100000', 'Northampton'],
    ['02230000', 'Orange'],
    ['02360000', 'Pittsfield'],
    ['03160000', 'Webster'],
    ['03430000', 'Winchendon'],
    ['06150000', 'Athol-Royalston'],
    ['06720000', 'Gateway'],
  ]),
  ...located('Strategic Transformation', 'seen', SEEN, [['01370000', 'Holyoke']]),
  ...located('Strategic Transformation', 'derived', DERIVED, [
    ['01490000', 'Lawrence'],
    ['02770000', 'Southbridge'],
  ]),
];
