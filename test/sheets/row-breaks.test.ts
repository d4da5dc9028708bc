import { describe, expect, it } from '@jest/globals';
import { withRowBreaks } from '../../src/sheets/row-breaks';
import type { SheetDoc, SheetRow } from '../../src/sheets/sheet-doc';
import { cell, range, sheet } from '../support/sheet-builder';

const HEIGHT = 20;
const line = (style: 'text' | 'section' | 'heading' | 'muted'): SheetRow => ({
  height: HEIGHT,
  cells: [cell(style, { style })],
});
const gap: SheetRow = { height: HEIGHT, cells: [] };
const lines = (count: number): SheetRow[] => Array.from({ length: count }, () => line('text'));

/** On a page of 7 inches, which holds 25 rows of these. */
function breaksOf(rows: readonly SheetRow[]): readonly number[] {
  const { print } = sheet();
  const margins = { ...print.margins, top: 2, bottom: 2 };
  const doc: SheetDoc = {
    ...sheet({ rows, columns: [{ width: 20 }] }),
    print: { ...print, margins, area: range(0, 0, rows.length - 1, 0) },
  };
  return withRowBreaks(doc).print.rowBreaks;
}

const section = [gap, line('section'), line('heading'), line('text')];

describe('where pages begin', () => {
  it.each<[string, readonly SheetRow[], readonly number[]]>([
    ['nowhere by hand on a sheet of one page', [...lines(10), ...section], []],
    ['nowhere by hand in a long list', lines(200), []],
    ['before a section that starts well within a page', [...lines(15), ...section, ...lines(20)], []],
    ['before a title at the end of a page', [...lines(22), ...section, ...lines(20)], [22]],
    ['before a heading that is parted from its rows', [...lines(21), ...section, ...lines(20)], [21]],
    ['before each of several', [...lines(22), ...section, ...lines(17), ...section, ...lines(5)], [22, 43]],
    [
      'at the end of the shortest page, where a section stands soon after it',
      [...lines(24), ...section, ...lines(20)],
      [24],
    ],
    ['before the last row, so that footnotes do not stand alone', [...lines(26), gap, line('muted')], [24]],
    ['nowhere for footnotes that the page may still hold', [...lines(23), gap, line('muted')], []],
  ])('%s', (_, rows, breaks) => {
    expect(breaksOf(rows)).toEqual(breaks);
  });

  it.each(Array.from({ length: 12 }, (_, more) => 15 + more))(
    'never between a title and its only row, with footnotes below it and %i rows above',
    (above) => {
      const breaks = breaksOf([...lines(above), ...section, gap, line('muted')]);
      expect(breaks.filter((row) => row > above && row <= above + 3)).toEqual([]);
    },
  );

  it('once before a section whose first row is longer than a page', () => {
    const long = { ...line('text'), height: 30 * HEIGHT };
    const breaks = breaksOf([...lines(5), gap, line('section'), line('heading'), long, ...lines(3)]);
    expect(breaks).toEqual([5]);
  });
});
