import { harbor, headed, named, percentile, reason, rows } from './dirty-rows';
import type { DirtyPaste } from './dirty-rows';

/** Reasons and groups, names, rows that are no schools, headings, years, the clipboard's text, things that look like formulas. */
export const REASONS: readonly DirtyPaste[] = [
  [
    'reason-lines-lf',
    reason(
      'In need of focused/targeted support\nLow graduation rate\nAmong the lowest performing 10% of schools',
    ),
    { tier: 'Tier 2' },
  ],
  [
    'reason-lines-crlf',
    reason('In need of focused/targeted support\r\nLow graduation rate'),
    { tier: 'at least Tier 4' },
  ],
  [
    'reason-semicolon',
    reason('A line of somebody; Low graduation rate'),
    { tier: 'at least Tier 4', says: ['“A line of somebody” is not a reason the state is known to give'] },
  ],
  [
    'reason-unknown',
    reason('A line of somebody'),
    { tier: 'None so far', says: ['“A line of somebody” is not a reason the state is known to give'] },
  ],
  ['reason-all-students', reason('Low participation rate: All students'), { tier: 'at least Tier 4' }],
  ['reason-older', reason('Low subgroup performance: High needs'), { tier: 'Tier 3' }],
  ['reason-recognition', reason('School of recognition: National Blue Ribbon'), { tier: 'None' }],
  [
    'group-list-hyphen',
    harbor({
      'Accountability Percentile': '40',
      'Low Performing Student Group(s)': 'Low income -Hispanic/Latino -EL and former EL -High needs',
    }),
    { tier: 'at least Tier 3' },
  ],
  [
    'group-list-leading-hyphen',
    harbor({
      'Accountability Percentile': '40',
      'Low Performing Student Group(s)': '- High Needs -Students with Disabilities',
    }),
    { tier: 'at least Tier 3' },
  ],
  [
    'group-inner-hyphen',
    harbor({
      'Accountability Percentile': '40',
      'Low Performing Student Group(s)': 'Multi-race, Non-Hisp./Lat.',
    }),
    { tier: 'at least Tier 3' },
  ],
  [
    'group-unknown',
    harbor({ 'Accountability Percentile': '40', 'Low Performing Student Group(s)': 'Left-handed' }),
    { tier: 'None so far', says: ['“Left-handed” lists no student group the state is known to report on'] },
  ],
];

export const NAMES: readonly DirtyPaste[] = [
  [
    'name-hyphen-forms',
    harbor({
      'District Code': '',
      'District Name': 'Athol\u2013Royalston',
      'School Code': '',
      'Accountability Percentile': '3',
    }),
    { tier: 'at least Tier 2' },
  ],
  ['name-apostrophe', named('Martha\u2019s Harbor Street High'), { tier: 'at least Tier 2' }],
  ['name-comma', named('Harbor Street High, Jr. School of Excellence'), { tier: 'at least Tier 2' }],
  ['name-illegal-chars', named('Harbor Street High [A/B]: *?'), { tier: 'at least Tier 2' }],
  ['name-nfd', named('Harbor Stre\u0301et High'), { tier: 'at least Tier 2' }],
  ['name-joined-hyphens', named('Acton-Boxborough-Harbor Street High'), { tier: 'at least Tier 2' }],
  [
    'sec-proto-name',
    harbor({ 'District Name': '__proto__', 'Accountability Percentile': '3' }),
    { tier: 'at least Tier 2' },
  ],
];

const plain = (): string => percentile('3');

