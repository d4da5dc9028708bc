import type { StandardFact } from './fact';

/** The names of the standard columns (rulebook section 7): what rows without headings are read and reported under. */
export const STANDARD_HEADINGS: Readonly<Record<StandardFact, string>> = {
  districtCode: 'District Code',
  districtName: 'District Name',
  schoolCode: 'School Code',
  schoolName: 'School Name',
  overallClassification: 'School Overall Classification',
  reasons: 'Reason for School Classification',
  accountabilityPercentile: 'Accountability Percentile',
  reasonOverall: 'Reason – Overall Performance',
  reasonGroups: 'Reason – Student Group Performance',
  reasonGraduation: 'Reason – Graduation Rate',
  reasonParticipation: 'Reason – Participation',
  lowPerformingGroups: 'Low Performing Student Group(s)',
  lowParticipationGroups: 'Low Participation Student Group(s)',
  federalDesignation: 'Federal Designation',
  graduationRate: 'Graduation Rate',
  participationRate: 'Participation Rate',
  region: 'Region',
};
