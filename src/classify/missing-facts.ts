import type { FactId } from '../intake/fact';
import type { SchoolRecord } from '../intake/record';
import type { SettlingFact } from '../intake/untold-cell';
import { NAMED_REASONS, says, STATEMENT } from '../intake/statements';
import type { CriterionId } from '../policy/pack';
import type { MissingFact } from './classification';
import { replacesLowestLine } from './decide';

/** For each criterion the facts any one of which would settle it, the likeliest first. */
const SETTLING_FACTS: Readonly<Record<CriterionId, readonly [SettlingFact, ...SettlingFact[]]>> = {
  underperforming: ['reasons'],
  'lowest-10': ['accountabilityPercentile', 'reasons'],
  'low-groups': ['lowPerformingGroups', 'reasons'],
  federal: ['federalDesignation'],
  'grad-rate': ['graduationRate', 'reasons'],
  participation: ['lowParticipationGroups', 'participationRate', 'reasons'],
};

/** The facts a record lacks for a criterion that stayed unknown. */
export function missingFacts(record: SchoolRecord, criterion: CriterionId): readonly MissingFact[] {
  return SETTLING_FACTS[criterion]
    .filter((fact) => (fact === 'reasons' ? !reasonsAreGiven(record, criterion) : isMissing(record, fact)))
    .map((fact): MissingFact => {
      if (record.absentFacts.includes(fact)) return { fact, because: 'no-column', written: '' };
      const untold = record.untoldCells.find((cell) => cell.fact === fact);
      return untold ?? { fact, because: 'empty-cell', written: '' };
    });
}

/** The fact to ask for where no column of a file can tell a criterion; null where some column can. */
export function unsettledByColumns(criterion: CriterionId, present: ReadonlySet<FactId>): FactId | null {
  const telling: readonly FactId[] = [...SETTLING_FACTS[criterion], ...FURTHER_TELLING[criterion]];
  return telling.some((fact) => present.has(fact)) ? null : SETTLING_FACTS[criterion][0];
}

const FURTHER_TELLING: Readonly<Record<CriterionId, readonly FactId[]>> = {
  underperforming: ['reasonOverall', 'designation'],
  'lowest-10': ['reasonOverall'],
  'low-groups': ['reasonGroups', 'studentGroupPercentile'],
  federal: [],
  'grad-rate': ['reasonGraduation'],
  participation: ['reasonParticipation'],
};

// Where the row's reasons name something, it is not for want of reasons that a criterion stays open.
function reasonsAreGiven({ statements, absentFacts }: SchoolRecord, criterion: CriterionId): boolean {
  if (!says(statements, NAMED_REASONS)) return false;
  if (says(statements, STATEMENT.reasonsSpeak) || !absentFacts.includes('reasons')) return true;
  return criterion === 'lowest-10' && replacesLowestLine(statements);
}

function isMissing(record: SchoolRecord, fact: Exclude<SettlingFact, 'reasons'>): boolean {
  switch (fact) {
    case 'accountabilityPercentile':
      return record.accountabilityPercentile === null;
    case 'graduationRate':
      return record.graduationRate === null;
    case 'participationRate':
      return record.participationRates.length === 0 || hidesRate(record);
    case 'lowPerformingGroups':
      return record.lowPerformingGroups.length === 0;
    case 'lowParticipationGroups':
      return record.lowParticipationGroups.length === 0;
    case 'federalDesignation':
      return record.federalDesignations.length === 0;
  }
}

// A cell that is zero or could not be read may be the low one; a mark for "no value" is not.
const hidesRate = ({ untoldCells }: SchoolRecord): boolean =>
  untoldCells.some(({ fact, because }) => fact === 'participationRate' && because !== 'no-value');
