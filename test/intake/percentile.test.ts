import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { readPercentile } from '../../src/intake/percentile';
import { issuesOf } from '../support/rows';

describe('a percentile', () => {
  it.each<[name: string, input: CellValue, expected: number]>([
    ['pctl-10', 10, 10],
    ['pctl-1', 1, 1],
    ['the highest there is', 99, 99],
    ['pctl-text-space', ' 10', 10],
    ['pctl-text-decimal', '10.0', 10],
    ['pctl-text-decimal, of a group', '5.0', 5],
    ['a point without decimals', '10.', 10],
    ['num-trailing-space', '12 ', 12],
    ['num-nbsp', '12\u00A0', 12],
    ['num-thin-spaces', '\u20071\u202F2', 12],
    ['num-full-width', '１２', 12],
    ['num-plus', '+12', 12],
    ['num-padded', '    12', 12],
  ])('%s', (_, input, expected) => {
    expect(readPercentile(input)).toEqual({ kind: 'value', percentile: expected });
  });

  it.each<[name: string, input: CellValue]>([
    ['pctl-0', 0],
    ['pctl-0 as text', '0'],
    ['pctl-0 with decimals', '0.0'],
    ['pctl-less-than', '<10'],
    ['none-words', '10 or less'],
    ['none-words, below', 'below 10'],
    ['none-hyphen', '-'],
    ['none-empty', null],
    ['none-empty, spaces', '   '],
  ])('%s is missing, without a word', (_, input) => {
    expect(readPercentile(input)).toEqual({ kind: 'missing' });
    expect(issuesOf({ 'Accountability Percentile': input })).toEqual([]);
  });

  it.each<[name: string, input: CellValue]>([
    ['pctl-fraction', 10.5],
    ['pctl-fraction as text', '5.4'],
    ['pctl-out-of-range, -1', -1],
    ['none-minus-one', '-1'],
    ['pctl-100', 100],
    ['pctl-out-of-range, 101', 101],
    ['num-huge', 1e308],
    ['pctl-percent-sign', '10%'],
    ['pctl-range-word', '1-10'],
    ['pctl-range-word, made a date', '10-Jan'],
    ['xl-date-serial', 45188],
    ['num-arabic', '١٢'],
    ['num-exponent', '1e1'],
    ['num-ordinal', '12th'],
    ['num-bool', true],
    ['num-bool, false', false],
    ['a decimal comma', '10,0'],
    ['clip-hashes', '########'],
    ['words', 'ten'],
  ])('%s is not a value, and is reported with its cell', (_, input) => {
    expect(readPercentile(input).kind).toBe('not-a-percentile');
    expect(issuesOf({ 'Accountability Percentile': input })).toMatchObject([
      { code: 'not-a-percentile', row: 2, column: 'Accountability Percentile' },
    ]);
  });

  it('xl-error-strings: an Excel error is missing, and the reason is reported', () => {
    expect(issuesOf({ 'Accountability Percentile': '#N/A' })).toEqual([
      { code: 'excel-error', value: '#N/A', row: 2, column: 'Accountability Percentile' },
    ]);
  });
});