export const ROWS: readonly DirtyPaste[] = [
  [
    'row-state-total',
    `${plain()}\r\n00000000\tState\t00000000\tState Totals\t`,
    { tier: 'at least Tier 2', skipped: 1, says: ['Skipped, total of the state, not a school: row 4.'] },
  ],
  [
    'row-blank-middle',
    plain().replace('\r\n0998', '\r\n\t\t\t\t\r\n0998'),
    { tier: 'at least Tier 2', skipped: 1, says: ['Skipped, blank row: row 2.'] },
  ],
  [
    'row-notes',
    `${plain()}\r\nNote: preliminary figures\t\t\t\t\r\nTotal\t\t\t\t52`,
    {
      tier: 'at least Tier 2',
      skipped: 2,
      says: ['Skipped, note, without a code: row 4.', 'Skipped, total, without a code: row 5.'],
    },
  ],
  [
    'row-headings-again',
    `${plain()}\r\n${plain().split('\r\n')[0] ?? ''}`,
    { tier: 'at least Tier 2', skipped: 1, says: ['Skipped, headings repeated: row 4.'] },
  ],
  [
    'row-repeated',
    `${plain()}\r\n${plain().split('\r\n')[1] ?? ''}`,
    { tier: 'at least Tier 2', skipped: 1, says: ['Skipped, repeats row 2 cell by cell: row 4.'] },
  ],
  [
    'row-district',
    rows(
      {
        'District Code': '09980000',
        'District Name': 'Example Regional',
        'School Code': '09980000',
        'School Name': 'Example Regional',
        'Accountability Percentile': '',
      },
      {
        'District Code': '09980000',
        'District Name': 'Example Regional',
        'School Code': '09980505',
        'School Name': 'Harbor Street High',
        'Accountability Percentile': '3',
      },
    ),
    { tier: 'at least Tier 2' },
  ],
  [
    'text-one-row',
    rows({
      'District Code': '09980000',
      'District Name': 'Example Regional',
      'School Code': '09980505',
      'School Name': 'Harbor Street High',
      'Accountability Percentile': '3',
    }),
    { tier: 'at least Tier 2' },
  ],
];

export const HEADS: readonly DirtyPaste[] = [
  ['head-row-2', `2023 results of a made-up state\t\t\t\t\r\n${plain()}`, { tier: 'at least Tier 2' }],
  ['head-two-line', headed(['Accountability\nPercentile'], ['3'], ['52']), { tier: 'at least Tier 2' }],
  ['head-trailing-space', headed(['Accountability Percentile '], ['3'], ['52']), { tier: 'at least Tier 2' }],
  ['head-year', headed(['2023 Accountability Percentile'], ['3'], ['52']), { tier: 'at least Tier 2' }],
  [
    'head-duplicate',
    headed(['Accountability Percentile', 'Accountability Percentile'], ['3', '12'], ['52', '52']),
    { refused: 'No heading in row 1 names for certain what the criteria are read from' },
  ],
  [
    'head-extra',
    headed(['Mascot', 'Accountability Percentile'], ['Gull', '3'], ['Heron', '52']),
    { tier: 'at least Tier 2', says: ['Columns that nothing was read from: Mascot'] },
  ],
  [
    'head-only',
    plain().split('\r\n')[0] ?? '',
    { refused: 'There are headings in row 1 but no rows below them.' },
  ],
  [
    'head-none',
    '09980000\tExample Regional\t09980505\tHarbor Street High\tRequiring assistance or intervention\tAmong the lowest performing 10% of schools\t3\r\n09980000\tExample Regional\t09980010\tMill Pond Elementary\tNot requiring assistance or intervention\t-\t52',
    { tier: 'Tier 2', says: ['there are no headings'] },
  ],
  [
    'head-abbrev',
    headed(['Acct. %ile'], ['3'], ['52']),
    { refused: 'No heading in row 1 names for certain what the criteria are read from' },
  ],
  [
    'sec-proto-head',
    headed(['__proto__', 'constructor', 'Accountability Percentile'], ['1', '2', '3'], ['4', '5', '52']),
    { tier: 'at least Tier 2', says: ['Columns that nothing was read from: __proto__'] },
  ],
  ['text-empty', '   \r\n  ', { notTaken: 'Nothing was pasted that can be read as rows.' }],
  [
    'text-words',
    'Dear all,\nplease find attached',
    { notTaken: 'No heading row was found in the first rows' },
  ],
];

