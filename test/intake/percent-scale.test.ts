import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { read, recordsIn, sheetOf } from '../support/rows';

const column = (cells: readonly CellValue[]): ReturnType<typeof sheetOf> =>
  sheetOf(...cells.map((cell, index) => ({ 'School Code': `0998050${index}`, 'Graduation Rate': cell })));

const rates = (cells: readonly CellValue[]): readonly (number | null)[] =>
  recordsIn(read(column(cells))).map(({ graduationRate }) => graduationRate);

const issues = (cells: readonly CellValue[]): readonly unknown[] => read(column(cells)).issues;

const HEADING = 'Graduation Rate';
const NONE = null;

describe('the scale of a column of rates', () => {
  it.each<[name: string, cells: CellValue[], expected: (number | null)[], issue: object | null]>([
    [
      'scale-fraction-column',
      [0.667, 0.39, 0.95],
      [66700, 39000, 95000],
      { code: 'percents-read-as-fractions' },
    ],
    ['scale-percent-column', [66.7, 39, 95], [66700, 39000, 95000], null],
    ['scale-percent-sign', ['66.7%', '39%'], [66700, 39000], null],
    [
      'signs beside numbers of either scale',
      ['66.7%', 0.39],
      [66700, 39000],
      { code: 'percents-read-as-fractions' },
    ],
    ['scale-no-leading-zero', ['.667', '.39'], [66700, 39000], { code: 'percents-read-as-fractions' }],
    ['scale-one in a column of percents', [1, 66.7], [1000, 66700], null],
    [
      'scale-one in a column of fractions',
      [1, 0.667],
      [100000, 66700],
      { code: 'percents-read-as-fractions' },
    ],
    ['scale-one alone', [1, 1], [NONE, NONE], { code: 'percent-scale-unclear' }],
    [
      'scale-095-or-95',
      [0.95, 95],
      [NONE, NONE],
      { code: 'percent-scale-mixed', fractionRow: 2, percentRow: 3 },
    ],
    [
      'a mixed column: what has its own sign is still read',
      [0.95, 95, '66.7%'],
      [NONE, NONE, 66700],
      { code: 'percent-scale-mixed', fractionRow: 2, percentRow: 3 },
    ],
    [
      'scale-comma-decimal where the column is so',
      ['66,7', '39,0'],
      [66700, 39000],
      { code: 'decimal-commas-read' },
    ],
    [
      'scale-comma-decimal beside points',
      ['66,7', '39.0'],
      [NONE, 39000],
      { code: 'not-a-rate', value: '66,7', row: 2 },
    ],
    [
      'scale-comma-decimal beside points with a percent sign',
      ['66,7', '39.0%'],
      [NONE, 39000],
      { code: 'not-a-rate', value: '66,7', row: 2 },
    ],
    ['a column of marks only', ['*', '-', null], [NONE, NONE, NONE], null],
  ])('%s', (_, cells, expected, issue) => {
    expect(rates(cells)).toEqual(expected);
    expect(issues(cells)).toEqual(issue === null ? [] : [{ ...issue, column: HEADING }]);
  });

  it('is what a person says it is, where one answers', () => {
    const cells = column([1, 1]);
    const answer = (scale: 'percent' | 'fraction'): readonly (number | null)[] =>
      recordsIn(read(cells, { scales: new Map([[HEADING, scale]]) })).map(
        ({ graduationRate }) => graduationRate,
      );
    expect(answer('percent')).toEqual([1000, 1000]);
    expect(answer('fraction')).toEqual([100000, 100000]);
  });

  it('is decided for each column by itself', () => {
    const [record] = recordsIn(
      read(sheetOf({ 'School Code': '09980505', 'Graduation Rate': 0.667, 'Participation Rate': 94.9 })),
    );
    expect(record).toMatchObject({
      graduationRate: 66700,
      participationRates: [{ of: null, value: 94900 }],
    });
  });

  it('several participation columns: each keeps its rate and its group', () => {
    const [record] = recordsIn(
      read(
        sheetOf({
          'School Code': '09980505',
          'Participation Rate - ELA': 99,
          'Math Participation Rate': '94%',
          'Participation Rate for High Needs': '-',
          'Students with Disabilities Participation Rate': 93,
        }),
      ),
    );
    expect(record?.participationRates).toEqual([
      { of: 'ela', value: 99000 },
      { of: 'math', value: 94000 },
      { of: 'Students with disabilities', value: 93000 },
    ]);
  });
});
