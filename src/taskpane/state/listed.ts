import { TIERS } from '../../policy/pack';
import type { DistrictItem, SchoolItem } from '../views/results-view';
import type { ListWish, SchoolOrder } from './pane-state';
import { holds, searchWords } from './search';

const COMPARE = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
const NO_PERCENTILE = Infinity;

/** The schools that are asked for, in the order asked for; equal ones by name. */
export function listedSchools(
  schools: readonly SchoolItem[],
  { search, order, tier, onlyConflicts }: ListWish,
): readonly SchoolItem[] {
  const words = searchWords(search);
  return schools
    .filter(
      (school) =>
        (tier === null || school.tier === tier) &&
        (!onlyConflicts || school.hasConflict) &&
        holds(`${school.name} ${school.district} ${school.code}`, words),
    )
    .sort((one, other) => bySchoolOrder[order](one, other) || COMPARE(one.name, other.name));
}

/** The districts that are asked for, by name. */
export function listedDistricts(
  districts: readonly DistrictItem[],
  { search }: Pick<ListWish, 'search'>,
): readonly DistrictItem[] {
  const words = searchWords(search);
  return districts.filter(({ name, code }) => holds(`${name} ${code}`, words));
}

const bySchoolOrder: Readonly<Record<SchoolOrder, (one: SchoolItem, other: SchoolItem) => number>> = {
  tier: (one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier),
  name: (one, other) => COMPARE(one.name, other.name),
  district: (one, other) => COMPARE(one.district, other.district),
  percentile: (one, other) => {
    const [first, second] = [one.percentile ?? NO_PERCENTILE, other.percentile ?? NO_PERCENTILE];
    return first === second ? 0 : first - second;
  },
};
