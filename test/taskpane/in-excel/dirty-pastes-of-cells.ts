import { code, federal, graduation, harbor, participation, percentile, reason } from './dirty-rows';
import type { DirtyPaste } from './dirty-rows';

const NBSP = '\u00A0';

/** Codes, boundaries, scales, marks for "none", numbers as text, designations. */
export const CODES: readonly DirtyPaste[] = [
  ['code-clean', code('09980505'), { tier: 'at least Tier 2' }],
  [
    'code-zeros-lost-7',
    code('9980505'),
    { tier: 'at least Tier 2', says: ['“9980505” was read as the code 09980505'] },
  ],
  [
    'code-zeros-lost-6',
    harbor({ 'District Code': '350000', 'School Code': '350537', 'Accountability Percentile': '3' }),
    {
      tier: 'at least Tier 2',
      says: ['“350537” was read as the code 00350537', '“350000” was read as the code 00350000'],
    },
  ],
  [
    'code-zeros-lost-5',
    harbor({ 'District Code': '10000', 'School Code': '10505', 'Accountability Percentile': '3' }),
    {
      tier: 'at least Tier 2',
      says: ['“10505” was read as the code 00010505', '“10000” was read as the code 00010000'],
    },
  ],
  [
    'code-apostrophe',
    code("'09980505"),
    { tier: 'at least Tier 2', says: ["“'09980505” was read as the code 09980505"] },
  ],
  ['code-nbsp-before', code(`${NBSP}09980505`), { tier: 'at least Tier 2' }],
  ['code-trailing-space', code('09980505 '), { tier: 'at least Tier 2' }],
  [
    'code-short',
    code('160'),
    { tier: 'at least Tier 2', says: ['“160” has too few digits to be a code safely'] },
  ],
  [
    'code-scientific',
    harbor({ 'District Code': '1.0000E+04', 'School Code': '1.0505E+04', 'Accountability Percentile': '3' }),
    {
      tier: 'at least Tier 2',
      says: [
        '“1.0505E+04” was read as the code 00010505; a spreadsheet had changed it.',
        '“1.0000E+04” was read as the code 00010000; a spreadsheet had changed it.',
      ],
    },
  ],
  [
    'code-trailing-point-zero',
    code('9980505.0'),
    {
      tier: 'at least Tier 2',
      says: ['“9980505.0” was read as the code 09980505; a spreadsheet had changed it.'],
    },
  ],
  [
    'code-split-space',
    code('0998 0505'),
    { tier: 'at least Tier 2', says: ['“0998 0505” was read as the code 09980505'] },
  ],
  [
    'code-state',
    harbor({
      'District Code': '00000000',
      'District Name': 'State',
      'School Code': '00000000',
      'School Name': 'State Totals',
      'Accountability Percentile': '',
    }),
    { skipped: 1, says: ['Skipped, total of the state, not a school: row 2.'] },
  ],
  [
    'code-collaborative-total',
    harbor({
      'District Code': '09990999',
      'School Code': '09990999',
      'School Name': 'Collaboratives',
      'Accountability Percentile': '',
    }),
    { skipped: 1, says: ['Skipped, total of the collaboratives, not a school: row 2.'] },
  ],
  [
    'code-district-in-school-column',
    harbor({ 'School Code': '09980000', 'School Name': '', 'Accountability Percentile': '' }),
    {},
  ],
  [
    'code-charter',
    harbor({ 'District Code': '04450000', 'School Code': '04450105', 'Accountability Percentile': '3' }),
    { tier: 'at least Tier 2' },
  ],
  [
    'code-virtual',
    harbor({ 'District Code': '39010000', 'School Code': '39010900', 'Accountability Percentile': '3' }),
    { tier: 'at least Tier 2' },
  ],
  [
    'code-school-not-of-district',
    code('09970505'),
    { tier: 'at least Tier 2', says: ['school 09970505 stands under district 09980000'] },
  ],
  [
    'code-duplicate',
    code('09980010'),
    { tier: 'at least Tier 2', says: ['school 09980010 stands in rows 2 and 3 with different cells'] },
  ],
  [
    'code-words',
    code('Harbor 1'),
    { tier: 'at least Tier 2', says: ['“Harbor 1” is not an organization code'] },
  ],
];

