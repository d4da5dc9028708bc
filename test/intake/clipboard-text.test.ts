import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitClipboardText } from '../../src/intake/clipboard-text';

describe("a spreadsheet's clipboard text", () => {
  it.each<[name: string, text: string, cells: string[][]]>([
    ['text-empty', '', []],
    ['one cell', 'a', [['a']]],
    ['text-one-row', 'a\tb\r\n', [['a', 'b']]],
    ['text-bom', '\uFEFFa\tb', [['a', 'b']]],
    ['text-line-ends LF', 'a\nb', [['a'], ['b']]],
    ['text-line-ends CR', 'a\rb', [['a'], ['b']]],
    ['text-line-ends CRLF', 'a\r\nb', [['a'], ['b']]],
    ['text-line-ends NEL', 'a\u0085b', [['a'], ['b']]],
    ['text-line-ends U+2028', 'a\u2028b', [['a'], ['b']]],
    ['the rare line ends inside a cell of ordinary rows', 'a\u2028b\tc\r\n', [['a\u2028b', 'c']]],
    ['a blank line in the middle', 'a\n\nb', [['a'], [''], ['b']]],
    ['text-quoted-newline', '"one\ntwo"\tb', [['one\ntwo', 'b']]],
    ['text-quoted-newline, a tab', '"one\ttwo"\tb', [['one\ttwo', 'b']]],
    ['text-doubled-quote', '"say ""hello""\nagain"\tb', [['say "hello"\nagain', 'b']]],
    ['text-doubled-quote alone', '""""', [['"']]],
    ['an empty quoted cell', '""\tb', [['', 'b']]],
    [
      'text-leading-quote',
      '"Best" school\tb\nc\td',
      [
        ['"Best" school', 'b'],
        ['c', 'd'],
      ],
    ],
    ['text-inch-quote', '5" pipe\tb', [['5" pipe', 'b']]],
    [
      'text-trailing-tab',
      'a\tb\t\r\nc\td\t',
      [
        ['a', 'b', ''],
        ['c', 'd', ''],
      ],
    ],
    ['text-ragged', 'a\tb\tc\nd', [['a', 'b', 'c'], ['d']]],
    ['leading tabs', '\t\ta', [['', '', 'a']]],
  ])('%s', (_, text, cells) => {
    expect(splitClipboardText(text)).toEqual({ rows: cells, unclosedQuoteRows: [] });
  });

  it('text-unclosed-quote: is an ordinary character, reported, and swallows nothing', () => {
    expect(splitClipboardText('a\tb\n"c\td\ne\tf')).toEqual({
      rows: [
        ['a', 'b'],
        ['"c', 'd'],
        ['e', 'f'],
      ],
      unclosedQuoteRows: [2],
    });
  });

  it('clip-plain-newlines: what Excel quotes comes back as it was', () => {
    const quoted = (cell: string): string =>
      /[\t\r\n\u0085\u2028\u2029]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '"', "'", '=', '\t', '\n', '\r', 'é', '1'),
    });
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (cells, lineEnd) => {
        const text = cells.map((row) => row.map(quoted).join('\t') + lineEnd).join('');
        expect(splitClipboardText(text)).toEqual({ rows: cells, unclosedQuoteRows: [] });
      }),
    );
  });

  it('no text is lost or invented, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n') }), (text) => {
        const bare = (words: string): string => words.replace(/["\t\n]/g, '');
        const { rows } = splitClipboardText(text);
        expect(bare(rows.flat().join(''))).toBe(bare(text));
      }),
    );
  });
});
