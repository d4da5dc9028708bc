import { describe, expect, it } from '@jest/globals';
import type { CellMatrix, CellValue } from '../../src/intake/cell-value';
import { STANDARD_FACTS } from '../../src/intake/fact';
import { findLayout, layoutOfHeadings, standardLayout, type Layout } from '../../src/intake/layout';
import type { Answers } from '../../src/intake/read-school-data';
import type { SchoolRecord } from '../../src/intake/record';
import { codesOf, read, recordsIn, refusalOf, sheetOf } from '../support/rows';

const HEADINGS = ['School Code', 'School Name', '2023 Accountability Percentile'];
const ROW = ['09980505', 'Example High', 7];

function layoutOf(cells: CellMatrix, firstRow = 1): Layout {
  const found = findLayout(cells, firstRow);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.layout;
}

const facts = (layout: Layout): readonly string[] =>
  layout.uses.map(({ fact, column }) => `${column} ${fact}`);
const USUAL = ['0 schoolCode', '1 schoolName', '2 accountabilityPercentile'];

describe('the heading row', () => {
  it.each<[name: string, above: readonly (readonly CellValue[])[]]>([
    ['head-row-1', []],
    ['head-row-2, a merged title above', [['2023 Accountability Report ', null, null]]],
    ['head-row-2, the title repeated by the reader', [['2023 Report', '2023 Report', '2023 Report']]],
    ['a title and empty rows', [['2023 Report'], [], ['', null], []]],
    ['a note that names a heading', [['The School Code has eight digits.']]],
    ['thirty rows of notes', Array.from({ length: 30 }, (_, row) => [`Note ${row}`])],
  ])('is found by its content: %s', (_, above) => {
    const layout = layoutOf([...above, HEADINGS, ROW]);
    expect(layout).toMatchObject({ headingRow: above.length, firstDataRow: above.length + 1 });
    expect(facts(layout)).toEqual(USUAL);
  });

  it('is not looked for in every row of a long sheet', () => {
    const notes = Array.from({ length: 60 }, () => ['Note']);
    expect(refusalOf([...notes, HEADINGS, ROW])?.code).toBe('no-headings');
  });

  it.each<[name: string, blank: CellValue]>([
    ['head-rows-5-6', null],
    ['head-rows-5-6, empty text', ''],
  ])('%s: two levels with merged pairs are joined', (_, blank) => {
    const layout = layoutOf([
      ['Selected Populations Report (School)'],
      [],
      [],
      [],
      ['School Name', 'School Code', 'High Needs', blank, 'Accountability', blank],
      [blank, blank, '#', 'Percentile', 'Percentile', 'Reason'],
      ['Example High', '09980505', 12, 4, 7, '-'],
    ]);
    expect(layout).toMatchObject({ headingRow: 5, firstDataRow: 6 });
    expect(facts(layout)).toEqual([
      '0 schoolName',
      '1 schoolCode',
      '3 studentGroupPercentile',
      '4 accountabilityPercentile',
    ]);
  });

  it('a lower level that names no fact of its own still belongs to the headings', () => {
    const layout = layoutOf([
      ['School Name', 'School Code', 'Accountability Percentile', 'Enrollment', null],
      [null, null, null, '#', '%'],
      ['Example High', '09980505', 7, 12, 50],
    ]);
    expect(layout).toMatchObject({ headingRow: 1, firstDataRow: 2 });
  });

  it('a row of data below the headings is not taken for a lower level', () => {
    const data = read([
      ['Name of town', 'School Name', 'School Code', 'Accountability Percentile'],
      ['', 'Example High', '', '7'],
      ['', 'Other High', '', '-'],
    ]);
    expect(recordsIn(data).map(({ schoolName }) => schoolName)).toEqual(['Example High', 'Other High']);
  });

  it('head-reordered: columns are found in any order', () => {
    expect(facts(layoutOf([[...HEADINGS].reverse(), [...ROW].reverse()]))).toEqual([
      '0 accountabilityPercentile',
      '1 schoolName',
      '2 schoolCode',
    ]);
  });

  it('head-extra, sec-proto-head: columns nobody asks for are left alone and listed', () => {
    const { issues } = layoutOf([
      ['School Code', '__proto__', 'Town', 'Accountability Percentile', 'constructor'],
      ROW,
    ]);
    expect(issues).toEqual([{ code: 'headings-not-used', headings: ['__proto__', 'Town', 'constructor'] }]);
  });

  it('head-progress: the heading of progress, in every wording, is one more column left alone', () => {
    for (const heading of [
      'Overall Improvement Toward Improvement Targets (%)',
      'Progress Toward Improvement Targets (%)',
      'Cumulative Progress Toward Improvement Targets (%)',
    ]) {
      expect(layoutOf([[...HEADINGS, heading], ROW]).issues).toEqual([
        { code: 'headings-not-used', headings: [heading] },
      ]);
    }
  });

  it('head-duplicate: of two columns for one fact neither is taken, and both are named', () => {
    const layout = layoutOf([['School Code', 'Percentile', 'School Name', 'Accountability Percentile'], ROW]);
    expect(facts(layout)).toEqual(['0 schoolCode', '2 schoolName']);
    expect(layout.issues).toEqual([
      {
        code: 'heading-twice',
        fact: 'accountabilityPercentile',
        headings: ['Percentile', 'Accountability Percentile'],
      },
    ]);
  });

  it('head-duplicate: unless their years tell them apart, and then it is said', () => {
    const layout = layoutOf([['School Code', '2022 Percentile', '2023 Percentile'], ROW]);
    expect(facts(layout)).toEqual(['0 schoolCode', '2 accountabilityPercentile']);
    expect(layout.issues).toEqual([
      {
        code: 'heading-chosen-by-year',
        fact: 'accountabilityPercentile',
        headings: ['2022 Percentile', '2023 Percentile'],
        column: '2023 Percentile',
      },
    ]);
  });

  it('head-duplicate: the same year twice does not', () => {
    const layout = layoutOf([['School Code', '2023 Percentile', '2023 Accountability Percentile'], ROW]);
    expect(codesOf(layout.issues)).toEqual(['heading-twice']);
  });

  it('of two graduation rates the one of the year before the results is read', () => {
    const layout = layoutOf([
      ['School Code', '2025 Percentile', 'Graduation Rate 2023-24', 'Graduation Rate 2024-25'],
      ROW,
    ]);
    expect(facts(layout)).toEqual(['0 schoolCode', '1 accountabilityPercentile', '2 graduationRate']);
  });

  it('head-abbrev: a heading that resembles a fact is suggested, not taken', () => {
    const layout = layoutOf([['School Code', 'Sch. Name', 'Percentile', 'Grad rate', 'Acct. %ile'], ROW]);
    expect(facts(layout)).toEqual(['0 schoolCode', '2 accountabilityPercentile']);
    expect(layout.issues).toEqual([
      { code: 'heading-suggested', fact: 'schoolName', column: 'Sch. Name' },
      { code: 'heading-suggested', fact: 'graduationRate', column: 'Grad rate' },
      { code: 'headings-not-used', headings: ['Acct. %ile'] },
    ]);
  });

  it('head-abbrev: once confirmed it is read; once denied it is not asked about again', () => {
    const cells = [
      ['School Code', 'Acct. %ile', 'Grad rate', 'Percentile'],
      ['09980505', 7, 60, 90],
    ];
    const data = read(cells, {
      headings: new Map([
        ['Acct. %ile', 'accountabilityPercentile'],
        ['Percentile', 'ignore'],
        ['Grad rate', 'ignore'],
      ]),
    });
    expect(recordsIn(data)[0]).toMatchObject({ accountabilityPercentile: 7, graduationRate: null });
    expect(data.issues).toEqual([]);
  });

  describe('head-duplicate: two headings that are the same', () => {
    const cells = [
      ['School Code', 'Graduation Rate', 'Percentile', 'Percentile'],
      ['09980505', 1, 7, 90],
    ];
    const recordWith = (answers: Answers): SchoolRecord | undefined => recordsIn(read(cells, answers))[0];

    it('are asked about by the letters of their columns', () => {
      expect(read(cells).issues).toContainEqual({
        code: 'heading-twice',
        fact: 'accountabilityPercentile',
        headings: ['Percentile', 'Percentile'],
        letters: ['C', 'D'],
      });
    });

    it.each<[letter: string, percentile: number]>([
      ['C', 7],
      ['D', 90],
    ])('are told apart by a letter: %s', (letter, percentile) => {
      const answers: Answers = { headings: new Map([[letter, 'accountabilityPercentile']]) };
      expect(recordWith(answers)).toMatchObject({ accountabilityPercentile: percentile });
      expect(codesOf(read(cells, answers).issues)).not.toContain('heading-twice');
    });

    it('are told apart as well by the letter of the one that does not count', () => {
      expect(recordWith({ headings: new Map([['C', 'ignore']]) })).toMatchObject({
        accountabilityPercentile: 90,
      });
    });

    it('are still in doubt where both are said to count', () => {
      const answers = new Map([
        ['C', 'accountabilityPercentile'],
        ['D', 'accountabilityPercentile'],
      ] as const);
      expect(codesOf(read(cells, { headings: answers }).issues)).toContain('heading-twice');
    });

    it('a scale is answered by a letter too', () => {
      expect(recordWith({ scales: new Map([['B', 'fraction']]) })).toMatchObject({ graduationRate: 100_000 });
    });

    it('a letter that is itself a heading means that heading', () => {
      const [headings = [], row = []] = cells;
      const named = [
        [...headings, 'C'],
        [...row, 50],
      ];
      const answers: Answers = { headings: new Map([['C', 'accountabilityPercentile']]) };
      expect(recordsIn(read(named, answers))[0]).toMatchObject({ accountabilityPercentile: 50 });
    });
  });

  it('head-duplicate: what a person said a column is outweighs what another looks like', () => {
    const cells = [
      ['School Code', 'Acct. %ile', 'Percentile'],
      ['09980505', 7, 90],
    ];
    const data = read(cells, { headings: new Map([['Acct. %ile', 'accountabilityPercentile']]) });
    expect(recordsIn(data)[0]).toMatchObject({ accountabilityPercentile: 7 });
    expect(data.issues).toEqual([]);
  });

  it('a heading that resembles a fact is not suggested where its cells are none', () => {
    const { issues } = layoutOf([
      ['School Code', 'School Name', 'Cohort', 'Grad rate', 'Acct. %ile'],
      ['09980505', 'Example High', 120, 'four years', 7],
      ['09980010', 'Mill Pond', 88, 'four years', 52],
    ]);
    expect(issues).toEqual([
      { code: 'heading-suggested', fact: 'accountabilityPercentile', column: 'Acct. %ile' },
      { code: 'headings-not-used', headings: ['Cohort', 'Grad rate'] },
    ]);
  });

  it('a fact that is read already is not suggested again', () => {
    const { issues } = layoutOf([['School Code', 'School Name', 'Sch. Name', 'Percentile'], ROW]);
    expect(issues).toEqual([{ code: 'headings-not-used', headings: ['Sch. Name'] }]);
  });

  it('is found again where it stands first in the sheet at another row', () => {
    const outcome = findLayout([HEADINGS, ROW], 7);
    expect(outcome.ok && outcome.layout.headingRow).toBe(0);
    expect(recordsIn(read([HEADINGS, ROW], {}, { firstRow: 7 }))[0]?.row).toBe(8);
  });
});

