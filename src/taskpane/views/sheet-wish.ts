import { TABLE_KINDS } from '../../sheets/sheet-doc';
import type { TableKind } from '../../sheets/sheet-doc';

/** Which districts get an action sheet; `needed`: every one that is listed or identified. */
export const DISTRICT_WISHES = [
  'needed',
  'identified',
  'prioritized',
  'transitional',
  'all',
  'chosen',
  'none',
] as const;
export type DistrictWish = (typeof DISTRICT_WISHES)[number];

/** The wishes that the results answer by themselves. */
export type ListedWish = Exclude<DistrictWish, 'chosen' | 'none'>;

/** Which sheets are made. */
export type SheetWish = {
  readonly districts: DistrictWish;
  /** The keys of the districts that a person chose one by one; kept while another wish is looked at. */
  readonly chosen: ReadonlySet<string>;
  readonly tables: ReadonlySet<TableKind>;
};

export const FIRST_SHEET_WISH: SheetWish = {
  districts: 'needed',
  chosen: new Set(),
  tables: new Set(TABLE_KINDS),
};

/** What tells a district from others as long as the rows are the same, also after a heading was corrected. */
export function districtKey({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return code === null || code === '' ? name : code;
}