export const SCALES: readonly DirtyPaste[] = [
  [
    'scale-fraction-column',
    graduation('0.39', '0.912'),
    { tier: 'at least Tier 4', says: ['the numbers are fractions of 1'] },
  ],
  ['scale-percent-column', graduation('39', '91.2'), { tier: 'at least Tier 4' }],
  ['scale-percent-sign', graduation('39%', '91.2%'), { tier: 'at least Tier 4' }],
  [
    'scale-comma-decimal',
    graduation('66,6', '91,2'),
    { tier: 'at least Tier 4', says: ['the decimal sign is a comma'] },
  ],
  [
    'scale-no-leading-zero',
    graduation('.39', '.912'),
    { tier: 'at least Tier 4', says: ['the numbers are fractions of 1'] },
  ],
  ['scale-one', graduation('1', '1'), { tier: 'None so far', says: ['every number is 1'] }],
  [
    'scale-095-or-95',
    participation('0.94', '95'),
    { tier: 'None so far', says: ['fractions (row 2) and percents (row 3) stand in one column'] },
  ],
];

export const BOUNDARIES: readonly DirtyPaste[] = [
  ['pctl-10', percentile('10'), { tier: 'at least Tier 2' }],
  ['pctl-11', percentile('11'), { tier: 'at least Watch' }],
  ['pctl-15', percentile('15'), { tier: 'at least Watch' }],
  ['pctl-16', percentile('16'), { tier: 'None so far' }],
  ['pctl-1', percentile('1'), { tier: 'at least Tier 2' }],
  ['pctl-0', percentile('0'), { tier: 'Insufficient data' }],
  ['pctl-text-space', percentile(' 10'), { tier: 'at least Tier 2' }],
  ['pctl-text-decimal', percentile('10.0'), { tier: 'at least Tier 2' }],
  [
    'pctl-fraction',
    percentile('10.5'),
    {
      tier: 'Insufficient data',
      says: ['“10.5” is not a percentile from 1 to 99 and was taken as missing.'],
    },
  ],
  [
    'pctl-out-of-range',
    percentile('101'),
    { tier: 'Insufficient data', says: ['“101” is not a percentile from 1 to 99'] },
  ],
  [
    'pctl-100',
    percentile('100'),
    { tier: 'Insufficient data', says: ['“100” is not a percentile from 1 to 99'] },
  ],
  [
    'pctl-percent-sign',
    percentile('10%'),
    { tier: 'Insufficient data', says: ['“10%” is not a percentile from 1 to 99'] },
  ],
  [
    'pctl-range-word',
    percentile('1-10'),
    { tier: 'Insufficient data', says: ['“1-10” is not a percentile from 1 to 99'] },
  ],
  ['pctl-less-than', percentile('<10'), { tier: 'Insufficient data' }],
  ['grad-66.7', graduation('66.7'), { tier: 'None so far' }],
  ['grad-66.69', graduation('66.69'), { tier: 'at least Tier 4' }],
  ['grad-66.65', graduation('66.65'), { tier: 'at least Tier 4' }],
  ['grad-66.6', graduation('66.6'), { tier: 'at least Tier 4' }],
  ['grad-66.70001', graduation('66.70001'), { tier: 'None so far' }],
  ['grad-two-thirds', graduation('66.6666666666667'), { tier: 'at least Tier 4' }],
  ['grad-zero', graduation('0'), { tier: 'None so far', says: ['the rate is exactly 0'] }],
  ['part-95', participation('95'), { tier: 'None so far' }],
  ['part-94.95', participation('94.95'), { tier: 'at least Tier 4' }],
  ['part-94.9', participation('94.9'), { tier: 'at least Tier 4' }],
  ['part-zero', participation('0'), { tier: 'None so far', says: ['the rate is exactly 0'] }],
  [
    'num-negative',
    graduation('-5'),
    {
      tier: 'None so far',
      says: ['“-5” was not read as a rate and was taken as missing. Write a number from 0 to 100'],
    },
  ],
  [
    'num-over-100',
    graduation('101'),
    {
      tier: 'None so far',
      says: ['“101” was not read as a rate and was taken as missing. Write a number from 0 to 100'],
    },
  ],
];

