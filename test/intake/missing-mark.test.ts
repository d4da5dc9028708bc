import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { isExcelError, isMissingMark } from '../../src/intake/missing-mark';
import { classified } from '../support/rows';

const MARKS: readonly [name: string, mark: CellValue][] = [
  ['none-empty', ''],
  ['none-empty, no cell', null],
  ['none-empty, spaces', '  \u00A0'],
  ['none-star', '*'],
  ['none-star, three', '***'],
  ['none-dot', '.'],
  ['none-hyphen', '-'],
  ['none-dashes, en', '\u2013'],
  ['none-dashes, em', '\u2014'],
  ['none-dashes, minus', '\u2212'],
  ['none-less-than', '<5'],
  ['none-less-than, ten', '<10'],
  ['none-na', 'N/A'],
  ['none-na, bare', 'NA'],
  ['none-na, lower case', 'n/a'],
  ['none-null-word', 'NULL'],
  ['none-hash-na-text', '#N/A'],
  ['none-words, insufficient', 'Insufficient data'],
  ['none-words, not applicable', 'Not applicable'],
  ['none-words, or less', '10 or less'],
  ['none-words, below', 'below 10'],
];

const COLUMNS = [
  'Accountability Percentile',
  'Graduation Rate',
  'Participation Rate',
  'Student Group Percentile',
  'Federal Designation',
  'Designation',
  'Low Performing Student Group(s)',
  'Low Participation Student Group(s)',
  'Reason – Overall Performance',
  'Reason – Student Group Performance',
  'Reason – Graduation Rate',
  'Reason – Participation',
];

describe('a mark for "none"', () => {
  it.each(MARKS)('%s is one', (_, mark) => {
    expect(isMissingMark(mark)).toBe(true);
  });

  it.each(COLUMNS.flatMap((column) => MARKS.map(([name, mark]) => [column, name, mark] as const)))(
    'in "%s": %s flags nothing',
    (column, _, mark) => {
      expect(classified({ [column]: mark }).criteria).toEqual([]);
    },
  );

  it('none-report-dash: a row of dashes only has insufficient data', () => {
    const dashes = Object.fromEntries(COLUMNS.map((column) => [column, '-']));
    expect(classified(dashes)).toMatchObject({ tier: 'Insufficient data', criteria: [] });
  });

  it.each<[CellValue]>([[0], [1], [false], ['0'], ['None of it'], ['<'], ['A']])('%j is not one', (value) => {
    expect(isMissingMark(value)).toBe(false);
  });
});

describe('an Excel error as text', () => {
  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#SPILL!', '#BUSY!', '#FIELD!', '#NAME?', '#CALC!'])(
    'xl-error-strings: %s',
    (error) => {
      expect(isExcelError(error)).toBe(true);
    },
  );

  it.each<[CellValue]>([['N/A'], ['#5'], [null], [5]])('%j is none', (value) => {
    expect(isExcelError(value)).toBe(false);
  });
});
