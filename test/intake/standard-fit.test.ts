import { describe, expect, it } from '@jest/globals';
import type { CellMatrix, CellValue } from '../../src/intake/cell-value';
import { standardRowsBegin } from '../../src/intake/standard-fit';

const WORDS = 'Requiring assistance or intervention';
const row = (percentile: CellValue, ...more: readonly CellValue[]): readonly CellValue[] => [
  ...['', 'Example Regional', '', 'Harbor Street High', WORDS, '-', percentile],
  ...more,
];

describe('rows in the standard order', () => {
  it.each<[name: string, cells: CellMatrix, first: number | null]>([
    ['codes in their places', [['09980000', 'Example', '09980505', 'Example High']], 0],
    ['no codes, but every cell that can be told fits', [[], row(3), row('-')], 1],
    ['a percentile beyond 99', [row(3), row(520)], null],
    ['words that the state does not use', [row(3), row(3).with(4, 'Doing well')], null],
    ['a name that is a number', [row(3).with(3, 12)], null],
    ['only one column that can be told', [row(null)], null],
    ['more columns than there are', [row(3, ...Array<string>(10).fill(''), 'more')], null],
    [
      'headings of one’s own',
      [
        ['Campus', 'Pct', 'Progress'],
        ['Harbor', 3, 'x'],
      ],
      null,
    ],
    ['nothing at all', [], null],
  ])('%s', (_, cells, first) => {
    expect(standardRowsBegin(cells)).toBe(first);
  });
});
