import { readReasonText } from '../intake/reason-text';
import type { FactId } from '../intake/fact';
import { lowestOf } from '../intake/lowest-rate';
import { THOUSANDTHS_IN_POINT, type RateOf, type SchoolRecord } from '../intake/record';
import { DESIGNATED, STATEMENT, type StatementSet } from '../intake/statements';
import type { CriterionId, Limit, LimitedFact } from '../policy/pack';
import type { Evidence } from './classification';
import { isBroadAlone, saysNotIdentified } from './decide';

const YES = 'Yes';

/** The number of a record that a limit is held against: its lowest, where there are several. */
export function numberEvidence(record: SchoolRecord, limit: Limit): Evidence | null {
  const number = lowestNumber(record, limit.fact);
  if (number === null) return null;
  const evidence: Evidence = {
    fact: limit.fact,
    value: limit.unit === 'percent' ? number.value / THOUSANDTHS_IN_POINT : number.value,
    operator: limit.operator,
    limit: limit.value,
  };
  return number.of === null ? evidence : { ...evidence, of: number.of };
}

function lowestNumber(record: SchoolRecord, fact: LimitedFact): RateOf | null {
  switch (fact) {
    case 'accountabilityPercentile':
      return alone(record.accountabilityPercentile);
    case 'graduationRate':
      return alone(record.graduationRate);
    case 'studentGroupPercentile':
      return lowestOf(record.groupPercentiles);
    case 'participationRate':
      return lowestOf(record.participationRates);
  }
}

const alone = (value: number | null): RateOf | null => (value === null ? null : { of: null, value });

/** Which of the state's lines name a criterion. */
const LINES: Readonly<Record<CriterionId, StatementSet>> = {
  underperforming: DESIGNATED | STATEMENT.designationPending,
  'lowest-10': STATEMENT.lowestPerforming,
  'low-groups': STATEMENT.lowGroups,
  federal: 0,
  'grad-rate': STATEMENT.lowGraduation,
  participation: STATEMENT.lowParticipation,
};

/** The columns that speak of nothing else; a list of groups before the reason it belongs to. */
const OWN_COLUMNS: Readonly<Record<CriterionId, readonly [FactId, ...FactId[]]>> = {
  underperforming: ['designation'],
  'lowest-10': ['reasonOverall'],
  'low-groups': ['lowPerformingGroups', 'reasonGroups'],
  federal: ['federalDesignation'],
  'grad-rate': ['reasonGraduation'],
  participation: ['lowParticipationGroups', 'reasonParticipation'],
};

/** The state's words that name a criterion as met or pending. */
export function namingWords(record: SchoolRecord, criterion: CriterionId): Evidence {
  const wanted =
    criterion === 'underperforming' && isBroadAlone(record.statements)
      ? STATEMENT.broadSupport
      : LINES[criterion];
  const at = record.reasons.findIndex((reason) => (readReasonText(reason).statements & wanted) !== 0);
  const line = record.reasons[at];
  if (line !== undefined)
    return withGroups(stated(record.reasonFacts[at] ?? 'reasons', line), record, criterion);
  if (
    record.overallClassification !== null &&
    (readReasonText(record.overallClassification).statements & wanted) !== 0
  ) {
    return stated('overallClassification', record.overallClassification);
  }
  // Where no line of reasons names it, a column of its own does: in words, by a list, or by a plain "yes".
  const words = wordsOfOwnColumn(record, criterion) ?? '';
  return stated(ownColumn(record, criterion, words), words || YES);
}

// A bare "yes" stands rather in the column of the reason than in the list beside it.
function ownColumn({ absentFacts }: SchoolRecord, criterion: CriterionId, words: string): FactId {
  const [first] = OWN_COLUMNS[criterion];
  const present = OWN_COLUMNS[criterion].filter((fact) => !absentFacts.includes(fact));
  return (words === '' ? present.at(-1) : present[0]) ?? first;
}

// A line that names no groups leaves them to the column of their list.
function withGroups(evidence: Evidence, record: SchoolRecord, criterion: CriterionId): Evidence {
  const from = GROUPS[criterion];
  if (from === undefined || record[from].length === 0) return evidence;
  return readReasonText(String(evidence.value))[from].length > 0
    ? evidence
    : { ...evidence, of: record[from].join(', ') };
}

const GROUPS: Partial<Record<CriterionId, 'lowPerformingGroups' | 'lowParticipationGroups'>> = {
  'low-groups': 'lowPerformingGroups',
  participation: 'lowParticipationGroups',
};

function wordsOfOwnColumn(record: SchoolRecord, criterion: CriterionId): string | null {
  switch (criterion) {
    case 'underperforming':
      return record.designation;
    case 'low-groups':
      return record.lowPerformingGroups.join(', ');
    case 'federal':
      return record.federalDesignations.join(', ');
    case 'participation':
      return record.lowParticipationGroups.join(', ');
    default:
      return null;
  }
}

/** The state's words that cover a criterion without naming it; null where an empty cell beside filled ones does. */
export function coveringWords(record: SchoolRecord, criterion: CriterionId): Evidence | null {
  if (saysNotIdentified(record.statements) && record.overallClassification !== null) {
    return stated('overallClassification', record.overallClassification);
  }
  if (criterion === 'federal' || record.reasons.length === 0) return null;
  return stated(record.reasonFacts[0] ?? 'reasons', record.reasons.join('; '));
}

const stated = (fact: FactId, value: string): Evidence => ({ fact, value, operator: 'stated', limit: null });
