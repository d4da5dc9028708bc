import { isCalendarDay } from '../policy/calendar';
import type { IsoDate } from '../policy/pack';

const MILLISECONDS_PER_DAY = 86_400_000;
// Excel's day numbers of our century count from here.
const DAY_ZERO = Date.parse('1899-12-30');

/** The number Excel calculates with for a calendar day: `2023-10-06` is 45205. */
export function excelDay(date: IsoDate): number {
  if (!isCalendarDay(date)) throw new Error(`Not a calendar day: ${date}`);
  return (Date.parse(date) - DAY_ZERO) / MILLISECONDS_PER_DAY;
}
