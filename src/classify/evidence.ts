import { readReasonText } from '../intake/reason-text';
import type { FactId } from '../intake/fact';
import type { RateOf, SchoolRecord } from '../intake/record';
import { DESIGNATED, STATEMENT, type StatementSet } from '../intake/statements';
import type { CriterionId, Limit, LimitedFact } from '../policy/pack';
import type { Evidence } from './classification';
import { isBroadAlone, saysNotIdentified } from './decide';

const THOUSAND = 1_000;

/** The number of a record that a limit is held against: its lowest, where there are several. */
export function numberEvidence(record: SchoolRecord, limit: Limit): Evidence | null {
  const number = lowestNumber(record, limit.fact);
  if (number === null) return null;
  const evidence: Evidence = {
    fact: limit.fact,
    value: limit.unit === 'percent' ? number.value / THOUSAND : number.value,
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
      return lowest(record.groupPercentiles);
    case 'participationRate':
      return lowest(record.participationRates);
  }
}

const alone = (value: number | null): RateOf | null => (value === null ? null : { of: null, value });

const lowest = (numbers: readonly RateOf[]): RateOf | null =>
  numbers.reduce<RateOf | null>(
    (least, number) => (least === null || number.value < least.value ? number : least),
    null,
  );

/** Which of the state's lines name a criterion, and which cells list what it is met by where no line does. */
const STATED: Readonly<Record<CriterionId, { readonly says: StatementSet; readonly cell: FactId }>> = {
  underperforming: { says: DESIGNATED | STATEMENT.designationPending, cell: 'designation' },
  'lowest-10': { says: STATEMENT.lowestPerforming, cell: 'reasonOverall' },
  'low-groups': { says: STATEMENT.lowGroups, cell: 'lowPerformingGroups' },
  federal: { says: 0, cell: 'federalDesignation' },
  'grad-rate': { says: STATEMENT.lowGraduation, cell: 'reasonGraduation' },
  participation: { says: STATEMENT.lowParticipation, cell: 'lowParticipationGroups' },
};

/** The state's words that name a criterion as met or pending. */
export function namingWords(record: SchoolRecord, criterion: CriterionId): Evidence {
  const { says, cell } = STATED[criterion];
  if (criterion === 'federal') return stated(cell, record.federalDesignations.join(', '));
  const wanted =
    criterion === 'underperforming' && isBroadAlone(record.statements) ? STATEMENT.broadSupport : says;
  const line = record.reasons.find((reason) => (readReasonText(reason).statements & wanted) !== 0);
  if (line !== undefined) return stated('reasons', line);
  if (
    record.overallClassification !== null &&
    (readReasonText(record.overallClassification).statements & wanted) !== 0
  ) {
    return stated('overallClassification', record.overallClassification);
  }
  return stated(cell, listed(record, criterion));
}

function listed(record: SchoolRecord, criterion: CriterionId): string {
  if (criterion === 'low-groups') return record.lowPerformingGroups.join(', ');
  if (criterion === 'participation') return record.lowParticipationGroups.join(', ');
  return 'Yes';
}

/** The state's words that cover a criterion without naming it; null where an empty cell beside filled ones does. */
export function coveringWords(record: SchoolRecord, criterion: CriterionId): Evidence | null {
  if (saysNotIdentified(record.statements) && record.overallClassification !== null) {
    return stated('overallClassification', record.overallClassification);
  }
  if (criterion === 'federal' || record.reasons.length === 0) return null;
  return stated('reasons', record.reasons.join('; '));
}

const stated = (fact: FactId, value: string): Evidence => ({ fact, value, operator: 'stated', limit: null });
