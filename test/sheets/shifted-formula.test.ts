import { describe, expect, it } from '@jest/globals';
import { shiftedFormula } from '../../src/sheets/shifted-formula';

describe('a formula so many rows further down', () => {
  it.each([
    ['A1', 3, 'A4'],
    ['$B5<$F$3', 10, '$B15<$F$3'],
    ['AND(ISNUMBER($B20),$H20<>"Done")', -19, 'AND(ISNUMBER($B1),$H1<>"Done")'],
    ['"A1 stays"&A1', 1, '"A1 stays"&A2'],
    ['LOG10(A1)', 1, 'LOG10(A2)'],
    ['SUM(A1:B$2)', 2, 'SUM(A3:B$2)'],
  ])('%s moved by %i is %s', (formula, rows, expected) => {
    expect(shiftedFormula(formula, rows)).toBe(expected);
  });
});