describe('the year of the data', () => {
  it.each<[name: string, cells: CellMatrix, year: number | null]>([
    ['head-year: in the headings', [HEADINGS, ROW], 2023],
    ['the latest of several', [['School Code', '2024 Percentile', '2025 Federal Designation'], ROW], 2025],
    ['not in headings of other years', [['School Code', 'Percentile', 'Graduation Rate 2022-23'], ROW], null],
    ['in a title above', [['2019 Accountability Report'], ['School Code', 'Percentile'], ROW], 2019],
    ['the headings before the title', [['Printed in 2026'], HEADINGS, ROW], 2023],
    ['nowhere', [['School Code', 'Percentile'], ROW], null],
  ])('%s', (_, cells, year) => {
    expect(layoutOf(cells).dataYear).toBe(year);
  });

  it.each<[name: string, years: CellValue[], dataYear: number | null, issues: string[]]>([
    ['one year in every row', ['2022', '2022'], 2022, []],
    ['as numbers', [2022, 2022], 2022, []],
    ['school years', ['2021-22', '2021-2022'], 2022, []],
    ['several years', ['2024', '2022'], null, ['several-years']],
    ['words are no year', ['soon', ''], 2023, []],
  ])('in a column of its own: %s', (_, years, dataYear, codes) => {
    const rows = years.map((year, index) => ({
      Year: year,
      'School Code': `0998050${index}`,
      '2023 Percentile': 40,
    }));
    const data = read(sheetOf(...rows));
    expect([data.dataYear, codesOf(data.issues)]).toEqual([dataYear, codes]);
  });

  it('several years are listed in order', () => {
    const rows = [2024, 2018, 2022].map((Year) => ({ Year, 'School Code': '09980505', Percentile: 40 }));
    expect(read(sheetOf(...rows)).issues).toEqual([{ code: 'several-years', years: [2018, 2022, 2024] }]);
  });
});

