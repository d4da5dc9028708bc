import type { DistrictAction, PartlyCondition, Result } from '../plan/results';
import { capitalized } from './list-label';
import { countLabel } from './number-label';
import { rowName } from './row-name';

const NAMES_SHOWN = 3;
const THE_DISTRICT = 'the district';

/** Whom an action is for: the schools by name where they are few, and the district where it is for all of it. */
export function actionSchoolsLine({ schools, forDistrict }: DistrictAction, identified: number): string {
  const district = forDistrict ? [THE_DISTRICT] : [];
  if (schools.length === 0) return THE_DISTRICT;
  if (schools.length <= NAMES_SHOWN) return [...district, ...namesOf(schools)].join('\n');
  const count =
    schools.length === identified
      ? `all ${countLabel(identified, 'identified school')}`
      : `${countLabel(schools.length, 'school')} with these reasons`;
  return [...district, count].join('\n');
}

/** A condition that stands for some schools only: `If eligible: Beta Middle, Delta High`. */
export function partlyLine({ condition, schools }: PartlyCondition): string {
  const names =
    schools.length <= NAMES_SHOWN ? namesOf(schools).join(', ') : countLabel(schools.length, 'school');
  return `${capitalized(condition.text)}: ${names}`;
}

const namesOf = (schools: readonly Result[]): readonly string[] =>
  schools.map(({ classification }) => rowName(classification.record));
