import { describe, expect, it } from '@jest/globals';
import { cellHeight, rowHeight, TALLEST_ROW, usableWidth } from '../../src/sheets/row-height';
import type { SheetValue } from '../../src/sheets/sheet-doc';
import type { StyleName } from '../../src/sheets/styles';

describe('the height of a cell', () => {
  it.each<[string, SheetValue, StyleName, number, number]>([
    ['one line', 'Example', 'text', 20, 15],
    ['two lines', 'Example\n09990005', 'text', 20, 28],
    ['a text that wraps', 'Example Elementary School', 'text', 12, 41],
    ['nothing', null, 'text', 20, 15],
    ['a number', 8, 'number', 5, 15],
    ['a day', { date: '2023-10-06' }, 'strong', 13, 15],
    ['a day in too narrow a column', { date: '2023-10-06' }, 'strong', 8, 28],
    ['a large title', 'Example Regional', 'title', 80, 29],
    ['a text that does not wrap', 'Required of every district', 'section', 5, 20],
  ])('%s', (_, value, style, characters, points) => {
    expect(cellHeight({ value, style }, characters)).toBe(points);
  });

  it('stops at what Excel allows', () => {
    expect(cellHeight({ value: 'word '.repeat(2000), style: 'text' }, 10)).toBe(TALLEST_ROW);
  });

  it('holds a note of 400 characters in the notes column', () => {
    const note = 'A note of the district that goes on for a while. '.repeat(9).slice(0, 400);
    const height = cellHeight({ value: note, style: 'entry' }, 20);
    expect(height).toBeGreaterThan((400 / 24) * 12);
    expect(height).toBeLessThan(TALLEST_ROW);
  });
});

describe('the height of a row', () => {
  it('is that of its tallest cell', () => {
    const columns = [{ width: 5 }, { width: 40 }];
    const short = { value: '1', style: 'text' } as const;
    const tall = { value: 'one\ntwo\nthree', style: 'text' } as const;
    expect(rowHeight([short, tall, null], columns)).toBe(cellHeight(tall, 40));
    expect(rowHeight([], columns)).toBe(0);
  });

  it('leaves out the margins that Excel keeps beside text', () => {
    expect(usableWidth(10)).toBeCloseTo(52.5);
  });
});
