import type { ListedDistrict, ListedSupport } from '../../pack';
import { letterB } from './cite';

type Listing = readonly [code: string, name: string, ...otherNames: string[]];

// Names and order as in the lists of the letter of Sep 22; codes from the state's directory.
const PRIORITIZED: readonly Listing[] = [
  ['06150000', 'Athol-Royalston', 'Athol Royalston', 'Athol-Royalston Regional', 'Athol Royalston Regional'],
  ['00350000', 'Boston'],
  ['00440000', 'Brockton'],
  ['00570000', 'Chelsea'],
  ['00610000', 'Chicopee'],
  ['00930000', 'Everett'],
  ['00950000', 'Fall River'],
  ['00970000', 'Fitchburg'],
  ['01000000', 'Framingham'],
  ['01030000', 'Gardner'],
  ['01070000', 'Gloucester'],
  ['01140000', 'Greenfield'],
  ['01600000', 'Lowell'],
  ['01630000', 'Lynn'],
  ['02010000', 'New Bedford'],
  ['02090000', 'North Adams'],
  ['02360000', 'Pittsfield'],
  ['02810000', 'Springfield'],
  ['02930000', 'Taunton'],
  ['03160000', 'Webster'],
  ['03430000', 'Winchendon'],
  ['03480000', 'Worcester'],
];

const TRANSITIONAL: readonly Listing[] = [
  ['06720000', 'Gateway', 'Gateway Regional'],
  ['02100000', 'Northampton'],
  ['02230000', 'Orange'],
];

function listed(support: ListedSupport, listings: readonly Listing[]): ListedDistrict[] {
  return listings.map(([code, name, ...otherNames], index) => ({
    code,
    name,
    otherNames,
    support,
    citation: letterB(`${support} list`, index + 1),
  }));
}

/** The districts that the letter of Sep 22 names, list by list. */
export const districts: readonly ListedDistrict[] = [
  ...listed('prioritized', PRIORITIZED),
  ...listed('transitional', TRANSITIONAL),
];
