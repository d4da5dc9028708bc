import { describe, expect, it } from '@jest/globals';
import { callDirectly } from './custom-functions-stand-in';

const HEADINGS = [['School Code', 'Percentile', 'Graduation Rate', 'Federal Designation']];
const value = (id: string, ...args: readonly unknown[]): unknown => {
  const answered = callDirectly(id, args);
  if (!answered.ok) throw new Error(answered.message);
  return answered.value;
};
const error = (id: string, ...args: readonly unknown[]): string => {
  const answered = callDirectly(id, args);
  return answered.ok ? `no error: ${String(answered.value)}` : `${answered.code} ${answered.message}`;
};
const why = (row: unknown, headings: unknown = null): string[][] => value('WHY', row, headings) as string[][];

/** What Excel hands over for one row, and what becomes of it. Names as in the collection of dirty input. */
const ROWS: readonly (readonly [name: string, row: unknown, headings: unknown, tier: string])[] = [
  ['cf-blank-zero: percentile 0 is no percentile', [['00350537', 0, 0, 0]], HEADINGS, 'Insufficient data'],
  ['cf-blank-null', [['00350537', null, null, null]], HEADINGS, 'Insufficient data'],
  ['cf-blank-empty-string', [['00350537', '', '', '']], HEADINGS, 'Insufficient data'],
  [
    'cf-omitted: null for the headings means the standard columns',
    [[null, null, '00350537', null, null, null, 9]],
    null,
    'Tier 2',
  ],
  ['cf-omitted: so does undefined', [[null, null, '00350537', null, null, null, 9]], undefined, 'Tier 2'],
  ['cf-single-cell: not even a list', '00350537', 'School Code', 'Insufficient data'],
  ['cf-single-cell: a list of one', [['00350537']], [['School Code']], 'Insufficient data'],
  ['a list that is no matrix', ['00350537', 9], ['School Code', 'Percentile'], 'Tier 2'],
  ['cf-row-vs-column: both upright', [['00350537'], [9]], [['School Code'], ['Percentile']], 'Tier 2'],
  [
    'cf-row-vs-column: upright row, flat headings',
    [['00350537'], [9]],
    [['School Code', 'Percentile']],
    'Tier 2',
  ],
  [
    'cf-row-vs-column: an upright row that ends before its upright headings',
    [['00350537'], [9]],
    [['School Code'], ['Percentile'], ['Graduation Rate']],
    'Tier 2',
  ],
  ['cf-wide: what has no heading is ignored', [['00350537', 9, 99, 'CSI', 1, 2]], HEADINGS, 'Tier 2'],
  ['cf-narrow: lacks the facts at its end', [['00350537', 30]], HEADINGS, 'None'],
  ['cf-error-cell as an object', [['00350537', { code: '#N/A' }, 60, '-']], HEADINGS, 'Tier 4'],
  ['xl-error-strings', [['00350537', '#REF!', 60, '-']], HEADINGS, 'Tier 4'],
  [
    'xl-rich: read by its basic value',
    [['00350537', { type: 'FormattedNumber', basicValue: 9 }]],
    HEADINGS,
    'Tier 2',
  ],
  [
    'something that is no cell says nothing',
    [['00350537', { odd: true }, undefined]],
    HEADINGS,
    'Insufficient data',
  ],
  [
    'two levels of headings',
    [['00350537', 9]],
    [
      ['School Code', 'Accountability'],
      ['', 'Percentile'],
    ],
    'Tier 2',
  ],
  ['head-year', [['00350537', 9]], [['School Code', '2023 Accountability Percentile']], 'Tier 2'],
];

