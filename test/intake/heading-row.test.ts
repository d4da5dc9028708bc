import { describe, expect, it } from '@jest/globals';
import type { CellMatrix } from '../../src/intake/cell-value';
import { likeliestHeadingRow, rowKey } from '../../src/intake/heading-row';

const HEADINGS = ['Campus', 'Pct', 'Progress'];
const ROW = ['Harbor Street High', 3, 'on the way'];

describe('the row that looks most like headings', () => {
  it.each<[name: string, cells: CellMatrix, row: number | null]>([
    ['the first', [HEADINGS, ROW], 0],
    ['below a title and an empty row', [['Our list', null, null], [], HEADINGS, ROW], 2],
    ['below words, where only it has numbers below', [['Kind', 'Figures', 'Remark'], HEADINGS, ROW], 1],
    ['numbers written as text', [HEADINGS, ['Harbor Street High', '3 %', 'x']], 0],
    ['words above words', [HEADINGS, ['Harbor Street High', 'low', 'x']], 0],
    ['none: the first row holds a number', [ROW, ['Mill Pond', 52, 'there']], null],
    ['none: nothing stands below', [HEADINGS], null],
    ['none: the same word twice', [['Yes', 'Yes'], ['a', 'b 1'].map(() => '1')], null],
    ['none: one column', [['Pct'], [3]], null],
    ['none: nothing at all', [], null],
  ])('%s', (_, cells, row) => {
    expect(likeliestHeadingRow(cells)).toBe(row);
  });
});

describe('a row by its words', () => {
  it('is the same whatever empty cells follow and however it is spaced', () => {
    expect(rowKey(['Campus ', ' Pct', null, ''])).toBe(rowKey(['Campus', 'Pct']));
    expect(rowKey(['', 'Pct'])).not.toBe(rowKey(['Pct']));
  });
});
