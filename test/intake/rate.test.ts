import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { readRate, thousandths, type PercentScale } from '../../src/intake/rate';
import { issuesOf, recordOf } from '../support/rows';

describe('a rate in thousandths of a point', () => {
  it.each<[name: string, number: number, scale: PercentScale, expected: number | null]>([
    ['grad-66.7', 66.7, 'percent', 66700],
    ['grad-66.7 as a fraction', 0.667, 'fraction', 66700],
    ['grad-66.69', 66.69, 'percent', 66690],
    ['grad-66.65', 66.65, 'percent', 66650],
    ['grad-66.65 as a fraction', 0.6665, 'fraction', 66650],
    ['grad-66.6', 66.6, 'percent', 66600],
    ['grad-66.70001', 66.70001, 'percent', 66700],
    ['a hair below the line', 66.6999, 'percent', 66699],
    ['grad-two-thirds', 200 / 3, 'percent', 66666],
    ['grad-two-thirds as a fraction', 2 / 3, 'fraction', 66666],
    ['what a sum of doubles leaves of 66.7', 66.69999999999999, 'percent', 66700],
    ['part-94.95', 94.95, 'percent', 94950],
    ['part-94.9 as a fraction', 0.949, 'fraction', 94900],
    ['part-95', 95, 'percent', 95000],
    ['the whole', 100, 'percent', 100000],
    ['the whole as a fraction', 1, 'fraction', 100000],
    ['the whole, a hair over', 100.000000001, 'percent', 100000],
    ['num-over-100', 101, 'percent', null],
    ['num-over-100 by a little', 100.001, 'percent', null],
    ['a percent read as a fraction', 1.5, 'fraction', null],
    ['num-huge', 1e308, 'percent', null],
  ])('%s', (_, number, scale, expected) => {
    expect(thousandths(number, scale)).toBe(expected);
  });

  it('grad-float: every one-decimal percent is exact, as percent and as fraction', () => {
    const tenths = Array.from({ length: 1001 }, (_, tenth) => tenth);
    expect(tenths.map((tenth) => thousandths(tenth / 10, 'percent'))).toEqual(
      tenths.map((tenth) => tenth * 100),
    );
    expect(tenths.map((tenth) => thousandths(tenth / 1000, 'fraction'))).toEqual(
      tenths.map((tenth) => tenth * 100),
    );
  });
});

describe('a rate as written', () => {
  it.each<[name: string, input: CellValue, expected: ReturnType<typeof readRate>]>([
    ['a number', 66.7, { kind: 'bare', number: 66.7 }],
    ['num-padded', '    97.6', { kind: 'bare', number: 97.6 }],
    ['num-padded, zero', '     0.0', { kind: 'bare', number: 0 }],
    ['scale-percent-sign', '66.7%', { kind: 'percent', number: 66.7 }],
    ['scale-percent-sign after a space', '39 %', { kind: 'percent', number: 39 }],
    ['scale-percent-sign, full width', '３９％', { kind: 'percent', number: 39 }],
    ['scale-comma-decimal', '66,7', { kind: 'comma', number: 66.7 }],
    ['scale-comma-decimal with a sign', '66,7%', { kind: 'percent', number: 66.7 }],
    ['scale-comma-decimal, two digits', '66,65', { kind: 'comma', number: 66.65 }],
    ['scale-no-leading-zero', '.667', { kind: 'bare', number: 0.667 }],
    ['num-plus', '+12', { kind: 'bare', number: 12 }],
    ['num-nbsp', '12\u00A0', { kind: 'bare', number: 12 }],
    ['num-thin-spaces', '\u20096\u202F6.7', { kind: 'bare', number: 66.7 }],
    ['none-star', '***', { kind: 'missing' }],
    ['none-less-than', '<5', { kind: 'missing' }],
    ['num-negative', -5, { kind: 'not-a-rate', value: '-5' }],
    ['num-negative as text', '-5', { kind: 'not-a-rate', value: '-5' }],
    [
      'num-thousands: three digits after a comma may be thousands',
      ' 1,300',
      { kind: 'not-a-rate', value: '1,300' },
    ],
    ['num-exponent', '1e1', { kind: 'not-a-rate', value: '1e1' }],
    ['num-ordinal', '12th', { kind: 'not-a-rate', value: '12th' }],
    ['num-arabic', '١٢', { kind: 'not-a-rate', value: '١٢' }],
    ['num-bool', true, { kind: 'not-a-rate', value: 'true' }],
    ['a number that is none', Number.NaN, { kind: 'not-a-rate', value: 'NaN' }],
    ['sec-minus', '-2+3', { kind: 'not-a-rate', value: '-2+3' }],
  ])('%s', (_, input, expected) => {
    expect(readRate(input)).toEqual(expected);
  });
});

describe('a rate in a sheet', () => {
  it.each<[name: string, cell: CellValue, code: string | null, rate: number | null]>([
    ['grad-66.7', 66.7, null, 66700],
    ['a percent sign', '66.7%', null, 66700],
    ['grad-zero', 0, 'rate-is-zero', null],
    ['zero as text', '0.0', 'rate-is-zero', null],
    ['zero with a sign', '0%', 'rate-is-zero', null],
    ['num-negative', -5, 'not-a-rate', null],
    ['num-over-100', 101, 'not-a-rate', null],
    ['num-over-100 with a sign', '101%', 'not-a-rate', null],
    ['num-huge', 1e308, 'not-a-rate', null],
    ['num-date-serial', 45188, 'not-a-rate', null],
    ['num-bool', true, 'not-a-rate', null],
    ['xl-error-strings', '#DIV/0!', 'excel-error', null],
    ['none-null-word', 'NULL', null, null],
    ['xl-formula-empty', '', null, null],
  ])('%s', (_, cell, code, rate) => {
    const cells = { 'Graduation Rate': cell };
    expect(recordOf(cells).graduationRate).toBe(rate);
    expect(issuesOf(cells)).toMatchObject(code === null ? [] : [{ code, row: 2, column: 'Graduation Rate' }]);
  });
});
