import { unsettledByColumns } from '../classify/missing-facts';
import type { Issue } from '../intake/issue';
import type { SchoolData } from '../intake/school-data';
import { CRITERION_IDS, type PolicyPack } from '../policy/pack';

/** That the data names another report year than the policy is for (rulebook section 6). */
export function yearIssues({ dataYear }: SchoolData, { resultsYear }: PolicyPack): readonly Issue[] {
  return dataYear === null || dataYear === resultsYear ? [] : [{ code: 'other-year', dataYear, resultsYear }];
}

/** Said once for the whole data: a criterion that no column of it can tell (rulebook section 3). */
export function absentColumns({ layout }: SchoolData): readonly Issue[] {
  const present = new Set(layout.uses.map(({ fact }) => fact));
  const absent = CRITERION_IDS.flatMap((criterion) => unsettledByColumns(criterion, present) ?? []);
  return absent.map((fact) => ({ code: 'column-absent', fact }));
}
