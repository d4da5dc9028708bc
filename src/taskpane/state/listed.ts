import type { DistrictItem } from '../views/results-view';
import type { DistrictOrder, ListWish } from './list-wish';
import { holds, searchWords } from './search';

/** The districts that are asked for, in the order that is asked for; of equals, as they come: by name. */
export function listedDistricts(
  districts: readonly DistrictItem[],
  { search, districtOrder = 'name' }: Pick<ListWish, 'search'> & Partial<Pick<ListWish, 'districtOrder'>>,
): readonly DistrictItem[] {
  const words = searchWords(search);
  const found = districts.filter(({ name, code }) => holds(`${name} ${code}`, words));
  return districtOrder === 'name' ? found : found.sort(COMPARE[districtOrder]);
}

type Compare = (one: DistrictItem, other: DistrictItem) => number;

// Soonest first, districts without a date last; most schools first.
const COMPARE: Readonly<Record<Exclude<DistrictOrder, 'name'>, Compare>> = {
  next: ({ next: one }, { next: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one.day < other.day ? -1 : Number(one.day > other.day);
  },
  identified: (one, other) => other.identifiedSchools - one.identifiedSchools,
};
