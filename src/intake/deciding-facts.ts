import type { FactId } from './fact';

/** At least one of these must have a column, or there is nothing to decide by. */
export const DECIDING_FACTS: ReadonlySet<FactId> = new Set([
  'overallClassification',
  'reasons',
  'accountabilityPercentile',
  'reasonOverall',
  'reasonGroups',
  'reasonGraduation',
  'reasonParticipation',
  'lowPerformingGroups',
  'lowParticipationGroups',
  'federalDesignation',
  'graduationRate',
  'participationRate',
  'designation',
  'identifiedFlag',
  'studentGroupPercentile',
]);
