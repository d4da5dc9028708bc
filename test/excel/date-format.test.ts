import { describe, expect, it } from '@jest/globals';
import { isDateFormat } from '../../src/excel/date-format';

describe('a number format that shows a day', () => {
  it.each([
    ['d-mmm', true],
    ['m/d/yyyy', true],
    ['[$-F800]dddd, mmmm dd, yyyy', true],
    ['[Red]yyyy\\-mm\\-dd;@', true],
    ['mmm-yy', true],
    ['General', false],
    ['0.0%', false],
    ['@', false],
    ['#,##0.00_);[Red](#,##0.00)', false],
    ['0" days"', false],
    ['0\\d', false],
    ['h:mm:ss', false],
    ['[Yellow]0.0', false],
  ])('%s: %s', (format, shows) => {
    expect(isDateFormat(format)).toBe(shows);
  });
});
