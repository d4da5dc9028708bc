import type { IsoDate } from '../pack';

/** The year a school year begins in; null where it is not written like `2023-24`. */
export function firstYearOf(schoolYear: string): number | null {
  const years = /^(\d{4})-(\d{2})$/.exec(schoolYear);
  if (!years) return null;
  const first = Number(years[1]);
  return (first + 1) % 100 === Number(years[2]) ? first : null;
}

/** The first and the last day of the school year that begins in this year; Massachusetts counts from July. */
export function daysOfSchoolYear(firstYear: number): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: `${firstYear}-07-01`, to: `${firstYear + 1}-06-30` };
}
