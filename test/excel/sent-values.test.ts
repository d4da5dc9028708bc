import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areaLists, styleAreas } from '../../src/excel/cell-areas';
import { backOff } from '../../src/excel/back-off';
import { cellEntry } from '../../src/excel/entry';
import { packed } from '../../src/excel/piece';
import type { Piece } from '../../src/excel/piece';
import { sentBytes, utf8Length } from '../../src/excel/request-size';
import { mergeGroups } from '../../src/excel/write-merges';
import type { SheetRow } from '../../src/sheets/sheet-doc';
import type { StyleName } from '../../src/sheets/styles';
import { inWorkbook } from './support/in-workbook';

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '+cmd',
  '-2+3',
  '@SUM(A1)',
  '|cmd',
  ' =1',
  '\t=1',
  '＝1',
  "'quoted",
  "''twice",
  '00350537',
  '66.7%',
  '1-10',
  '2023-24',
  '#N/A',
  'TRUE',
  '1e5',
  '–',
];

describe('text in the live workbook', () => {
  it('stays text whatever it begins with, in cells of every format', () =>
    inWorkbook(async ({ excel, workbook }) => {
      const styles: StyleName[] = ['text', 'strong', 'rate', 'count'];
      const formats = { text: '@', strong: 'mmm d, yyyy', rate: '0.0##%', count: '0' };
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        styles.forEach((style, column) => {
          const range = sheet.getRangeByIndexes(0, column, HOSTILE.length, 1);
          range.numberFormat = HOSTILE.map(() => [formats[style as keyof typeof formats]]);
          range.values = HOSTILE.map((value) => [cellEntry({ value, style })]);
        });
        await context.sync();
      });
      const sheet = workbook.sheet('Sheet1');
      styles.forEach((_, column) => {
        expect(HOSTILE.map((__, row) => sheet.values.get(row, column))).toEqual(HOSTILE);
        expect(HOSTILE.map((__, row) => sheet.formulas.get(row, column))).toEqual(
          HOSTILE.map(() => undefined),
        );
      });
    }));

  it.each([
    [{ value: null, style: 'text' }, ''],
    [{ value: '', style: 'text' }, ''],
    [{ value: 12.5, style: 'rate' }, 12.5],
    [{ value: -1, style: 'number' }, -1],
    [{ value: { date: '2023-10-06' }, style: 'strong' }, 45_205],
    [{ value: 'Tier 1', style: 'text' }, 'Tier 1'],
    [{ value: 'Tier 1', style: 'strong' }, "'Tier 1"],
  ] as const)('%j is sent as %j', (cell, entry) => {
    expect(cellEntry(cell)).toBe(entry);
  });
});

describe('the size of what is sent', () => {
  it('counts bytes of UTF-8 as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => utf8Length(text) === Buffer.byteLength(text)),
    );
    expect(sentBytes([['≤', 1]])).toBe(Buffer.byteLength('[["≤",1]]'));
  });

  it('fills requests in order, none above the limit but a single piece that is', async () => {
    const piece = (bytes: number) => ({ bytes, queue: () => undefined });
    const requests: (readonly Piece[])[] = [];
    const clock = { breathe: () => Promise.resolve() };
    for await (const request of packed([3, 3, 3, 9, 1, 4, 5].map(piece), 8, clock)) requests.push(request);
    expect(requests.map((request) => request.map(({ bytes }) => bytes))).toEqual([
      [3, 3],
      [3],
      [9],
      [1, 4],
      [5],
    ]);
  });

  it('waits longer with every try, up to a bound', () => {
    expect([1, 2, 3, 9].map((tries) => backOff(tries, () => 0.5))).toEqual([400, 800, 1_600, 4_000]);
    expect(backOff(3, () => 0)).toBe(0);
  });
});

describe('ranges of one style', () => {
  const rows = (lines: readonly string[]): SheetRow[] =>
    lines.map((line) => ({
      height: null,
      cells: [...line].map((letter) =>
        letter === ' ' ? null : { value: null, style: letter === 't' ? 'text' : 'rate' },
      ),
    }));

  it.each([
    ['one block', ['tt', 'tt'], 10, { text: ['A11:B12'] }],
    ['a column of another style', ['tr', 'tr'], 0, { text: ['A1:A2'], rate: ['B1:B2'] }],
    ['gaps', ['t t', '   ', 't t'], 0, { text: ['A1,A3,C1,C3'] }],
    ['runs of different length', ['tt', 't '], 0, { text: ['A1:A2,B1'] }],
  ])('%s', (_what, lines, first, expected) => {
    const width = Math.max(...lines.map((line) => line.length));
    const found = [...styleAreas(rows(lines), width, first)].map(([style, areas]) => [
      style,
      areaLists(areas),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('are listed in as many lists as Excel takes', () => {
    const ranges = Array.from({ length: 2_000 }, (_, row) => ({
      firstRow: row * 2,
      lastRow: row * 2,
      firstColumn: 0,
      lastColumn: 3,
    }));
    const lists = areaLists(ranges);
    expect(lists.every((list) => list.length <= 8_000)).toBe(true);
    expect(lists.join(',').split(',').length).toBe(2_000);
  });
});

describe('merged cells', () => {
  const merge = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
  });
  it.each([
    ['rows below one another', [merge(0, 0, 0, 3), merge(1, 1, 0, 3)], [[0, 1, true]]],
    [
      'rows apart',
      [merge(0, 0, 0, 3), merge(2, 2, 0, 3)],
      [
        [0, 0, true],
        [2, 2, true],
      ],
    ],
    [
      'other columns',
      [merge(0, 0, 0, 3), merge(1, 1, 0, 2)],
      [
        [0, 0, true],
        [1, 1, true],
      ],
    ],
    [
      'a block of several rows',
      [merge(0, 1, 0, 3), merge(2, 2, 0, 3)],
      [
        [0, 1, false],
        [2, 2, true],
      ],
    ],
  ])('are merged together where they may be: %s', (_what, merges, groups) => {
    expect(
      mergeGroups(merges).map(({ range, isAcross }) => [range.firstRow, range.lastRow, isAcross]),
    ).toEqual(groups);
  });
});
