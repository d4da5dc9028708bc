import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SHEET_NAME_LIMIT, nameKey, sheetNameFault, sheetNames } from '../../src/sheets/sheet-name';

describe('names of sheets', () => {
  const cases: [wished: string[], made: string[]][] = [
    [
      ['Lynn', 'Salem'],
      ['Lynn', 'Salem'],
    ],
    [["Martha's Vineyard"], ["Martha's Vineyard"]],
    [["'Adams'"], ['Adams']],
    [
      ['Lynn', 'LYNN', 'lynn'],
      ['Lynn', 'LYNN (2)', 'lynn (3)'],
    ],
    [['History'], ['History Sheet']],
    [['Grades 6/7: [draft]?*\\'], ['Grades 6 7 draft']],
    [
      ['', '  ', "'"],
      ['Sheet', 'Sheet (2)', 'Sheet (3)'],
    ],
    [['Two\nlines\tand a tab'], ['Two lines and a tab']],
    [
      ['__proto__', 'constructor'],
      ['__proto__', 'constructor'],
    ],
    [
      ['Greater Commonwealth Virtual District One', 'Greater Commonwealth Virtual District Two'],
      ['Greater Commonwealth Virtual Di', 'Greater Commonwealth Virtua (2)'],
    ],
    [[`${'a'.repeat(30)}😀`], ['a'.repeat(30)]],
    [[`${'a'.repeat(29)}😀`], [`${'a'.repeat(29)}😀`]],
    [['broken \uD83D half'], ['broken half']],
  ];

  it.each(cases)('%j become %j', (wished, made) => {
    expect(sheetNames(wished)).toEqual(made);
  });

  it('leave those alone that the workbook has already', () => {
    expect(sheetNames(['Index', 'Lynn'], ['INDEX'])).toEqual(['Index (2)', 'Lynn']);
  });

  const wishes = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'History',
        'Lynn',
        'lynn',
        "'",
        'A/B',
        'Sheet',
        'Sheet (2)',
        'x'.repeat(40),
        '😀'.repeat(20),
      ),
    ),
    { maxLength: 12 },
  );

  it('are always legal', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        expect(sheetNames(wished).filter((name) => sheetNameFault(name) !== null)).toEqual([]);
      }),
    );
  });

  it('are never alike and never too long, and are the same every time', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const names = sheetNames(wished);
        expect(new Set(names.map(nameKey)).size).toBe(wished.length);
        expect(names.filter(({ length }) => length > SHEET_NAME_LIMIT)).toEqual([]);
        expect(sheetNames(wished)).toEqual(names);
      }),
    );
  });

  it('keep a legal name that nobody else wishes for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z -]{0,28}[A-Za-z]$/), (name) => {
        const isReserved = nameKey(name) === 'history';
        expect(sheetNames([name.replace(/ +/g, ' ')])).toEqual([
          isReserved ? `${name} Sheet` : name.replace(/ +/g, ' '),
        ]);
      }),
    );
  });
});
