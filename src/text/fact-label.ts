import type { FactId } from '../intake/fact';

/** A fact of a row as a sentence names it. */
export const FACT_LABELS: Readonly<Record<FactId, string>> = {
  districtCode: 'district code',
  districtName: 'district name',
  schoolCode: 'school code',
  schoolName: 'school name',
  overallClassification: 'overall classification',
  reasons: 'reasons',
  accountabilityPercentile: 'accountability percentile',
  reasonOverall: 'reason for overall performance',
  reasonGroups: 'reason for student group performance',
  reasonGraduation: 'reason for graduation rate',
  reasonParticipation: 'reason for participation',
  lowPerformingGroups: 'low-performing student groups',
  lowParticipationGroups: 'groups with low participation',
  federalDesignation: 'federal designation',
  graduationRate: 'graduation rate',
  participationRate: 'participation rate',
  region: 'region',
  level: 'level (school or district)',
  reportYear: 'report year',
  districtClassification: 'district classification',
  designation: 'designation',
  identifiedFlag: 'identified (yes or no)',
  studentGroupPercentile: 'student group percentile',
};
