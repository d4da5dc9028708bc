import { isCalendarDay, weekdayOf, weekdaysNamed } from '../calendar';
import type { Action, IsoDate, PolicyPack } from '../pack';
import type { PackFault, PackPath } from '../pack-fault';
import { daysOfSchoolYear, firstYearOf } from './school-year';

/** Dates are days of the calendar, and due dates lie in the school year, not before the letter, on the weekday named. */
export function dateFaults(pack: PolicyPack): readonly PackFault[] {
  return [
    ...impossible(pack.checkedOn, ['checkedOn']),
    ...pack.sources.flatMap(({ date }, index) => impossible(date, ['sources', index, 'date'])),
    ...pack.actions.flatMap((action, index) => dueFaults(pack, action, ['actions', index, 'due', 'date'])),
  ];
}

function impossible(date: IsoDate | null, path: PackPath): PackFault[] {
  return date === null || isCalendarDay(date) ? [] : [{ code: 'date-impossible', path, value: date }];
}

function dueFaults(pack: PolicyPack, action: Action, path: PackPath): PackFault[] {
  const { date } = action.due;
  if (date === null) return [];
  if (!isCalendarDay(date)) return impossible(date, path);
  return [
    ...outsideYear(date, pack.schoolYear, path),
    ...beforeLetter(date, lettersOf(pack, action), path),
    ...otherWeekday(date, action, path),
  ];
}

function outsideYear(value: IsoDate, schoolYear: string, path: PackPath): PackFault[] {
  const firstYear = firstYearOf(schoolYear);
  if (firstYear === null) return [];
  const { from, to } = daysOfSchoolYear(firstYear);
  return value < from || value > to ? [{ code: 'date-outside-school-year', path, value, from, to }] : [];
}

function beforeLetter(value: IsoDate, letters: readonly IsoDate[], path: PackPath): PackFault[] {
  const letter = letters.find((date) => value < date);
  return letter === undefined ? [] : [{ code: 'date-before-letter', path, value, letter }];
}

/** The days of the letters that an action rests on. */
function lettersOf({ sources }: PolicyPack, { asks }: Action): IsoDate[] {
  const cited = new Set(asks.map((ask) => ask.citation.source));
  return sources.flatMap(({ id, kind, date }) =>
    kind === 'letter' && cited.has(id) && date !== null && isCalendarDay(date) ? [date] : [],
  );
}

function otherWeekday(value: IsoDate, { due, text }: Action, path: PackPath): PackFault[] {
  const actual = weekdayOf(value);
  const named = weekdaysNamed(`${due.text ?? ''} ${text}`).find((weekday) => weekday !== actual);
  return named === undefined ? [] : [{ code: 'weekday-mismatch', path, named, value, actual }];
}