/** None of these is a percentile; those that are no mark for "none" either are told. */
export const NONE: readonly DirtyPaste[] = [
  ...[
    ['none-spaces', '   '],
    ['none-star', '*'],
    ['none-stars', '***'],
    ['none-dot', '.'],
    ['none-hyphen', '-'],
    ['none-en-dash', '\u2013'],
    ['none-em-dash', '\u2014'],
    ['none-minus', '\u2212'],
    ['none-less-than', '<5'],
    ['none-na', 'N/A'],
    ['none-null-word', 'NULL'],
    ['none-words', 'Insufficient data'],
  ].map(([name = '', mark = '']): DirtyPaste => [name, percentile(mark), { tier: 'Insufficient data' }]),
  ...[
    ['none-minus-one', '-1'],
    ['num-arabic', '\u0663'],
    ['num-exponent', '1e1'],
    ['num-ordinal', '3th'],
    ['num-bool', 'TRUE'],
    ['num-huge', '1E+308'],
    ['num-date-serial', '45188'],
  ].map(([name = '', text = '']): DirtyPaste => [
    name,
    percentile(text),
    { tier: 'Insufficient data', says: [`“${text}” is not a percentile from 1 to 99`] },
  ]),
  [
    'none-classification',
    harbor({
      'School Overall Classification': 'Insufficient data',
      'Reason for School Classification': '-',
      'Accountability Percentile': '-',
    }),
    { tier: 'Insufficient data' },
  ],
];

export const NUMBERS: readonly DirtyPaste[] = [
  ['num-padded', graduation('     66.6', '    91.2'), { tier: 'at least Tier 4' }],
  ['num-trailing-space', percentile('3 '), { tier: 'at least Tier 2' }],
  ['num-nbsp', percentile(`3${NBSP}`), { tier: 'at least Tier 2' }],
  ['num-thin-spaces', percentile('\u20073\u202F'), { tier: 'at least Tier 2' }],
  ['num-full-width', percentile('\uFF13'), { tier: 'at least Tier 2' }],
  ['num-plus', percentile('+3'), { tier: 'at least Tier 2' }],
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#SPILL!', '#BUSY!', '#FIELD!'].map((text): DirtyPaste => [
    `xl-error-strings ${text}`,
    graduation(text),
    { tier: 'None so far', says: [`the cell holds the Excel error ${text}`] },
  ]),
];

export const DESIGNATIONS: readonly DirtyPaste[] = [
  ['fed-csi', federal('csi '), { tier: 'at least Tier 3' }],
  ['fed-csi-points', federal('C.S.I.'), { tier: 'at least Tier 3' }],
  ['fed-long-csi', federal('Comprehensive Support & Improvement'), { tier: 'at least Tier 3' }],
  ['fed-long-tsi', federal('Targeted Support and Improvement (TSI)'), { tier: 'at least Tier 3' }],
  ['fed-two-short', federal('TSI; ATSI'), { tier: 'at least Tier 3' }],
  ['fed-atsi-group', federal('ATSI (EL)'), { tier: 'at least Tier 3' }],
  ['fed-not-csi', federal('Not CSI'), { tier: 'None so far' }],
  ['fed-exited', federal('Exited CSI'), { tier: 'None so far' }],
  ['fed-none', federal('-'), { tier: 'None so far' }],
  [
    'fed-unknown',
    federal('Something else'),
    { tier: 'None so far', says: ['“Something else” is not a designation that is known'] },
  ],
  ['under-school', reason('Underperforming school'), { tier: 'Tier 1' }],
  ['under-chronic', reason('Chronically underperforming school'), { tier: 'Tier 1' }],
  ['under-pending', reason('Pending Approval of Underperforming Exit Assurances'), { tier: 'None so far' }],
  [
    'under-broad-only',
    harbor({
      'School Overall Classification': 'Requiring assistance or intervention',
      'Reason for School Classification': 'In need of broad/comprehensive support',
    }),
    { tier: 'Tier 1' },
  ],
];
