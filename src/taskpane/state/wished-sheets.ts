import type { DataView } from '../desk/desk-jobs';
import { districtKey } from '../views/sheet-wish';
import type { SheetWish } from '../views/sheet-wish';

/** The names of the districts that would get a sheet, in the order of the list. */
export function wishedNames(
  { sheets, results }: Pick<DataView, 'sheets' | 'results'>,
  { districts, chosen }: SheetWish,
): readonly string[] {
  if (districts === 'none') return [];
  if (districts !== 'chosen') return sheets[districts];
  return results.districts.filter((one) => chosen.has(districtKey(one))).map(({ name }) => name);
}
