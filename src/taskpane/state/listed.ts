import type { DistrictItem } from '../views/results-view';
import type { ListWish } from './list-wish';
import { holds, searchWords } from './search';

/** The districts that are asked for, by name. */
export function listedDistricts(
  districts: readonly DistrictItem[],
  { search }: Pick<ListWish, 'search'>,
): readonly DistrictItem[] {
  const words = searchWords(search);
  return districts.filter(({ name, code }) => holds(`${name} ${code}`, words));
}
