import { describe, expect, it } from '@jest/globals';
import type { CellMatrix } from '../../src/intake/cell-value';
import { readSchoolData } from '../../src/intake/read-school-data';
import type { Refusal } from '../../src/intake/refusal';
import { read, recordsIn, refusalOf, sheetOf } from '../support/rows';

const HEADINGS = ['School Code', 'School Name', 'Accountability Percentile'];

describe('data that cannot be used', () => {
  it.each<[name: string, cells: CellMatrix, refusal: Refusal]>([
    ['text-empty', [], { code: 'nothing-there' }],
    ['only empty cells', [[null, ''], ['']], { code: 'nothing-there' }],
    ['only spaces', [[' ', '\u00A0'], ['\u200B']], { code: 'nothing-there' }],
    ['head-only', [HEADINGS], { code: 'headings-only', row: 1 }],
    ['head-only, blank rows below', [['Title'], HEADINGS, [], ['', null]], { code: 'headings-only', row: 2 }],
    [
      'words that are no headings',
      [
        ['Apples', 'Pears', ''],
        ['1', '2', '3'],
      ],
      { code: 'no-headings', firstCells: ['Apples', 'Pears'], known: [], like: [] },
    ],
    [
      'headings that only resemble known ones',
      [['Sch. Name', 'Grad rate']],
      {
        code: 'no-headings',
        firstCells: ['Sch. Name', 'Grad rate'],
        known: [],
        like: ['Sch. Name', 'Grad rate'],
      },
    ],
    [
      'one known heading alone',
      [
        ['School Code', 'Apples'],
        ['09980505', 1],
      ],
      { code: 'no-headings', firstCells: ['School Code', 'Apples'], known: ['School Code'], like: [] },
    ],
    [
      'schools without anything to classify by',
      [
        ['School Code', 'School Name', 'Town'],
        ['09980505', 'Example High', 'Boston'],
      ],
      { code: 'no-accountability-column', row: 1, headings: ['School Code', 'School Name', 'Town'] },
    ],
    [
      'head-duplicate: what could decide stands twice',
      [
        ['School Code', 'School Name', 'Percentile', 'Percentile'],
        ['09980505', 'Example High', 7, 70],
      ],
      {
        code: 'columns-to-be-confirmed',
        row: 1,
        open: [
          {
            code: 'heading-twice',
            fact: 'accountabilityPercentile',
            headings: ['Percentile', 'Percentile'],
            letters: ['C', 'D'],
          },
        ],
      },
    ],
    [
      'head-abbrev: what could decide is abbreviated',
      [
        ['School Code', 'School Name', 'Acct. %ile', 'Partic rate', 'Grad rate', 'Sch. Type'],
        ['09980505', 'Example High', 7, 93, 60, 'High'],
      ],
      {
        code: 'columns-to-be-confirmed',
        row: 1,
        open: [
          { code: 'heading-suggested', fact: 'accountabilityPercentile', column: 'Acct. %ile' },
          { code: 'heading-suggested', fact: 'participationRate', column: 'Partic rate' },
          { code: 'heading-suggested', fact: 'graduationRate', column: 'Grad rate' },
        ],
      },
    ],
    [
      'year-2017-levels, by a heading',
      [
        ['2017 report'],
        ['School Code', 'Accountability and Assistance Level', 'Percentile'],
        ['09980505', 'Level 1', 40],
      ],
      { code: 'older-framework', row: 2, words: 'Accountability and Assistance Level' },
    ],
    [
      'year-2017-levels, by a classification',
      [
        ['School Code', 'Overall Classification'],
        ['09980505', ''],
        ['09980510', 'Level 2*'],
      ],
      { code: 'older-framework', row: 3, words: 'Level 2*' },
    ],
    [
      'year-2017-levels, by a level column',
      [
        ['School Code', 'Level', 'Percentile'],
        ['09980505', 'Level 3', 40],
      ],
      { code: 'older-framework', row: 2, words: 'Level 3' },
    ],
    [
      'year-2017-levels, by a reason',
      [
        ['School Code', 'Reason'],
        ['09980505', 'Among lowest performing 20% of schools'],
      ],
      { code: 'older-framework', row: 2, words: 'Among lowest performing 20% of schools' },
    ],
    [
      'year-2017-levels, by gap narrowing',
      [
        ['School Code', 'Reason'],
        ['09980505', 'Meeting gap narrowing goals'],
      ],
      { code: 'older-framework', row: 2, words: 'Meeting gap narrowing goals' },
    ],
    [
      'several rows a school',
      [
        ['School Code', 'Subject', 'Participation Rate'],
        ['09980505', 'ELA', 99],
        ['09980505', 'MATH', 99],
        ['09980510', 'ELA', 99],
        ['09980510', 'MATH', 99],
      ],
      { code: 'several-rows-a-school', schoolCode: '09980505', rows: [2, 3], column: 'Subject' },
    ],
  ])('%s', (_, cells, refusal) => {
    expect(refusalOf(cells)).toEqual(refusal);
  });

  it('rows count from where the range begins in the sheet', () => {
    expect(readSchoolData({ cells: [HEADINGS], firstRow: 7 })).toEqual({
      ok: false,
      refusal: { code: 'headings-only', row: 7 },
    });
  });

  it('a file of very many schools with several rows each is refused all the same', () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => [
      String(10_000_000 + Math.floor(index / 3)),
      index % 3,
      99,
    ]);
    expect(refusalOf([['School Code', 'Subject', 'Participation Rate'], ...rows])?.code).toBe(
      'several-rows-a-school',
    );
  });

  it('rows of several schools that differ in no column with a heading name no column', () => {
    const cells = [
      ['School Code', 'Percentile'],
      ['09980505', 5, 'a'],
      ['09980505', 5, 'b'],
      ['09980510', 5, 'a'],
      ['09980510', 5, 'b'],
    ];
    expect(refusalOf(cells)).toMatchObject({ code: 'several-rows-a-school', column: null });
  });
});

