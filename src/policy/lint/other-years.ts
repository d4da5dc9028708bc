import { isCalendarDay } from '../calendar';
import type { PolicyPack } from '../pack';
import type { PackFault, PackPath } from '../pack-fault';
import { daysOfSchoolYear, firstYearOf } from './school-year';
import { walk } from './walk';

/** Fields that are no words of the pack's own: an address or a code may hold any digits. */
const NOT_WORDS: ReadonlySet<unknown> = new Set([
  'schoolYear',
  'checkedOn',
  'date',
  'address',
  'code',
  'email',
  'id',
]);

/** A pack carried over from another school year: words that still name that year, letters that are still dated in it. */
export function otherYearFaults(pack: PolicyPack): readonly PackFault[] {
  const firstYear = firstYearOf(pack.schoolYear);
  return firstYear === null
    ? []
    : [...textsOfOtherYears(pack, firstYear), ...lettersOfOtherYears(pack, firstYear)];
}

function textsOfOtherYears(pack: PolicyPack, firstYear: number): PackFault[] {
  const { schoolYear } = pack;
  // The class of the year before belongs here: its graduation rate counts.
  const classBefore = new RegExp(`\\b(?:class|cohort) of ${firstYear - 1}\\b`, 'gi');
  return walk(pack).flatMap(({ path, value }): PackFault[] => {
    if (typeof value !== 'string' || NOT_WORDS.has(path.at(-1)) || isOfLaw(pack, path)) return [];
    const years = yearsNamed(value.replace(classBefore, '')).filter(
      (year) => year !== firstYear && year !== firstYear + 1,
    );
    return years.length === 0
      ? []
      : [{ code: 'text-of-other-year', path, years: [...new Set(years)], schoolYear }];
  });
}

function lettersOfOtherYears({ sources }: PolicyPack, firstYear: number): PackFault[] {
  const { from, to } = daysOfSchoolYear(firstYear);
  return sources.flatMap(({ kind, date }, index): PackFault[] =>
    kind === 'letter' && date !== null && isCalendarDay(date) && (date < from || date > to)
      ? [{ code: 'letter-outside-school-year', path: ['sources', index, 'date'], value: date, from, to }]
      : [],
  );
}

/** `2023`, both years of `2022-23`. */
function yearsNamed(text: string): number[] {
  return [...text.matchAll(/\b(20\d\d)(?:[-–](\d\d)\b)?/g)].flatMap(([, year = '', end]) =>
    end === undefined ? [Number(year)] : [Number(year), Number(year.slice(0, 2) + end)],
  );
}

// A law keeps the year it was made in.
function isOfLaw({ sources }: PolicyPack, [list, index]: PackPath): boolean {
  return list === 'sources' && sources[Number(index)]?.kind === 'law';
}
