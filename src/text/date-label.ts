import type { IsoDate } from '../policy/pack';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const MILLISECONDS_PER_DAY = 86_400_000;

/** `2024-02-29` as `Feb 29, 2024`. What is no such day comes back as it is. */
export function dateLabel(date: IsoDate): string {
  const parts = dayParts(date);
  return parts === null ? date : `${parts.month} ${parts.day}, ${parts.year}`;
}

/** Whole days from one day to another; negative where the second lies before the first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** How far a coming day is: `today`, `tomorrow`, `in 4 days`. */
export function daysAheadLabel(from: IsoDate, to: IsoDate): string {
  const days = daysBetween(from, to);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

function dayParts(date: IsoDate): { year: string; month: string; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  const year = match?.[1];
  return year === undefined || month === undefined ? null : { year, month, day: Number(match?.[3]) };
}