describe('the arguments of the row functions', () => {
  it.each(ROWS)('%s', (_, row, headings, tier) => {
    expect(value('TIER', row, headings, null)).toBe(tier);
  });

  it('lack a fact beyond the end of a row, but take an empty reason beside filled ones for "none"', () => {
    const short = [[null, null, '00350537', null, null, 'Low graduation rate', 40]];
    const full = [[...(short[0] ?? []), '', '', '', '', '', '', '-']];
    expect(why(short)[5]?.slice(0, 2)).toEqual(['federal', 'unknown']);
    expect(why(full)[5]?.slice(0, 2)).toEqual(['federal', 'not met']);
  });

  it.each([
    ['a rate of 0 among filled cells is looked into', [['00350537', 50, 0, 'TSI']], 1],
    ['a rate of 0 where other empty cells are 0 too is empty', [['00350537', 50, 0, 0]], 0],
  ])('%s', (_, row, notes) => {
    const lines = why(row, HEADINGS);
    expect(lines.find(([criterion]) => criterion === 'grad-rate')?.[1]).toBe('unknown');
    expect(lines.filter(([kind]) => kind === 'note')).toHaveLength(notes);
  });

  it('name a cell that could not be read, without a row number that the formula has not', () => {
    const notes = why([['00350537', 'abc', 150, 'XYZ']], HEADINGS).filter(([kind]) => kind === 'note');
    expect(notes.map(([, , sentence]) => sentence)).toEqual([
      'Column “Federal Designation”: “XYZ” is not a designation that is known. Nothing was concluded from it.',
      'Column “Percentile”: “abc” is not a percentile from 1 to 99 and was taken as missing.',
      'Column “Graduation Rate”: “150” was not read as a rate and was taken as missing. Write a number from 0 to 100, with or without a percent sign.',
    ]);
  });

  it.each([
    [
      'two columns for one fact',
      [['00350537', 9, 12]],
      [['School Code', 'Percentile', 'Percentile']],
      '“Percentile” (column B) and “Percentile” (column C) both stand for the accountability percentile, so neither was read. Change the heading of each that does not count, or leave its column out of the range.',
    ],
    [
      'a rate that may be 1% or 100%',
      [['00350537', 9, 1]],
      [['School Code', 'Percentile', 'Graduation Rate']],
      "Column “Graduation Rate”: every number is 1, which may mean 1% or 100%, so none was used. Write each as text with its percent sign: '100%.",
    ],
    [
      'a heading that is nearly known',
      [['00350537', 9, 60]],
      [['School Code', 'Percentile', 'Grad. rt.']],
      'Column “Grad. rt.”: looks like the graduation rate but is not named so, and was not read. To have it read, write “Graduation Rate”.',
    ],
    [
      'a rate in words',
      [['00350537', 9, '66.7 percent']],
      [['School Code', 'Percentile', 'Graduation Rate']],
      'Column “Graduation Rate”: “66.7 percent” was not read as a rate and was taken as missing. Write a number from 0 to 100, with or without a percent sign.',
    ],
  ])('say what can be done in the sheet about %s', (_, row, headings, said) => {
    const notes = why(row, headings).filter(([kind]) => kind === 'note');
    expect(notes.map(([, , sentence]) => sentence)).toEqual([said]);
  });

  it('say it too of rates that are written both ways in one column', () => {
    const rows = [
      ['School Code', 'Percentile', 'Graduation Rate'],
      ['00350537', 9, 0.6],
      ['00350538', 9, 60],
    ];
    const [headings = []] = value('CLASSIFY', rows, null) as string[][];
    expect(headings.at(-1)).toContain('so none of its bare numbers was used. Write them all one way.');
    expect(headings.at(-1)).not.toMatch(/[Ss]ay which/);
  });

  it('warn where the headings are of another year than the policy', () => {
    const lines = why([['00350537', 9]], [['School Code', '2024 Percentile']]);
    expect(lines.at(-1)?.[2]).toBe(
      'The data is of 2024, the policy pack is for results of 2023. Criteria, dates and lists of districts may differ.',
    );
  });
});

