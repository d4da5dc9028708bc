import { unsettledByColumns } from '../classify/missing-facts';
import type { Issue } from '../intake/issue';
import type { Layout } from '../intake/layout';
import type { SchoolData } from '../intake/school-data';
import { CRITERION_IDS, type PolicyPack } from '../policy/pack';

/** That the data names another year than the policy is for, or its graduation rate another than that rests on (rulebook section 6). */
export function yearIssues({ dataYear, layout }: SchoolData, { resultsYear }: PolicyPack): readonly Issue[] {
  const other: readonly Issue[] =
    dataYear === null || dataYear === resultsYear ? [] : [{ code: 'other-year', dataYear, resultsYear }];
  return [...other, ...graduationYear(layout, dataYear ?? resultsYear)];
}

function graduationYear({ uses, headings }: Layout, resultsYear: number): readonly Issue[] {
  const use = uses.find(({ fact }) => fact === 'graduationRate');
  const year = use === undefined ? undefined : headings[use.column]?.years.at(-1);
  if (use === undefined || year === undefined || year === resultsYear - 1) return [];
  return [{ code: 'graduation-of-other-year', year, resultsYear, column: use.heading }];
}

/** Said once for the whole data: a criterion that no column of it can tell (rulebook section 3). */
export function absentColumns({ layout }: SchoolData): readonly Issue[] {
  const present = new Set(layout.uses.map(({ fact }) => fact));
  const absent = CRITERION_IDS.flatMap((criterion) => unsettledByColumns(criterion, present) ?? []);
  return absent.map((fact) => ({ code: 'column-absent', fact }));
}
