import { describe, expect, it } from '@jest/globals';
import {
  cellAddress,
  columnLetters,
  fixedRangeAddress,
  fixedRowsAddress,
  quotedSheetName,
  rangeAddress,
} from '../../src/sheets/cell-address';
import { range } from '../support/sheet-builder';

describe('addresses as Excel writes them', () => {
  const letters: [column: number, letters: string][] = [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ];

  it.each(letters)('column %i is %s', (column, text) => {
    expect(columnLetters(column)).toBe(text);
  });

  it('cells, ranges and rows count from 1', () => {
    expect(cellAddress(2, 1)).toBe('B3');
    expect(rangeAddress(range(2, 1, 8, 3))).toBe('B3:D9');
    expect(fixedRangeAddress(range(2, 1, 8, 3))).toBe('$B$3:$D$9');
    expect(fixedRowsAddress({ first: 0, last: 3 })).toBe('$1:$4');
  });

  it('an apostrophe in a sheet name is doubled', () => {
    expect(quotedSheetName("Martha's Vineyard")).toBe("'Martha''s Vineyard'");
  });
});
