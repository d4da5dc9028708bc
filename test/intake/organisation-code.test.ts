import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { isDistrictCode, readCode, type CodeReading } from '../../src/intake/organisation-code';
import { read, recordsIn, sheetOf } from '../support/rows';

const kept = (code: string): CodeReading => ({ kind: 'code', code });
const repaired = (from: string, code: string): CodeReading => ({ kind: 'repaired', code, from });
const doubtful = (value: string): CodeReading => ({ kind: 'doubtful', value });
const unreadable = (value: string): CodeReading => ({ kind: 'unreadable', value });

describe('an organization code', () => {
  it.each<[name: string, input: CellValue, expected: CodeReading]>([
    ['code-clean', '04450105', kept('04450105')],
    ['code-zeros-lost-6', '350537', repaired('350537', '00350537')],
    ['code-zeros-lost-number', 350537, repaired('350537', '00350537')],
    ['code-zeros-lost-5', '10505', repaired('10505', '00010505')],
    ['code-zeros-lost-7', '3500010', repaired('3500010', '03500010')],
    ['code-district-zeros-lost', '10000', repaired('10000', '00010000')],
    ['code-apostrophe, eight digits', "'00010505", repaired("'00010505", '00010505')],
    ['code-apostrophe, curly', '’00350537', repaired('’00350537', '00350537')],
    ['code-apostrophe, in quotes', '"00350537"', repaired('"00350537"', '00350537')],
    ['code-nbsp-before', '\u00A004450105', kept('04450105')],
    ['code-trailing-space', '00350537 ', kept('00350537')],
    ['code-zero-width', '\u200B00350537\uFEFF', kept('00350537')],
    ['code-full-width', '００３５０５３７', repaired('００３５０５３７', '00350537')],
    ['code-four-digit', '0035', doubtful('0035')],
    ['code-short, three digits', '160', doubtful('160')],
    ['code-short, two digits as a number', 50, doubtful('50')],
    ['code-short, one digit', '7', doubtful('7')],
    ['code-scientific', '1.0505E+04', repaired('1.0505E+04', '00010505')],
    ['code-scientific, lower case', '3.50537e5', repaired('3.50537e5', '00350537')],
    ['code-scientific, digits already lost', '1.2E+03', doubtful('1.2E+03')],
    ['code-trailing-point-zero', '10505.0', repaired('10505.0', '00010505')],
    ['code-split-space', '0035 0062', repaired('0035 0062', '00350062')],
    ['code-state, eight zeros', '00000000', kept('00000000')],
    ['code-state, four zeros', '0000', kept('00000000')],
    ['code-collaborative-total', '09990999', kept('09990999')],
    ['code-charter', '35050405', kept('35050405')],
    ['code-charter, 04xx', '04450105', kept('04450105')],
    ['code-virtual', '39010900', kept('39010900')],
    ['nine digits', '003505370', unreadable('003505370')],
    ['a fraction', 350537.5, unreadable('350537.5')],
    ['a negative number', -350537, unreadable('-350537')],
    ['words', 'Madison Park', unreadable('Madison Park')],
    ['a truth value', true, unreadable('true')],
    ['xl-error-strings', '#REF!', unreadable('#REF!')],
    ['an empty cell that a custom function gets as 0', 0, { kind: 'missing' }],
    ['an empty cell', null, { kind: 'missing' }],
    ['a mark for none', 'N/A', { kind: 'missing' }],
  ])('%s', (_, input, expected) => {
    expect(readCode(input)).toEqual(expected);
  });
});

it.each<[code: string, isDistrict: boolean]>([
  ['00350000', true],
  ['35050000', true],
  ['00350537', false],
  ['00000000', false],
])('%s is the code of a district: %s', (code, isDistrict) => {
  expect(isDistrictCode(code)).toBe(isDistrict);
});

describe('codes in a sheet', () => {
  it('are reported with row and heading wherever they were repaired or doubted', () => {
    const data = read(
      sheetOf(
        {
          'District Code': '350000',
          'School Code': 350537,
          'School Name': 'A',
          'Accountability Percentile': 40,
        },
        {
          'District Code': '0035',
          'School Code': '00350010',
          'School Name': 'B',
          'Accountability Percentile': 40,
        },
        { 'District Code': '', 'School Code': 'new', 'School Name': 'C', 'Accountability Percentile': 40 },
      ),
    );
    expect(data.issues).toEqual([
      { code: 'code-repaired', from: '350537', to: '00350537', row: 2, column: 'School Code' },
      { code: 'code-repaired', from: '350000', to: '00350000', row: 2, column: 'District Code' },
      { code: 'code-doubtful', value: '0035', row: 3, column: 'District Code' },
      { code: 'code-unreadable', value: 'new', row: 4, column: 'School Code' },
    ]);
  });

  it('code-four-digit: a doubtful district code gives way to the one the school code begins with', () => {
    const [record] = recordsIn(
      read(sheetOf({ 'District Code': '0035', 'School Code': '00350010', 'Accountability Percentile': 40 })),
    );
    expect(record?.districtCode).toBe('00350000');
  });

  it('code-school-not-of-district: both are kept and the difference reported', () => {
    const data = read(
      sheetOf({ 'District Code': '01450000', 'School Code': '07600001', 'Accountability Percentile': 40 }),
    );
    expect(data.issues).toEqual([
      { code: 'code-not-of-district', school: '07600001', district: '01450000', row: 2 },
    ]);
    expect(recordsIn(data)[0]).toMatchObject({ districtCode: '01450000', schoolCode: '07600001' });
  });

  it('code-district-in-school-column: it is a district row, under the name beside it', () => {
    const [record] = recordsIn(
      read(
        sheetOf({ 'School Code': '00350000', 'School Name': 'Boston', 'Accountability Percentile': null }),
      ),
    );
    expect(record).toMatchObject({
      kind: 'district',
      districtCode: '00350000',
      districtName: 'Boston',
      schoolCode: null,
      schoolName: null,
    });
  });

  it('code-zip-lookalike: numbers outside a code column are not touched', () => {
    const data = read(sheetOf({ 'School Code': '00010505', Zip: 2351, 'Accountability Percentile': 40 }));
    expect(data.issues).toEqual([{ code: 'headings-not-used', headings: ['Zip'] }]);
  });
});