export const YEARS: readonly DirtyPaste[] = [
  [
    'year-2017-headings',
    headed(
      ['Accountability and Assistance Level', 'Accountability Percentile'],
      ['Level 3', '3'],
      ['Level 1', '52'],
    ),
    { notTaken: 'Row 1 says “Accountability and Assistance Level”' },
  ],
  [
    'year-2017-levels',
    headed(
      ['School Overall Classification', 'Accountability Percentile'],
      ['Level 2*', '3'],
      ['Level 1', '52'],
    ),
    { refused: "Row 2 says “Level 2*”, which belongs to the state's older framework" },
  ],
  [
    'year-other',
    headed(['2022 Accountability Percentile'], ['3'], ['52']),
    { tier: 'at least Tier 2', says: ['The data is of 2022'] },
  ],
  [
    'year-target-words',
    headed(
      ['Progress toward improvement targets', 'Accountability Percentile'],
      ['Partially meeting targets', '3'],
      ['Meeting targets', '52'],
    ),
    {
      tier: 'at least Tier 2',
      says: ['Columns that nothing was read from: Progress toward improvement targets'],
    },
  ],
];

export const PLUMBING: readonly DirtyPaste[] = [
  ['text-bom', `\uFEFF${plain()}`, { tier: 'at least Tier 2' }],
  ['text-direction-marks', percentile('\u200E3\u200F'), { tier: 'at least Tier 2' }],
  [
    'text-zero-width',
    headed(['Accountability\u200B Percentile'], ['3'], ['52']),
    { tier: 'at least Tier 2' },
  ],
  ['text-cr-only', plain().replaceAll('\r\n', '\r'), { tier: 'at least Tier 2' }],
  ['text-lf', plain().replaceAll('\r\n', '\n'), { tier: 'at least Tier 2' }],
  ['text-nel', plain().replaceAll('\r\n', '\u0085'), { tier: 'at least Tier 2' }],
  ['text-u2028', plain().replaceAll('\r\n', '\u2028'), { tier: 'at least Tier 2' }],
  ['text-quoted-newline', named('Harbor Street\nHigh'), { tier: 'at least Tier 2' }],
  ['text-doubled-quote', named('"Best" Harbor Street High'), { tier: 'at least Tier 2' }],
  [
    'text-leading-quote',
    plain().replace('Harbor Street High', '"Best" Harbor Street High'),
    { tier: 'at least Tier 2' },
  ],
  ['text-inch-quote', named('Harbor Street High 5" pipe'), { tier: 'at least Tier 2' }],
  [
    'text-unclosed-quote',
    plain().replace('Harbor Street High', '"Harbor Street High'),
    { tier: 'at least Tier 2', says: ['a quotation mark opens a cell and is never closed'] },
  ],
  ['text-trailing-tab', `${plain().replaceAll('\r\n', '\t\r\n')}\t`, { tier: 'at least Tier 2' }],
  [
    'text-ragged',
    plain().replace('\t3\r\n', '\r\n'),
    { tier: 'Insufficient data', says: ['the row has 4 cells where the headings have 5'] },
  ],
  ['text-semicolon', plain().replaceAll('\t', ';'), { tier: 'at least Tier 2' }],
  ['text-comma', plain().replaceAll('\t', ','), { tier: 'at least Tier 2' }],
  ['text-cell-32767', named(`Harbor Street High ${'x'.repeat(33_000)}`), { tier: 'at least Tier 2' }],
];

export const FORMULAS: readonly DirtyPaste[] = [
  '=HYPERLINK("https://example.org","Harbor Street High")',
  '=WEBSERVICE("https://example.org/Harbor Street High")',
  '+cmd|Harbor Street High',
  '|Harbor Street High',
  '@SUM(Harbor Street High)',
  '-2+3 Harbor Street High',
  '\uFF1D1 Harbor Street High',
  "'=1 Harbor Street High",
  "=cmd|' /C calc'!A0 Harbor Street High",
  '<img src=x onerror=alert(1)>Harbor Street High',
].map((name): DirtyPaste => [`stays text: ${name}`, named(name), { tier: 'at least Tier 2' }]);
