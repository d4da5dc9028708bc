import {
  FOCUSED,
  LOWEST,
  LOW_PARTICIPATION,
  NOT_REQUIRING,
  REQUIRING,
  type MadeUpDistrict,
  type MadeUpSchool,
} from './made-up-row';

const NBSP = '\u00A0';

/** Its code begins with a zero, so that a spreadsheet can take it away. */
export const EXAMPLE_CODES: MadeUpDistrict = {
  code: '09900000',
  name: 'Example Codes (made up)',
  region: 'Coastal',
};

const code = (written: string | number, tier: MadeUpSchool['tier'], situation: string): MadeUpSchool => ({
  name: `Example School (${situation})`,
  tier,
  percentile: 8,
  cells: { schoolCode: written },
});

/** Codes as typing, copying and saving leave them; each can be read or is reported. */
export const dirtyCodes: readonly MadeUpSchool[] = [
  code(9900001, 'Tier 2+', 'code saved as a number'),
  code('9900002', 'Tier 2+', 'code without its zero'),
  code(`${NBSP}09900003`, 'Tier 2+', 'code after a hard space'),
  code("'09900004", 'Tier 2+', 'code after an apostrophe'),
  code('0990 0005', 'Tier 2+', 'code with a space inside'),
  code('9900006.0', 'Tier 2+', 'code with a decimal point'),
  code('9.900007E+06', 'Tier 2+', 'code in scientific notation'),
  code('160', 'Tier 2+', 'code too short to mend'),
  code('see note', 'Tier 2+', 'words for a code'),
  code('90010099', 'Tier 2+', 'code of another district'),
  { name: 'Example School (code twice)', tier: 'Tier 2+', percentile: 8, cells: { schoolCode: '09900011' } },
  { name: 'Example School (code twice)', tier: 'None+', percentile: 80, cells: { schoolCode: '09900011' } },
];

export const EXAMPLE_CELLS: MadeUpDistrict = {
  code: '90040000',
  name: 'Example Cells (made up)',
  region: 'West/Central',
};

const percentile = (
  written: string | number | boolean,
  tier: MadeUpSchool['tier'],
  situation: string,
): MadeUpSchool => ({
  name: `Example Elementary (${situation})`,
  tier,
  percentile: written,
});

const rates = (
  cells: MadeUpSchool['cells'],
  tier: MadeUpSchool['tier'],
  situation: string,
): MadeUpSchool => ({
  name: `Example High (${situation})`,
  tier,
  percentile: 45,
  ...(cells && { cells }),
});

