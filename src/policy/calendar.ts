import type { IsoDate } from './pack';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  // JavaScript lets February 30 run over into March.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The weekday of a calendar day; the caller has checked the day. */
export function weekdayOf(day: IsoDate): Weekday {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (!weekday) throw new Error(`Not a calendar day: ${day}`);
  return weekday;
}

/** The weekdays that a text names in full, in the order of the week. */
export function weekdaysNamed(text: string): readonly Weekday[] {
  return WEEKDAYS.filter((weekday) => new RegExp(`\\b${weekday}\\b`, 'i').test(text));
}

/** The day that a moment falls on where the machine is. */
export function localDay(moment: Date): IsoDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const SECONDS_PER_DAY = 86_400;
const MILLISECONDS_PER_DAY = SECONDS_PER_DAY * 1_000;
// Excel's day numbers count from here, from 1 March 1900 on.
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The number Excel calculates with for a calendar day: `2024-02-29` is 45351. */
export function excelDay(day: IsoDate): number {
  if (!isCalendarDay(day)) throw new Error(`Not a calendar day: ${day}`);
  return (Date.parse(day) - DAY_ZERO) / MILLISECONDS_PER_DAY;
}

/** The moment that Excel shows for such a number; its fraction is the time of day. */
export function excelMoment(number: number): Date {
  const seconds = Math.round(number * SECONDS_PER_DAY);
  return new Date(DAY_ZERO + seconds * 1_000);
}
