import type { DistrictAction } from '../plan/results';
import { countLabel } from './number-label';
import { rowName } from './row-name';

const NAMES_SHOWN = 3;

/** Whom an action is for: the schools by name where they are few, the district where it is for all of it. */
export function actionSchoolsLine({ schools }: DistrictAction, identified: number): string {
  if (schools.length === 0) return 'the district';
  const names = schools.map(({ classification }) => rowName(classification.record));
  if (names.length <= NAMES_SHOWN) return names.join('\n');
  return schools.length === identified
    ? `all ${countLabel(identified, 'identified school')}`
    : `${countLabel(schools.length, 'school')} with these reasons`;
}
