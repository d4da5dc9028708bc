import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import type { SkipReason } from '../../src/intake/skipped-row';
import { read, recordsIn } from '../support/rows';

const HEADINGS = [
  'District Code',
  'District Name',
  'School Code',
  'School Name',
  'Accountability Percentile',
];
const SCHOOL = ['09980000', 'Example', '09980505', 'Example High', 40];

const skips = (...rows: readonly (readonly CellValue[])[]): readonly unknown[] =>
  read([HEADINGS, SCHOOL, ...rows]).skipped;

describe('a row that is no school and no district', () => {
  it.each<[name: string, row: readonly CellValue[], reason: SkipReason]>([
    ['row-blank', ['', null, '', '', null], { code: 'blank' }],
    ['row-blank, spaces', [' ', '\u00A0', '', '', null], { code: 'blank' }],
    ['row-blank, no cells', [], { code: 'blank' }],
    [
      'row-state-total',
      ['00000000', 'State Totals', '00000000', 'State Totals', null],
      { code: 'state-total' },
    ],
    ['row-state-total, four zeros', ['0000', 'State', '', '', 50], { code: 'state-total' }],
    ['row-state-total, by name', ['', 'State', '', '', 50], { code: 'state-total' }],
    ['row-state-total, joined', ['', '', '', 'State Totals - State Totals', 50], { code: 'state-total' }],
    [
      'code-collaborative-total',
      ['', '', '09990999', 'Collaborative Total', 5],
      { code: 'collaborative-total' },
    ],
    ['row-notes, a line', ['Note: percentiles are rounded.'], { code: 'note' }],
    ['row-notes, in another column', ['', '', '', 'Data as of September 2023'], { code: 'note' }],
    ['row-notes, in two cells', ['Source:', 'Department of Education'], { code: 'note' }],
    ['row-notes, total', ['', 'Total', '', '', 40], { code: 'total' }],
    ['row-notes, grand total', ['Grand total', '', '', '', 40], { code: 'total' }],
    ['row-notes, subtotal of a district', ['', 'Example total', '', '', 40], { code: 'total' }],
    [
      'row-notes, subtotal with the code',
      ['09980000', 'Example', '', 'District Total', 40],
      { code: 'total' },
    ],
    ['headings again', HEADINGS, { code: 'headings-again' }],
    ['neither code nor name', ['', '', '', '', 40], { code: 'no-code-or-name' }],
    ['neither code nor name, but marks', ['-', '', '*', '', 40], { code: 'no-code-or-name' }],
    ['an Excel error for a code', ['', '', '#REF!', '', 40], { code: 'no-code-or-name' }],
  ])('%s', (_, row, reason) => {
    expect(skips(row)).toEqual([{ row: 3, reason }]);
  });

  it('row-blank-middle: reading goes on below, and the row numbers stay those of the sheet', () => {
    const data = read([HEADINGS, [], SCHOOL, [], ['', '', '09980510', 'Other High', 5]]);
    expect(recordsIn(data).map(({ row }) => row)).toEqual([3, 5]);
    expect(data.skipped.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('a row that repeats an earlier one cell by cell says which', () => {
    expect(skips([...SCHOOL])).toEqual([{ row: 3, reason: { code: 'repeats-row', row: 2 } }]);
  });
});

describe('a row that is one', () => {
  it.each<[name: string, row: readonly CellValue[], kind: 'school' | 'district']>([
    ['row-district', ['09980000', 'Example', '09980000', 'Example', null], 'district'],
    ['a district by its code alone', ['09980000', 'Example', '', '', null], 'district'],
    ['a district by its name alone', ['', 'Example', '', '', 40], 'district'],
    ['a school by its code alone', ['', '', '09980510', '', 40], 'school'],
    ['a school by its name alone', ['', '', '', 'Other High', 40], 'school'],
    ['a school by a doubtful code', ['', '', '0510', '', 40], 'school'],
    ['a collaborative with a number of its own', ['', '', '09990505', 'Collaborative High', 5], 'school'],
    ['a school under a code in words', ['', '', 'TBD', 'Other High', 40], 'school'],
  ])('%s', (_, row, kind) => {
    const data = read([HEADINGS, row]);
    expect(data.skipped).toEqual([]);
    expect(recordsIn(data).map((record) => record.kind)).toEqual([kind]);
  });

  it.each<[level: string, kind: 'school' | 'district' | 'skipped']>([
    ['School', 'school'],
    ['District', 'district'],
    ['State', 'skipped'],
    ['Public', 'school'],
  ])('a level column that says "%s" settles rows without codes', (level, kind) => {
    const data = read([
      ['Level', 'School Code', 'School Name', 'Accountability Percentile'],
      [level, '', 'Somewhere', 40],
    ]);
    expect(recordsIn(data).map((record) => record.kind)).toEqual(kind === 'skipped' ? [] : [kind]);
  });

  it('rows without any column of codes or names are schools', () => {
    const data = read([
      ['Accountability Percentile', 'Federal Designation'],
      [40, 'CSI'],
      [5, '-'],
    ]);
    expect(recordsIn(data).map(({ kind }) => kind)).toEqual(['school', 'school']);
  });
});