describe('rows without headings', () => {
  it('head-none: are read in the standard order, which is said plainly', () => {
    const data = read([
      ['09980000', 'Example', '09980505', 'Example High', '', '', 7],
      ['09980000', 'Example', '09980510', 'Other High', '', '', 40, '', '', '', '', '', '', 'CSI', 66.7],
    ]);
    expect(data.issues).toEqual([{ code: 'no-headings', row: 1 }]);
    expect(recordsIn(data)).toMatchObject([
      { row: 1, schoolCode: '09980505', accountabilityPercentile: 7, federalDesignations: [] },
      { row: 2, schoolName: 'Other High', federalDesignations: ['CSI'], graduationRate: 66700 },
    ]);
  });

  it.each<[name: string, row: readonly CellValue[]]>([
    ['cf-narrow: a shorter row', ['09980000', 'Example', '09980505', 'Example High', '', '', 7]],
    [
      'cf-wide: a wider row',
      ['09980000', 'Example', '09980505', 'Example High', '', '', 7, ...Array<string>(20).fill('')],
    ],
    ['a district row', ['09980000', 'Example', '', '', '', '', '']],
    ['code-zeros-lost', [350000, 'Boston', 350537, 'Example High', '', '', 7]],
  ])('head-none: %s', (_, row) => {
    expect(read([row]).facts.length).toBe(1);
  });

  it('head-none: blank rows above them do not count', () => {
    expect(read([[], ['', ' '], ['09980000', 'Example', '09980505']]).issues).toEqual([
      { code: 'no-headings', row: 3 },
    ]);
  });

  it('what is said of their columns names the standard headings', () => {
    const data = read([
      ['09980000', 'Example', '09980505', 'Example High', '', '', 'ten', ...Array<null>(7).fill(null), 0.6],
    ]);
    expect(data.issues.slice(1)).toEqual([
      { code: 'not-a-percentile', value: 'ten', row: 1, column: 'Accountability Percentile' },
      { code: 'percents-read-as-fractions', column: 'Graduation Rate' },
    ]);
  });

  it('a headings range beside a row decides what its cells are', () => {
    const layout = layoutOfHeadings(['Accountability Percentile', 'School Code']);
    expect(facts(layout)).toEqual(['0 accountabilityPercentile', '1 schoolCode']);
    expect(layout).toMatchObject({ firstDataRow: 0, headingRow: null });
  });

  it('the standard layout has every standard fact in its order', () => {
    expect(standardLayout().uses.map(({ fact }) => fact)).toEqual([...STANDARD_FACTS]);
  });
});
