import type { FactId } from './fact';
import type { Heading } from './heading';
import { ALL_STUDENTS, studentGroup } from './student-group';

/**
 * The headings of the state's workbooks, downloads and open-data fields since 2018, in the form `readHeading` gives.
 * A heading is one of these or it is not matched; likeness only ever suggests.
 */
const SYNONYMS: Readonly<
  Record<Exclude<FactId, 'participationRate' | 'studentGroupPercentile'>, readonly string[]>
> = {
  districtCode: [
    'district code',
    'dist code',
    'district id',
    'dese district id',
    'district org code',
    'lea code',
  ],
  districtName: ['district name', 'district', 'dist name', 'lea name'],
  schoolCode: [
    'school code',
    'org code',
    'orgcode',
    'organization code',
    'school id',
    'dese school id',
    'dese id',
    'school org code',
  ],
  schoolName: ['school name', 'school', 'org name', 'organization name'],
  overallClassification: [
    'school overall classification',
    'overall classification',
    'school classification',
    'classification overall',
  ],
  reasons: [
    'reason for school classification',
    'reason for classification',
    'reasons for classification',
    'classification reason',
    'reasons',
    'reason',
  ],
  accountabilityPercentile: [
    'accountability percentile',
    'school accountability percentile',
    'school percentile',
    'percentile',
    'accntblty pctle',
  ],
  reasonOverall: ['reason for classification overall performance', 'reason overall performance'],
  reasonGroups: [
    'reason for classification student group performance',
    'reason for classification subgroup performance',
    'reason student group performance',
  ],
  reasonGraduation: ['reason for classification graduation rate', 'reason graduation rate'],
  reasonParticipation: [
    'reason for classification participation',
    'reason for classification participation rate',
    'reason participation',
  ],
  lowPerformingGroups: [
    'low performing student group',
    'low performing student groups',
    'low performing groups',
    'low performing subgroups',
  ],
  lowParticipationGroups: [
    'low participation student group',
    'low participation student groups',
    'low participation groups',
  ],
  federalDesignation: ['federal designation', 'federal designations', 'essa designation'],
  graduationRate: [
    'graduation rate',
    'four year graduation rate',
    'four year cohort graduation rate',
    '4 year graduation rate',
    '4 yr graduation rate',
    '4 year cohort graduation rate',
    'graduated',
    'grad pct',
  ],
  region: ['region'],
  level: ['level', 'org type', 'organization type'],
  reportYear: ['report year', 'year', 'sy', 'school year', 'academic year', 'cohort year'],
  districtClassification: ['district overall classification', 'district classification'],
  designation: [
    'designation',
    'state designation',
    'underperforming',
    'underperforming school',
    'underperforming status',
  ],
  identifiedFlag: ['requiring assistance or intervention'],
};

/** Headings of the framework that ended in 2017. */
const OLDER_FRAMEWORK = /accountability and assistance (?:level|description)|progress and performance index/;

const FACT_BY_KEY = new Map(
  Object.entries(SYNONYMS).flatMap(([fact, keys]) => keys.map((key) => [key, fact as FactId] as const)),
);

const PARTICIPATION = /\b(?:assessment )?(?:participation rate|part rate)(?: percent)?\b/;
const GROUP_PERCENTILE = /\b(?:student group |subgroup )?percentile\b/;
const SUBJECTS = new Set([
  '',
  'ela',
  'math',
  'mathematics',
  'science',
  'sci',
  'access',
  'overall',
  'lowest',
  'english language arts',
]);

/** What a heading stands for; `of` is the student group or subject it is limited to, if it names one. */
export type HeadingMatch = { readonly fact: FactId; readonly of: string | null };

/** The fact a heading clearly names, or null. */
export function matchHeading(heading: Heading): HeadingMatch | null {
  const fact = FACT_BY_KEY.get(heading.key);
  if (fact !== undefined) return { fact, of: null };
  return participation(heading.key) ?? groupPercentile(heading.key);
}

export const isOlderFrameworkHeading = (heading: Heading): boolean => OLDER_FRAMEWORK.test(heading.key);

/** Every clear heading with its fact, for suggestions by likeness. */
export const KNOWN_HEADINGS: readonly (readonly [string, FactId])[] = [
  ...FACT_BY_KEY,
  ['participation rate', 'participationRate'],
  ['student group percentile', 'studentGroupPercentile'],
];

// "Participation Rate - ELA": any subject and any group counts.
function participation(key: string): HeadingMatch | null {
  const words = wordsAround(key, PARTICIPATION);
  if (words === null) return null;
  const of = SUBJECTS.has(words) ? words : studentGroupInKey(words);
  return of === null ? null : { fact: 'participationRate', of: of === '' ? null : of };
}

// "High Needs Percentile": a percentile of one student group, never that of a subject or of all students.
function groupPercentile(key: string): HeadingMatch | null {
  const words = wordsAround(key, GROUP_PERCENTILE);
  if (words === null) return null;
  if (words === '' || words === 'lowest') return { fact: 'studentGroupPercentile', of: null };
  const group = studentGroupInKey(words);
  return group === null || group === ALL_STUDENTS ? null : { fact: 'studentGroupPercentile', of: group };
}

// What a heading says beside the fact itself; null where it does not name the fact.
function wordsAround(key: string, fact: RegExp): string | null {
  if (!fact.test(key)) return null;
  return key
    .replace(fact, ' ')
    .replace(/\b(?:for|of|in|student group|subgroup)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

// A heading's key has lost its punctuation: "students w disabilities" is "Students w/disabilities".
function studentGroupInKey(words: string): string | null {
  return (
    studentGroup(words) ??
    studentGroup(words.replace(' w ', ' w/')) ??
    studentGroup(words.replace('hispanic latino', 'hispanic/latino'))
  );
}