/** Numbers, marks for "none", errors and words as the state's files and careless hands write them. */
export const dirtyCells: readonly MadeUpSchool[] = [
  percentile('    10', 'Tier 2+', 'percentile padded with spaces'),
  percentile(`9${NBSP}`, 'Tier 2+', 'percentile before a hard space'),
  percentile('8.0', 'Tier 2+', 'percentile 8.0'),
  percentile('+7', 'Tier 2+', 'percentile +7'),
  percentile('\uFF16', 'Tier 2+', 'percentile in wide digits'),
  percentile('-', 'Insufficient data+', 'percentile -'),
  percentile('\u2013', 'Insufficient data+', 'percentile is a long dash'),
  percentile('*', 'Insufficient data+', 'percentile suppressed with a star'),
  percentile('<10', 'Insufficient data+', 'percentile <10 is no 9'),
  percentile('N/A', 'Insufficient data+', 'percentile N/A'),
  percentile('10 or less', 'Insufficient data+', 'percentile in words'),
  percentile('#N/A', 'Insufficient data+', 'percentile #N/A'),
  percentile('#DIV/0!', 'Insufficient data+', 'percentile #DIV/0!'),
  percentile(100, 'Insufficient data+', 'percentile 100'),
  percentile(10.5, 'Insufficient data+', 'percentile 10.5'),
  percentile('12th', 'Insufficient data+', 'percentile 12th'),
  percentile('10%', 'Insufficient data+', 'percentile 10%'),
  percentile(true, 'Insufficient data+', 'percentile TRUE'),
  rates({ graduationRate: '    64.6' }, 'Tier 4+', 'graduation rate padded with spaces'),
  rates({ graduationRate: '66.7%' }, 'None+', 'graduation rate with its sign'),
  rates({ graduationRate: '66,5 %' }, 'Tier 4+', 'graduation rate with a comma'),
  rates({ graduationRate: '#VALUE!' }, 'None+', 'graduation rate #VALUE!'),
  rates({ graduationRate: 101 }, 'None+', 'graduation rate 101'),
  rates({ graduationRate: -5 }, 'None+', 'graduation rate -5'),
  rates({ graduationRate: 'about 60' }, 'None+', 'graduation rate in words'),
  rates({ elaParticipation: '94.4%' }, 'Tier 4+', 'participation with its sign'),
  rates({ elaParticipation: '***' }, 'None+', 'participation suppressed with stars'),
  rates({ mathParticipation: '.949' }, 'Tier 4+', 'participation .949'),
  rates({ mathParticipation: 0.95 }, 'None+', 'participation 0.95'),
  {
    name: 'Example Elementary (reasons in one cell, line by line)',
    tier: 'Tier 2',
    classification: REQUIRING,
    percentile: 6,
    cells: {
      reason: `${FOCUSED}\n${LOWEST}\r\nLow student group performance: Low income\n-High needs`,
      overall: null,
      groups: null,
      graduation: null,
      participation: null,
      federal: null,
    },
  },
  {
    name: 'Example Elementary (groups with a leading hyphen, newer names)',
    tier: 'Tier 3',
    classification: REQUIRING,
    lines: [FOCUSED],
    percentile: 20,
    cells: {
      groups: 'Low student group performance',
      lowGroups: '- Black or African American -Multi-race, Non-Hisp./Lat.',
    },
  },
  {
    name: 'Example Elementary (groups with line breaks)',
    tier: 'Tier 3',
    classification: REQUIRING,
    lines: [FOCUSED],
    percentile: 21,
    cells: { groups: 'Low student group performance', lowGroups: 'Hispanic or Latino\nHigh needs' },
  },
  {
    name: 'Example Elementary (a reason nobody knows)',
    tier: 'Tier 4',
    classification: REQUIRING,
    lines: [FOCUSED, LOW_PARTICIPATION],
    percentile: 59,
    cells: { overall: 'To be announced by the region' },
  },
  {
    name: 'Example Elementary (a student group nobody knows)',
    tier: 'Tier 2',
    classification: REQUIRING,
    lines: [FOCUSED, LOWEST],
    percentile: 4,
    cells: { lowGroups: 'Evening students' },
  },
  {
    name: 'Example Elementary (a classification nobody knows)',
    tier: 'Tier 2+',
    classification: 'Assistance under review',
    percentile: 3,
    cells: { overall: null, groups: null, graduation: null, participation: null, federal: null },
  },
  {
    name: 'Example Elementary (a federal designation nobody knows)',
    tier: 'Tier 2',
    classification: REQUIRING,
    lines: [FOCUSED, LOWEST],
    percentile: 3,
    federal: 'Improvement zone',
  },
  {
    name: 'Example Elementary (federal initials with points)',
    tier: 'Tier 3',
    classification: REQUIRING,
    lines: [FOCUSED],
    percentile: 30,
    federal: 'C.S.I.',
  },
  {
    name: 'Example Elementary (ATSI holds no second TSI)',
    tier: 'Tier 3',
    classification: REQUIRING,
    lines: [FOCUSED],
    percentile: 32,
    federal: 'ATSI (EL)',
  },
  {
    name: 'Example Elementary (hidden by a filter)',
    tier: 'Tier 2',
    classification: REQUIRING,
    lines: [FOCUSED, LOWEST],
    percentile: 9,
    hidden: true,
  },
];

export const EXAMPLE_NAMES: MadeUpDistrict = {
  code: '90050000',
  name: 'Example [Names]: North/South? (made up)',
};

const named = (name: string): MadeUpSchool => ({
  name,
  tier: 'Tier 2',
  classification: REQUIRING,
  lines: [FOCUSED, LOWEST],
  percentile: 7,
});

/** Names that a spreadsheet might run, break or mistake. They are text and stay text. */
export const hostileNames: readonly MadeUpSchool[] = [
  named('=HYPERLINK("https://example.org","Made-up School")'),
  named('+Example School (made up)'),
  named('-Example School (made up)'),
  named('@SUM(Example School, made up)'),
  named('Example & Sons <Elementary> "Best" (made up)'),
  named(`Example${NBSP}School  with${NBSP}${NBSP}wide   spaces (made up)`),
  named('Example School\nof two lines (made up)'),
  named('O\u2019Example School with a curly apostrophe (made up)'),
  named('\u00C9cole Exemple (made up)'),
  named(
    'Example Regional Vocational Technical and Agricultural High School of the Eleven Member Towns and Their Neighbors (made up)',
  ),
  {
    name: 'Example School (not requiring assistance)',
    tier: 'None',
    classification: NOT_REQUIRING,
    percentile: 55,
  },
];
