import { describe, expect, it } from '@jest/globals';
import { asCsv } from '../../src/xlsx/write-csv';
import { splitText } from '../../src/xlsx/delimited-text';

describe('rows as CSV', () => {
  const cases: [name: string, row: string[], line: string][] = [
    ['plain cells', ['00350537', 'Adams'], '00350537,Adams'],
    ['a comma', ['King, Jr.', 'x'], '"King, Jr.",x'],
    ['a quotation mark', ['say "hi"', 'x'], '"say ""hi""",x'],
    ['a line break', ['one\ntwo', 'x'], '"one\ntwo",x'],
    ['a formula is led by an apostrophe', ['=1+1', '@SUM(A1)'], `"'=1+1","'@SUM(A1)"`],
    ['a command also', ["+cmd|' /C calc'!A0", '\t=1'], `"'+cmd|' /C calc'!A0","'\t=1"`],
  ];

  it.each(cases)('%s', (_name, row, line) => {
    expect(asCsv([row])).toBe(`${line}\r\n`);
  });

  it('are read back as they were', () => {
    const rows = [
      ['School', 'Why'],
      ['Adams', 'low, "very" low;\nand lower'],
    ];
    expect(splitText(asCsv(rows)).rows).toEqual(rows);
  });
});