describe('data that can', () => {
  it('text-one-row: one row below the headings', () => {
    expect(read([HEADINGS, ['09980505', 'Example High', 7]]).facts.length).toBe(1);
  });

  it('rows of which every one is skipped for a reason', () => {
    const data = read([HEADINGS, ['00000000', 'State Totals', 40]]);
    expect([data.facts.length, data.skipped.length]).toEqual([0, 1]);
  });

  it('text-ragged: rows of unequal length lack the facts at their end, and text reports them', () => {
    const cells = [HEADINGS, ['09980505', 'Example High'], ['09980510', 'Other High', '7', 'more']];
    const data = read(cells, {}, { fromText: true });
    expect(data.issues).toEqual([{ code: 'row-short', cells: 2, expected: 3, row: 2 }]);
    expect(recordsIn(data).map(({ accountabilityPercentile }) => accountabilityPercentile)).toEqual([
      null,
      7,
    ]);
    expect(read(cells).issues).toEqual([]);
  });

  it('row-hidden: hidden and filtered rows are read with the others, and counted', () => {
    const rows = [HEADINGS, ['09980505', 'A', 7], ['09980510', 'B', 7], ['09980515', 'C', 7]];
    const data = read(rows, {}, { firstRow: 3, hiddenRows: [1, 3, 4, 6, 20] });
    expect(data.issues).toEqual([{ code: 'rows-hidden', count: 2 }]);
    expect(data.facts.length).toBe(3);
  });
});

describe('one school in several rows', () => {
  const row = (code: string, percentile: number): Record<string, string | number> => ({
    'School Code': code,
    'School Name': 'Example',
    'Accountability Percentile': percentile,
  });

  it('code-duplicate: both are classified, and both row numbers reported', () => {
    const data = read(
      sheetOf(row('09980505', 7), row('09980510', 40), row('09980515', 40), row('09980505', 8)),
    );
    expect(data.issues).toEqual([{ code: 'code-duplicate', value: '09980505', rows: [2, 5], row: 2 }]);
    expect(data.facts.length).toBe(4);
  });

  it('code-duplicate: up to half of the rows may repeat a code before the file is refused', () => {
    const codes = [
      '09980505',
      '09980505',
      '09980510',
      '09980510',
      '09980515',
      '09980520',
      '09980525',
      '09980530',
    ];
    const rows = codes.map((code, index) => row(code, 20 + index));
    expect(codesOfDuplicates(read(sheetOf(...rows)).issues)).toEqual(['09980505', '09980510']);
    expect(refusalOf(sheetOf(...rows.slice(0, 7)))?.code).toBe('several-rows-a-school');
  });

  it('code-duplicate: a code that lost its zeros is the same code', () => {
    const data = read(sheetOf(row('00350505', 7), row('00350510', 40), row('350505', 8)));
    expect(codesOfDuplicates(data.issues)).toEqual(['00350505']);
  });

  it('code-duplicate: a row repeated cell by cell counts once', () => {
    const data = read(sheetOf(row('09980505', 7), row('09980510', 40), row('09980505', 7)));
    expect(data.issues).toEqual([]);
    expect(data.skipped).toEqual([{ row: 4, reason: { code: 'repeats-row', row: 2 } }]);
  });

  it('code-duplicate: another year is another row', () => {
    const years = [2022, 2023, 2023].map((Year, index) => ({ Year, ...row('09980505', 7 + index) }));
    expect(codesOfDuplicates(read(sheetOf(...years)).issues)).toEqual(['09980505']);
    expect(codesOfDuplicates(read(sheetOf(...years.slice(0, 2))).issues)).toEqual([]);
  });

  it('state totals repeat without being reported', () => {
    const total = { 'School Code': '00000000', 'School Name': 'State', 'Accountability Percentile': 1 };
    const data = read(sheetOf(row('09980505', 7), total, { ...total, 'Accountability Percentile': 2 }));
    expect(data.issues).toEqual([]);
    expect(data.skipped.map(({ reason }) => reason.code)).toEqual(['state-total', 'state-total']);
  });

  it.each([
    ['without a repeated code', 30_000, 0],
    ['with one', 29_999, 1],
  ])('code-duplicate: a long file %s', (_, distinct, duplicates) => {
    const rows = Array.from({ length: 30_000 }, (_, index) => [
      String(10_000_000 + (index % distinct)),
      'Example',
      20 + (index === 29_999 ? 1 : 0),
    ]);
    const withTotal = [HEADINGS, ...rows, ['', 'Note'], ['00000000', 'State', 40]];
    expect(codesOfDuplicates(read(withTotal).issues)).toHaveLength(duplicates);
  });
});

function codesOfDuplicates(issues: ReturnType<typeof read>['issues']): readonly string[] {
  return issues.flatMap((issue) => (issue.code === 'code-duplicate' ? [issue.value] : []));
}
