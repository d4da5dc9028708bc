import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { splitRecords } from '../../src/intake/split-records';
import { delimiterOf, splitText } from '../../src/xlsx/delimited-text';

describe('the rows of a delimited text', () => {
  const cases: [name: string, text: string, rows: string[][]][] = [
    ['nothing', '', []],
    ['one row', 'a,b', [['a', 'b']]],
    ['a line end after the last row', 'a,b\n', [['a', 'b']]],
    [
      'LF',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR alone',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'NEL',
      'a,b\u0085c,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'the line separator',
      'a,b\u2028c,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a line separator inside a cell of an ordinary file',
      'a,b\u2028c\nd,e',
      [
        ['a', 'b\u2028c'],
        ['d', 'e'],
      ],
    ],
    ['an empty line in the middle', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
    ['rows of unequal length', 'a,b,c\nd\ne,f', [['a', 'b', 'c'], ['d'], ['e', 'f']]],
    [
      'a delimiter at the end',
      'a,b,\nc,d,',
      [
        ['a', 'b', ''],
        ['c', 'd', ''],
      ],
    ],
    [
      'quoted delimiters',
      '"King, Jr.",x\ny,z',
      [
        ['King, Jr.', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'quoted line ends',
      '"one\r\ntwo",x\r\ny,z',
      [
        ['one\r\ntwo', 'x'],
        ['y', 'z'],
      ],
    ],
    ['doubled quotes', '"say ""hi""",x', [['say "hi"', 'x']]],
    ['an empty quoted cell', '"",x', [['', 'x']]],
    [
      'a quote that leads a word',
      '"Best" school,x\ny,z',
      [
        ['"Best" school', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'a quote inside a cell',
      '5" pipe,x\ny,z',
      [
        ['5" pipe', 'x'],
        ['y', 'z'],
      ],
    ],
    ['codes with leading zeros', '00350537,0010', [['00350537', '0010']]],
    ['padded numbers', '"    97.6"," 1,300"', [['    97.6', ' 1,300']]],
    [
      'headings twice',
      'Percentile,Percentile\n1,2',
      [
        ['Percentile', 'Percentile'],
        ['1', '2'],
      ],
    ],
    ['a heading of the language itself', '__proto__,constructor', [['__proto__', 'constructor']]],
    ["Excel's own first line", 'sep=;\na;b,c', [['a', 'b,c']]],
  ];

  it.each(cases)('%s', (_name, text, rows) => {
    expect(splitText(text)).toEqual({ rows, unclosedQuoteRows: [] });
  });

  it('below a quotation mark that is never closed are kept, and its row is told', () => {
    expect(splitText('a,b\n"open,c\nd,e\nf,"g"')).toEqual({
      rows: [
        ['a', 'b'],
        ['"open', 'c'],
        ['d', 'e'],
        ['f', 'g'],
      ],
      unclosedQuoteRows: [2],
    });
  });

  it('are those that papaparse finds in any well-formed text', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '"', ',', ';', '\n', '\r\n', 'é', '0'),
      maxLength: 6,
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (written, delimiter) => {
        const text = Papa.unparse(written, { delimiter, quotes: true, newline: '\r\n' });
        expect(splitRecords(text, delimiter).rows).toEqual(written);
        expect(Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data).toEqual(written);
      }),
    );
  });

  it('lose no character of an unquoted text, whatever quotes stand in it', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '"', ' ', ','), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(
          line.map((text) => `x${text}`),
          { minLength: 1 },
        ),
        (lines) => {
          const text = lines.join('\n').replaceAll(',"', ', "');
          expect(
            splitRecords(text, ',')
              .rows.map((cells) => cells.join(','))
              .join('\n'),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('what separates the cells', () => {
  const cases: [name: string, text: string, delimiter: string][] = [
    ['commas', 'a,b,c\n1,2,3', ','],
    ['semicolons beside decimal commas', 'a;b;c\n66,7;95,1;1\n66,8;95;2', ';'],
    ['tabs beside commas in names', 'Name\tCode\nKing, Jr., School\t1', '\t'],
    ['bars', 'a|b\n1|2', '|'],
    ['commas below a title with a semicolon', 'Report; 2023\na,b,c\n1,2,3', ','],
    ['commas beside semicolons in quotes', 'a,b\n"x;y;z",1\n"x;y;z",2', ','],
    ['nothing: one column', 'a\nb', ','],
  ];

  it.each(cases)('%s', (_name, text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
