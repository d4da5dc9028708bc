import type { IsoDate } from '../policy/pack';

const MILLISECONDS_PER_DAY = 86_400_000;

// Excel counts days from here; it also counts a 29 Feb 1900 that never was, so earlier days are off by one.
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_TRUE_SERIAL = 61;

/**
 * The number by which Excel stores a day: `2023-10-06` is 45205.
 * Null where the text is no day of the calendar, or lies before 1 March 1900.
 */
export function dateSerial(date: IsoDate): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) {
    return null;
  }
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const serial = (time - DAY_ZERO) / MILLISECONDS_PER_DAY;
  const isOnCalendar = new Date(time).toISOString().startsWith(date);
  return isOnCalendar && serial >= FIRST_TRUE_SERIAL ? serial : null;
}
