/** The facts a column can hold. The first seventeen are the standard columns, in their order (rulebook section 7). */
export const STANDARD_FACTS = [
  'districtCode',
  'districtName',
  'schoolCode',
  'schoolName',
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
  'region',
] as const;

export type StandardFact = (typeof STANDARD_FACTS)[number];

/** Facts that some files have beside the standard columns. */
export const FURTHER_FACTS = [
  'level',
  'reportYear',
  'districtClassification',
  'designation',
  'identifiedFlag',
  'studentGroupPercentile',
] as const;

export const FACT_IDS = [...STANDARD_FACTS, ...FURTHER_FACTS] as const;
export type FactId = (typeof FACT_IDS)[number];
