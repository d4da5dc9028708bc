import { describe, expect, it } from '@jest/globals';
import { rowRanges } from '../../src/text/row-ranges';

describe('rows in few words', () => {
  it.each([
    ['one', [7], '7'],
    ['two that follow each other', [7, 8], '7–8'],
    ['some in any order', [20, 4, 6, 5, 31], '4–6, 20 and 31'],
    ['none', [], ''],
  ])('%s', (_what, rows, words) => {
    expect(rowRanges(rows)).toBe(words);
  });

  it('of very many name the first and count the rest', () => {
    expect(rowRanges([2, 4, 6, 8, 9], 2)).toBe('2, 4 and 3 more');
  });
});
