import { describe, expect, it } from '@jest/globals';
import { schoolYearOf } from '../../src/intake/school-year';

describe('a school year', () => {
  it.each([
    ['2023-24', '2023-24'],
    [' SY 2023-24 ', '2023-24'],
    ['2023–24', '2023-24'],
    ['2023/2024', '2023-24'],
    ['2023-24 edited', null],
    ['2023', null],
    ['Our draft', null],
    [null, null],
  ])('written %j is %j', (words, year) => {
    expect(schoolYearOf(words)).toBe(year);
  });
});
