import { describe, expect, it } from '@jest/globals';
import { cellLines, cellText, foldedText } from '../../src/intake/cell-text';
import type { CellValue } from '../../src/intake/cell-value';
import { read, recordOf, recordsIn, sheetOf } from '../support/rows';

const AS_WRITTEN = [
  ['name-joined', 'Abington - Abington High'],
  ['name-joined-hyphens', 'Acton-Boxborough-Blanchard Memorial School'],
  [
    'name-charter-suffix',
    'Abby Kelley Foster Charter Public (District) - Abby Kelley Foster Charter Public School',
  ],
  ['name-comma', 'Martin Luther King, Jr. Charter School of Excellence'],
  ['name-apostrophe', 'John D O’Bryant School of Math & Science'],
  ['sec-hyperlink', '=HYPERLINK("https://example.org","Click")'],
  ['sec-webservice', '=WEBSERVICE("https://example.org")'],
  ['sec-plus', "+cmd|' /C calc'!A0"],
  ['sec-pipe', '|calc'],
  ['sec-at', '@SUM(A1:A9)'],
  ['sec-minus', '-2+3'],
  ['sec-full-width', '＝1+1'],
  ['sec-quote-equals', "'=1"],
  ['sec-dde', "=DDE('excel';'sheet';'cell')"],
  ['sec-proto-name', '__proto__'],
  ['sec-proto-name, constructor', 'constructor'],
] as const;

describe('a name', () => {
  it.each(AS_WRITTEN)('%s: stays as written', (_, name) => {
    expect(recordOf({ 'School Name': name }).schoolName).toBe(name);
  });

  it.each([
    ['sec-space', ' =1', '=1'],
    ['sec-tab', '\t=1', '=1'],
    ['sec-cr', '\r=1', '=1'],
    ['double spaces', 'Lincoln  Elementary', 'Lincoln Elementary'],
    ['a line break', 'Lincoln\nElementary', 'Lincoln Elementary'],
    ['text-zero-width', 'Lin\u200Bcoln\uFEFF', 'Lincoln'],
    ['text-direction-marks', '\u200ELincoln\u202C\u2069', 'Lincoln'],
    ['name-hyphen-forms, a soft hyphen', 'Athol-Royal\u00ADston', 'Athol-Royalston'],
  ])('%s: spaces and invisible characters are put right, nothing else', (_, name, expected) => {
    expect(recordOf({ 'School Name': name }).schoolName).toBe(expected);
  });

  it('text-cell-32767: however long, it is read whole', () => {
    const name = 'A'.repeat(40_000);
    expect(recordOf({ 'School Name': name }).schoolName).toHaveLength(40_000);
  });

  it.each<[name: string, cell: CellValue]>([
    ['none-hyphen', '-'],
    ['none-empty', ''],
    ['a blank cell as 0', 0],
  ])('%s: no name', (_, cell) => {
    expect(recordOf({ 'School Name': cell }).schoolName).toBeNull();
  });

  it('name-same-in-districts, name-saint: schools of one name are told apart by code', () => {
    const data = read(
      sheetOf(
        { 'School Code': '00350010', 'School Name': 'St. Lincoln', 'Accountability Percentile': 5 },
        { 'School Code': '00360010', 'School Name': 'Saint Lincoln', 'Accountability Percentile': 50 },
        { 'School Code': '00370010', 'School Name': 'St. Lincoln', 'Accountability Percentile': 50 },
      ),
    );
    expect(recordsIn(data).map(({ districtCode }) => districtCode)).toEqual([
      '00350000',
      '00360000',
      '00370000',
    ]);
    expect(data.issues).toEqual([]);
  });

  it('name-vs-region: a school keeps its own region', () => {
    expect(recordOf({ Region: 'Strategic Transformation' }).region).toBe('Strategic Transformation');
  });
});

describe('words that are compared', () => {
  it.each(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFF0D'])(
    'name-hyphen-forms: %j is a hyphen',
    (hyphen) => {
      expect(foldedText(`Athol${hyphen}Royalston`)).toBe('athol-royalston');
    },
  );

  it.each([
    ['name-apostrophe, curly', 'Martha’s', "martha's"],
    ['name-apostrophe, left', 'Martha‘s', "martha's"],
    ['name-apostrophe, modifier', 'Marthaʼs', "martha's"],
    ['name-apostrophe, grave', 'Martha`s', "martha's"],
    ['name-nfc-nfd', 'Jose\u0301', 'jos\u00E9'],
    ['name-case-space', 'NEW   Bedford ', 'new bedford'],
    ['full width', 'ＣＳＩ', 'csi'],
  ])('%s', (_, one, other) => {
    expect(foldedText(one)).toBe(other);
  });

  it('numbers and truth values are words too', () => {
    expect([cellText(12.5), cellText(true), cellText(undefined)]).toEqual(['12.5', 'true', '']);
    expect([cellLines(5), cellLines(null)]).toEqual([['5'], []]);
  });
});
