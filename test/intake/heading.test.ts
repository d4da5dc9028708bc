import { describe, expect, it } from '@jest/globals';
import type { FactId } from '../../src/intake/fact';
import { STANDARD_FACTS } from '../../src/intake/fact';
import { readHeading, readHeadings } from '../../src/intake/heading';
import { suggestFact } from '../../src/intake/heading-likeness';
import { isOlderFrameworkHeading, matchHeading } from '../../src/intake/heading-synonyms';
import { STANDARD_HEADINGS } from '../../src/intake/standard-headings';

const factOf = (text: string): FactId | null => matchHeading(readHeading(text))?.fact ?? null;

describe('a heading', () => {
  it.each<[name: string, heading: string, fact: FactId]>([
    ['2018 to 2026, the main workbook', 'District Code', 'districtCode'],
    ['', 'District Name', 'districtName'],
    ['', 'School Code', 'schoolCode'],
    ['', 'School Name', 'schoolName'],
    ['', 'District Overall Classification', 'districtClassification'],
    ['', 'School Overall Classification', 'overallClassification'],
    ['', 'Reason for School Classification', 'reasons'],
    ['head-year', '2025 Accountability Percentile', 'accountabilityPercentile'],
    ['head-year', '2023 Percentile', 'accountabilityPercentile'],
    ['', '2019 Accountability Percentile', 'accountabilityPercentile'],
    ['', '2025 Reason for Classification - Overall Performance', 'reasonOverall'],
    ['', '2025 Reason for Classification - Student Group Performance', 'reasonGroups'],
    ['', '2019 Reason for Classification - Subgroup Performance', 'reasonGroups'],
    ['', '2025 Reason for Classification - Graduation Rate', 'reasonGraduation'],
    ['', '2025 Reason for Classification - Participation', 'reasonParticipation'],
    ['', '2025 Low Performing Student Group(s)', 'lowPerformingGroups'],
    ['', '2025 Low Participation Student Group(s)', 'lowParticipationGroups'],
    ['', '2025 Federal Designation', 'federalDesignation'],
    ['the state report', 'Overall Classification', 'overallClassification'],
    ['', 'Reason for Classification', 'reasons'],
    ['', 'Accountability Percentile (1-99)', 'accountabilityPercentile'],
    ['', 'Org Code', 'schoolCode'],
    ['', 'ORGCODE', 'schoolCode'],
    ['open data', 'dist_code', 'districtCode'],
    ['', 'org_code', 'schoolCode'],
    ['', 'org_type', 'level'],
    ['', 'classification_overall', 'overallClassification'],
    ['', 'classification_reason', 'reasons'],
    ['', 'accntblty_pctle', 'accountabilityPercentile'],
    ['', 'sy', 'reportYear'],
    ['rates', '4-yr graduation rate 2023-24 (%) [the rate the 2025 determination uses]', 'graduationRate'],
    ['', 'Four-Year Cohort Graduation Rate', 'graduationRate'],
    ['', '% Graduated', 'graduationRate'],
    ['', 'Part. Rate %', 'participationRate'],
    ['', 'part_rate_percent', 'participationRate'],
    ['', 'Participation Rate', 'participationRate'],
    ['', 'High Needs Percentile', 'studentGroupPercentile'],
    ['', '2023 Student Group Percentile', 'studentGroupPercentile'],
    ['', 'Lowest Subgroup Percentile', 'studentGroupPercentile'],
    ['flags', '2025 Requiring assistance or intervention (flag only)', 'identifiedFlag'],
    ['', 'Underperforming', 'designation'],
    ['head-two-line', 'Accountability\nPercentile', 'accountabilityPercentile'],
    ['head-two-line, CRLF', 'School\r\nCode', 'schoolCode'],
    ['head-trailing-space', 'School Code ', 'schoolCode'],
    ['other case', 'SCHOOL  CODE', 'schoolCode'],
    ['text-bom', '\uFEFFSchool Code', 'schoolCode'],
    ['text-zero-width', 'School\u200B Code', 'schoolCode'],
    ['a non-breaking space', 'School\u00A0Code', 'schoolCode'],
    ['another dash', 'Reason \u2014 Graduation Rate', 'reasonGraduation'],
    ['a school year', '2022-23 Accountability Percentile', 'accountabilityPercentile'],
    ['a month and year', 'Accountability Percentile October 2024', 'accountabilityPercentile'],
  ])('%s "%s" is known', (_, heading, fact) => {
    expect(factOf(heading)).toBe(fact);
  });

  it.each(STANDARD_FACTS.map((fact) => [STANDARD_HEADINGS[fact], fact] as const))(
    'of the standard columns: "%s" is matched to its fact, with a year or without',
    (heading, fact) => {
      expect(factOf(heading)).toBe(fact);
      expect(factOf(`2026 ${heading}`)).toBe(fact);
    },
  );

  it.each([
    'Grades Served',
    'School Type',
    'October 2024 Enrollment',
    'Title I Status',
    '2025 Annual Criterion-Referenced Target Percentage (%)',
    'Cumulative Progress Toward Improvement Targets (%)',
    'Overall Improvement Toward Improvement Targets (%)',
    'Math Percentile',
    'Overall Percentile',
    'All students percentile',
    'Low participation rate',
    'Five-year graduation rate',
    'Participation rate of teachers',
    '__proto__',
    'constructor',
    '',
  ])('"%s" is not taken for a fact', (heading) => {
    expect(factOf(heading)).toBeNull();
  });

  it.each<[heading: string, years: number[]]>([
    ['2025 Accountability Percentile', [2025]],
    ['4-yr graduation rate 2023-24 (%) [the rate the 2025 determination uses]', [2024]],
    ['Graduation Rate 2022-2023', [2023]],
    ['Graduation Rate 2022/23', [2023]],
    ['Percentile', []],
    ['Percentile (1-99)', []],
  ])('"%s" names the years %j', (heading, years) => {
    expect(readHeading(heading).years).toEqual(years);
  });

  it.each<[heading: string, of: string | null]>([
    ['Participation Rate - ELA', 'ela'],
    ['Math Participation Rate', 'math'],
    ['Participation Rate for Students w/disabilities', 'Students with disabilities'],
    ['Hispanic/Latino Participation Rate', 'Hispanic/Latino'],
    ['Participation Rate', null],
    ['High Needs Student Group Percentile', 'High needs'],
    ['Student Group Percentile', null],
    ['Lowest Student Group Percentile', null],
  ])('"%s" is limited to %s', (heading, of) => {
    expect(matchHeading(readHeading(heading))?.of).toBe(of);
  });

  it.each(['Accountability and Assistance Level', 'Progress and Performance Index (PPI) - All Students'])(
    'year-2017-levels: "%s" belongs to the older framework',
    (heading) => {
      expect(isOlderFrameworkHeading(readHeading(heading))).toBe(true);
    },
  );
});

