import { reasonCells } from '../state-file/reasons';
import type { StateCells } from '../state-file/layout';

/**
 * Rows of the state's 2023 accountability report pages, typed in as facts. What a page does not show stays empty here:
 * nothing beside a real name is invented.
 */
export type RealRow = { readonly cells: StateCells; readonly page: string };

const SCHOOL_PAGE = 'profiles.doe.mass.edu/accountability/report/school.aspx';
const DISTRICT_PAGE = 'profiles.doe.mass.edu/accountability/report/district.aspx';

const REQUIRING = 'Requiring assistance or intervention';
const NOT_REQUIRING = 'Not requiring assistance or intervention';
const HIGH = '09,10,11,12';
const ALL_GRADES = 'PK,K,01,02,03,04,05,06,07,08,09,10,11,12';

const BOSTON = { districtCode: '00350000', districtName: 'Boston' } as const;
const CHELSEA = { districtCode: '00570000', districtName: 'Chelsea' } as const;
const LYNN = { districtCode: '01630000', districtName: 'Lynn' } as const;
const SPRINGFIELD = { districtCode: '02810000', districtName: 'Springfield' } as const;
const WELLESLEY = { districtCode: '03170000', districtName: 'Wellesley' } as const;

export const realSchools: readonly RealRow[] = [
  school(
    { ...BOSTON, schoolCode: '00350537', schoolName: 'Madison Park Technical Vocational High School' },
    { grades: HIGH, percentile: 1, target: 50, region: 'Coastal', classification: REQUIRING },
    [
      'In need of broad/comprehensive support',
      'Underperforming school',
      'Low student group performance: Afr. Amer./Black -Low income -Hispanic/Latino -High needs',
      'Low participation rate: Students w/disabilities -EL and former EL -All students',
    ],
    'Comprehensive Support and Improvement (CSI)',
  ),
  school(
    { ...BOSTON, schoolCode: '00350268', schoolName: 'Dever Elementary School' },
    {
      grades: 'PK,K,01,02,03,04,05,06',
      percentile: 9,
      target: 22,
      region: 'Strategic Transformation',
      classification: REQUIRING,
    },
    ['In need of broad/comprehensive support', 'Chronically underperforming school'],
  ),
  school(
    { ...BOSTON, schoolCode: '00350167', schoolName: 'UP Academy Holland' },
    {
      grades: 'PK,K,01,02,03,04,05',
      percentile: 9,
      target: 39,
      region: 'Strategic Transformation',
      classification: REQUIRING,
    },
    ['In need of broad/comprehensive support', 'Chronically underperforming school'],
  ),
  school(
    { ...SPRINGFIELD, schoolCode: '02810510', schoolName: 'High School Of Commerce' },
    {
      grades: HIGH,
      percentile: 10,
      target: 54,
      region: 'Strategic Transformation',
      classification: REQUIRING,
      districtClassification: NOT_REQUIRING,
    },
    ['In need of broad/comprehensive support', 'Underperforming school'],
  ),
  school(
    { ...LYNN, schoolCode: '01630510', schoolName: 'Lynn English High' },
    { grades: HIGH, percentile: 2, target: 19, region: 'Coastal', classification: REQUIRING },
    [
      'In need of focused/targeted support',
      'Among the lowest performing 10% of schools',
      'Low student group performance: Low income -Hispanic/Latino -EL and former EL -High needs',
      'Low participation rate: Students w/disabilities',
    ],
  ),
  school(
    { ...CHELSEA, schoolCode: '00570505', schoolName: 'Chelsea High' },
    {
      grades: HIGH,
      percentile: 8,
      target: 17,
      region: 'Coastal',
      classification: REQUIRING,
      districtClassification: REQUIRING,
    },
    [
      'In need of focused/targeted support',
      'Among the lowest performing 10% of schools',
      'Low student group performance: Students w/disabilities',
    ],
  ),
  school(
    { ...WELLESLEY, schoolCode: '03170505', schoolName: 'Wellesley Sr High' },
    { grades: HIGH, percentile: 96, target: 93, region: 'Coastal', classification: NOT_REQUIRING },
    ['School of Recognition'],
  ),
  school(
    { ...WELLESLEY, schoolCode: '03170305', schoolName: 'Wellesley Middle' },
    {
      grades: '06,07,08',
      percentile: 96,
      target: 91,
      region: 'Coastal',
      classification: NOT_REQUIRING,
      titleOne: 'Non-Title I School',
    },
    ['School of Recognition'],
  ),
];

// Of some districts only the reason and the target percentage were read: the rest of their row stays empty.
export const realDistricts: readonly RealRow[] = [
  district('03480000', 'Worcester', 'West/Central', 41, NOT_REQUIRING, ['Moderate progress toward targets']),
  district('01000000', 'Framingham', 'Coastal', 39, NOT_REQUIRING, ['Moderate progress toward targets']),
  district('02810000', 'Springfield', 'West/Central', 58, NOT_REQUIRING, [
    'Substantial progress toward targets',
  ]),
  district('00570000', 'Chelsea', 'Coastal', 38, REQUIRING, [
    'In need of focused/targeted support',
    'Low graduation rate',
  ]),
  district('01370000', 'Holyoke', 'Strategic Transformation', 46, null, [
    'In need of broad/comprehensive support',
  ]),
  district('00350000', 'Boston', 'Coastal', 51, null, ['Substantial progress toward targets']),
  district('01630000', 'Lynn', 'Coastal', 34, null, ['Moderate progress toward targets']),
  district('00970000', 'Fitchburg', 'West/Central', 51, null, ['Substantial progress toward targets']),
  district('01030000', 'Gardner', 'West/Central', 28, null, ['Moderate progress toward targets']),
  district('03170000', 'Wellesley', 'Coastal', 87, null, ['Meeting or exceeding targets']),
];

/** The last row of the state's list. */
export const stateTotals: RealRow = {
  cells: {
    districtCode: '00000000',
    schoolCode: '00000000',
    districtName: 'State Totals',
    schoolName: 'State Totals',
    grades: ALL_GRADES,
    classification: NOT_REQUIRING,
    reason: 'Moderate progress toward targets',
    percentile: '-',
    target: 36,
    federal: '-',
  },
  page: `${SCHOOL_PAGE}?linkid=31&orgcode=03260000`,
};

type Names = Required<Pick<StateCells, 'districtCode' | 'districtName' | 'schoolCode' | 'schoolName'>>;

function school(names: Names, facts: StateCells, lines: readonly string[], federal = '-'): RealRow {
  return {
    cells: { titleOne: 'Title I School', ...names, ...facts, ...reasonCells(lines), federal },
    page: `${SCHOOL_PAGE}?fycode=2023&orgcode=${names.schoolCode}`,
  };
}

function district(
  code: string,
  name: string,
  region: string,
  target: number,
  classification: string | null,
  lines: readonly string[],
): RealRow {
  return {
    cells: {
      districtCode: code,
      schoolCode: code,
      districtName: name,
      grades: ALL_GRADES,
      region,
      target,
      districtClassification: classification,
      classification,
      ...(classification === null ? { reason: lines[0] ?? null } : reasonCells(lines)),
      percentile: '-',
      titleOne: 'Title I District',
    },
    page: `${DISTRICT_PAGE}?fycode=2023&orgcode=${code}`,
  };
}
