import { momentText } from '../intake/moment-text';
import { excelDay, excelMoment, isCalendarDay } from '../policy/calendar';
import type { IsoDate } from '../policy/pack';

// Excel also counts a 29 Feb 1900 that never was, so earlier days are off by one.
const FIRST_TRUE_SERIAL = 61;

/**
 * The number by which a cell stores a day, for text that may be none: null where it is no day of the calendar, or lies
 * before 1 March 1900.
 */
export function dateSerial(date: IsoDate): number | null {
  if (!isCalendarDay(date)) return null;
  const serial = excelDay(date);
  return serial >= FIRST_TRUE_SERIAL ? serial : null;
}

/** The day, or moment, that a cell shows for such a number, as text. */
export function serialText(serial: number): string {
  return momentText(excelMoment(serial));
}
