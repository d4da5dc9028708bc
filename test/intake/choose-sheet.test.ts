import { describe, expect, it } from '@jest/globals';
import type { CellMatrix } from '../../src/intake/cell-value';
import { likeliestSheet, sheetNamed } from '../../src/intake/choose-sheet';

const sheet = (
  name: string | null,
  ...cells: CellMatrix
): { name: string | null; cells: CellMatrix; firstRow: number } => ({
  name,
  cells,
  firstRow: 1,
});

const NOTES = sheet('Notes', ['About this file'], ['School Code and Percentile are explained here.']);
const FEW = sheet('Codes', ['School Code', 'School Name'], ['09980505', 'Example High']);
const SCHOOLS = sheet(
  'Table 2 - Schools',
  ['2023 Accountability Data'],
  ['School Code', 'School Name', '2023 Accountability Percentile', '2023 Federal Designation'],
  ['09980505', 'Example High', 7, '-'],
);
const BARE = sheet('Bare', ['09980000', 'Example', '09980505', 'Example High', '', '', 7]);

describe('the sheet of a workbook', () => {
  it.each([
    ['sheet-name-by-year: found by content, wherever it stands', [NOTES, FEW, SCHOOLS], SCHOOLS],
    ['the first of two alike', [SCHOOLS, { ...SCHOOLS, name: 'Copy' }], SCHOOLS],
    ['headings before rows without any', [BARE, SCHOOLS], SCHOOLS],
    ['the first where none has headings', [NOTES, BARE], NOTES],
    ['none of an empty workbook', [], null],
  ])('%s', (_, sheets, expected) => {
    expect(likeliestSheet(sheets)).toBe(expected);
  });

  it.each([
    ['by its name', 'Codes', FEW],
    ['sheet-name-trailing-space', 'HS', 'HS '],
    ['in any case', 'table 2 - SCHOOLS', SCHOOLS],
    ['with another dash', 'Table 2 – Schools', SCHOOLS],
    ['not by half a name', 'Table 2', null],
  ])('asked for %s', (_, name, expected) => {
    const hs = sheet('HS ');
    expect(sheetNamed([NOTES, FEW, SCHOOLS, hs], name)).toBe(expected === 'HS ' ? hs : expected);
  });

  it('the exact name goes before one in another case', () => {
    const lower = sheet('codes');
    expect(sheetNamed([FEW, lower], 'codes')).toBe(lower);
  });
});