describe('wrong arguments', () => {
  it.each([
    [
      'several rows',
      error(
        'TIER',
        [
          [1, 2],
          [3, 4],
        ],
        null,
        null,
      ),
      '#VALUE! The range has 2 rows. Give one row, such as A2:Q2, or use SSOS.CLASSIFY for all of them at once.',
    ],
    [
      'a school year in the place of the headings',
      error('CRITERIA', [['00350537']], [['2023-24']], null),
      '#VALUE! “2023-24” is no heading of the state’s data. The second argument is the range of the headings, such as A1:Q1; a school year goes third.',
    ],
    [
      'headings nobody knows',
      error('WHY', [['a', 'b']], [['Color', 'Shape']], null),
      '#VALUE! None of the headings is one of the state’s (the first is “Color”). Give the row with the headings, such as A1:Q1, or leave it out for the standard columns.',
    ],
    [
      'empty headings',
      error('ACTIONS', [['a', 'b']], [[null, 0]], null),
      '#VALUE! The range of the headings is empty. Give the row with the headings, such as A1:Q1.',
    ],
    [
      'headings of the older framework',
      error('TIER', [['a', 'b']], [['School Code', 'Accountability and Assistance Level']], null),
      '#VALUE! The heading “Accountability and Assistance Level” belongs to the state’s older framework (Levels 1 to 5, until 2017). The letters do not apply to it. Use results of 2018 or later.',
    ],
    [
      'cf-year-unknown',
      error('SUPPORT', 'Boston', '2026-27'),
      '#N/A There is no policy “2026-27”. School year there is: 2023-24. Which policy packs this workbook keeps has not been read yet. If this stays, open the SSoS pane, Policy.',
    ],
    [
      'an action without a date',
      error('DUE', 'air-visit-selected', null, null),
      '#N/A The letters give no date for “air-visit-selected” yet: details to come in October 2023. Ask the assistance team, which SSOS.CONTACT names.',
    ],
    [
      'nothing of a kind',
      error('DUE', 'participation', 'state-step', null),
      '#N/A The letters have nothing state-step for “participation”. Leave the kind out to see what there is.',
    ],
    [
      'an unknown kind',
      error('DUE', 'tag-grant', 'urgent', null),
      '#VALUE! “urgent” is no kind of action. Write “required”, “recommended” or “state-step”, or leave it out.',
    ],
    [
      'a table without headings or codes',
      error(
        'CLASSIFY',
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        null,
      ),
      '#VALUE! No heading row was found in the first rows (the first cells are “a”, “b”). Headings such as “School Code” and “Accountability Percentile” are needed.',
    ],
    [
      'one heading',
      error('CLASSIFY', [['School Code']], null),
      '#VALUE! No heading row was found in the first rows (the first cells are “School Code”). “School Code” alone is too little for one. Headings such as “School Code” and “Accountability Percentile” are needed.',
    ],
    [
      'headings of which none is for certain',
      error(
        'CLASSIFY',
        [
          ['School Code', 'School Name', 'Accountabilty Percntile'],
          ['00350537', 'A', 7],
        ],
        null,
      ),
      "#VALUE! No heading in row 1 names for certain what the criteria are read from. Column “Accountabilty Percntile”: looks like the accountability percentile but is not named so, and was not read. To have it read, write “Accountability Percentile”. If nothing of this is meant, use the state's accountability data.",
    ],
    [
      'nothing at all',
      error(
        'CLASSIFY',
        [
          [null, 0],
          ['', null],
        ],
        null,
      ),
      '#VALUE! There are no cells with anything in them. Paste or choose the rows with their headings.',
    ],
  ])('%s', (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  const COLUMN =
    'Give the cells of one school, such as A2:Q2. For schools below each other use SSOS.CLASSIFY, with the headings in its range.';
  it.each([
    ['one heading', [[7], [9], [1], [23]], [['Percentile']], 'of 4 cells, but a school has 1 here'],
    [
      'flat headings',
      [[7], [9]],
      [['School Code', 'Percentile', 'Region']],
      'of 2 cells, but a school has 3 here',
    ],
    [
      'fewer upright headings',
      [['00350537'], [9], [40]],
      [['School Code'], ['Percentile']],
      'of 3 cells, but a school has 2 here',
    ],
    [
      'the standard columns',
      Array.from({ length: 18 }, () => [7]),
      null,
      'of 18 cells, but a school has 17 here',
    ],
  ])('take no column of schools for one school, beside %s', (_, row, headings, said) => {
    const shown = `#VALUE! The range is a column ${said}, one for each heading. ${COLUMN}`;
    for (const id of ['TIER', 'CRITERIA', 'WHY', 'ACTIONS'])
      expect(error(id, row, headings, null)).toBe(shown);
  });

  const UNKNOWN = 'is no action and no criterion.';
  const SUCH_AS =
    'Write one such as “turnaround-plan” or “underperforming”, or an action in the words that SSOS.ACTIONS shows. The help page of SSOS.DUE lists them all.';
  it.each([
    ['TAG', `“TAG” ${UNKNOWN} Perhaps “tag-grant” is meant.`],
    ['guidebook', `“guidebook” ${UNKNOWN} Perhaps “coherence-guidebook” is meant.`],
    ['AIR visit', `“AIR visit” ${UNKNOWN} Perhaps “air-visit-schedule” or “air-visit-selected” is meant.`],
    ['attendance', `“attendance” ${UNKNOWN} ${SUCH_AS}`],
    ['the', `“the” ${UNKNOWN} ${SUCH_AS}`],
    ['!', `“!” ${UNKNOWN} ${SUCH_AS}`],
    [
      null,
      'The cell is empty. Name an action or a criterion, such as “turnaround-plan” or “underperforming”.',
    ],
    [0, 'The cell is empty. Name an action or a criterion, such as “turnaround-plan” or “underperforming”.'],
    [
      [['']],
      'The cell is empty. Name an action or a criterion, such as “turnaround-plan” or “underperforming”.',
    ],
    [{ code: '#REF!' }, 'Check: the cell holds the Excel error #REF!.'],
  ])('name what DUE may have been asked by %j', (asked, said) => {
    expect(error('DUE', asked, null, null)).toBe(`#VALUE! ${said}`);
  });
});

describe('a place that cannot be a district', () => {
  it.each([
    [true, '“TRUE” is no district.'],
    [12.5, '“12.5” is no district.'],
    ['???', '“???” is no district.'],
    ['00000000', '“00000000” is a total, not a district.'],
    ['09990999', '“09990999” is a total, not a district.'],
    ['State Totals', '“State Totals” is a total, not a district.'],
  ])('%j is neither on a list nor called', (place, said) => {
    for (const id of ['SUPPORT', 'CONTACT']) {
      expect(String(value(id, place, null)).startsWith(`Check: ${said} Give `)).toBe(true);
    }
  });

  it.each(['Nowhere', 99999999, '00160000'])('but %j may be one that the policy does not name', (place) => {
    expect(value('CONTACT', place, null)).toMatch(
      /^Check: the policy names no district and no region “.*”\. See .* If the region is /,
    );
    expect(value('SUPPORT', place, null)).toBe('not listed');
  });
});

describe('an action that ACTIONS shows', () => {
  const ROW = [
    null,
    null,
    '00350537',
    null,
    null,
    'Underperforming school; Low student group performance: EL',
    4,
  ];
  it('is one that DUE knows in the same words, with the same day', () => {
    const [headings = [], ...lines] = value('ACTIONS', [ROW], null, null) as unknown[][];
    const [text, due] = ['Action', 'Due'].map((heading) => headings.indexOf(heading));
    const days = lines.map((line) => {
      const answered = callDirectly('DUE', [line[text ?? -1], null, null]);
      return answered.ok ? answered.value : `${answered.code} ${String(line[text ?? -1])}`;
    });
    const shown = lines.map((line) =>
      typeof line[due ?? -1] === 'number' ? line[due ?? -1] : `#N/A ${String(line[text ?? -1])}`,
    );
    expect(lines.length).toBeGreaterThan(8);
    expect(days).toEqual(shown);
  });
});

describe('cf-enum-text', () => {
  it.each(['required', 'REQUIRED', ' Required '])('takes the kind %j', (kind) => {
    expect(value('DUE', 'underperforming', kind, null)).toBe(45322);
  });

  it.each(['state-step', 'State step', 'STATE STEP'])('takes the kind %j', (kind) => {
    expect(value('DUE', 'lowest-10', kind, null)).toBe(45194);
  });
});

describe('cf-return-null', () => {
  const rows = [
    ['School Code', 'School Name', 'Percentile'],
    ['00350537', null, 7],
    [null, null, null],
    ['Note: preliminary', null, null],
  ];

  it.each([
    ['WHY', [why([['00350537', 7]], HEADINGS), why([[null]])]],
    ['ACTIONS', [value('ACTIONS', [['00350537', 7]], HEADINGS, null)]],
    ['CLASSIFY', [value('CLASSIFY', rows, null)]],
  ])('%s gives rectangles of text and numbers', (_, blocks) => {
    for (const block of blocks as unknown[][][]) {
      expect(block.flat().filter((cell) => typeof cell !== 'string' && typeof cell !== 'number')).toEqual([]);
      expect(new Set(block.map((line) => line.length)).size).toBe(1);
    }
  });
});

describe('CLASSIFY of rows without headings', () => {
  it('takes no row with codes for headings, even where its words are headings of other files', () => {
    const words = [
      'Boston',
      '00350537',
      'A',
      'Requiring assistance or intervention',
      'Underperforming school',
    ];
    const block = value('CLASSIFY', [[350000, ...words, 1]], null) as string[][];
    expect(block.map((line) => line[2])).toEqual(['Tier 1']);
  });

  it('lines up row by row, with what holds for all beside the first', () => {
    const rows = [
      ['00350000', 'Boston', '00350537', 'A', '', '', 7],
      ['00350000', 'Boston', '00350538', 'B', '', '', 40],
    ];
    const block = value('CLASSIFY', rows, null) as string[][];
    expect(block.map((line) => line[2])).toEqual(['Tier 2', 'None']);
    expect(block.map((line) => line[9] !== '')).toEqual([true, false]);
  });
});
