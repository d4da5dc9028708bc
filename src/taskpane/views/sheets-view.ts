import type { DistrictPlan, Results } from '../../plan/results';
import { chooseDistricts } from '../../sheets/sheet-choice';
import { districtKey } from './sheet-wish';
import type { ListedWish, SheetWish } from './sheet-wish';

/** For each wish the districts that would get a sheet, by name. */
export type SheetsView = Readonly<Record<ListedWish, readonly string[]>>;

/** The districts that get a sheet. */
export function wishedDistricts(results: Results, wish: SheetWish): readonly DistrictPlan[] {
  const { districts, chosen } = wish;
  switch (districts) {
    case 'none':
      return [];
    case 'chosen':
      return results.districts.filter((plan) => chosen.has(districtKey(plan)));
    case 'all':
      return results.districts;
    case 'needed':
      return chooseDistricts(results, {}).chosen;
    default:
      return chooseDistricts(results, { only: districts }).chosen;
  }
}

export function sheetsView(results: Results): SheetsView {
  const names = (only?: Exclude<ListedWish, 'needed' | 'all'>): readonly string[] =>
    chooseDistricts(results, only === undefined ? {} : { only }).chosen.map(({ name }) => name);
  return {
    needed: names(),
    identified: names('identified'),
    prioritized: names('prioritized'),
    transitional: names('transitional'),
    all: results.districts.map(({ name }) => name),
  };
}