describe('a heading that only resembles a known one', () => {
  it.each<[heading: string, suggestion: FactId | null]>([
    ['Sch. Name', 'schoolName'],
    ['Partic rate', 'participationRate'],
    ['Grad rate', 'graduationRate'],
    ['Dist. Code', 'districtCode'],
    ['Acct. %ile', 'accountabilityPercentile'],
    ['Town', null],
    ['grade', null],
    ['4-yr cohort 2023-24 (#)', null],
    ['# in Cohort', null],
    ['me_percent', null],
    ['pm_percent', null],
  ])('head-abbrev: "%s"', (heading, suggestion) => {
    expect(suggestFact(readHeading(heading))).toBe(suggestion);
    if (heading !== 'Dist. Code') expect(factOf(heading)).toBeNull();
  });
});

describe('two levels of headings', () => {
  const keys = (...rows: readonly (readonly (string | null)[])[]): readonly string[] =>
    readHeadings(rows).map(({ key }) => key);

  it.each<[name: string, upper: (string | null)[], lower: (string | null)[]]>([
    [
      'head-merged, value only top-left',
      ['School', 'High Needs', null, 'Total'],
      [null, '#', 'percentile', null],
    ],
    [
      'head-merged, repeated sideways',
      ['School', 'High Needs', 'High Needs', 'Total'],
      ['', '#', 'percentile', ''],
    ],
    [
      'head-merged, repeated downwards',
      ['School', 'High Needs', 'High Needs', 'Total'],
      ['School', '#', 'percentile', 'Total'],
    ],
  ])('%s', (_, upper, lower) => {
    expect(keys(upper, lower)).toEqual(['school', 'high needs', 'high needs percentile', 'total']);
  });

  it('a group heading ends where a column has none below it', () => {
    expect(keys(['Group', null, 'Single', null], ['a', 'b', null, 'c'])).toEqual([
      'group a',
      'group b',
      'single',
      'c',
    ]);
  });

  it('the rows may be of unequal length', () => {
    expect(keys(['Group'], ['a', 'b'])).toEqual(['group a', 'group b']);
    expect(keys(['Group', 'Other'], ['a'])).toEqual(['group a', 'other']);
  });
});
