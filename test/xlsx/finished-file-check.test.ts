import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { unpackFile } from '../../src/xlsx/file-parts';
import { finishedFileFaults } from '../../src/xlsx/finished-file-check';
import type { FinishedFileFault } from '../../src/xlsx/finished-file-check';

const TABLE = { range: 'A1:B2', columns: [{ name: 'Tier' }, { name: 'School' }] };
const ROWS = [
  ['Tier', 'School'],
  [1, 'Adams'],
];

const named = (name: string, changes: Partial<WriteSheet> = {}): WriteSheet => ({
  name,
  rows: ROWS,
  ...changes,
});
const linked = (location: string) =>
  named('Lynn', { cells: new Map([['0,0', { value: 'go', hyperlink: { target: '', location } }]]) });

describe('what the library lets through', () => {
  const cases: [name: string, sheets: WriteSheet[], fault: Partial<FinishedFileFault> | null][] = [
    ['an ordinary sheet', [named("Martha's Vineyard", { tables: [{ name: 'T_1', ...TABLE }] })], null],
    [
      'a print area whose sheet is not quoted',
      [named("Martha's Vineyard", { pageSetup: { printArea: '$A$1:$B$2' } })],
      { part: 'xl/workbook.xml', code: 'name-without-sheet', found: "Martha's Vineyard!$A$1:$B$2" },
    ],
    ['a link to a sheet', [linked("'Lynn'!A1")], null],
    [
      'a link to a sheet that is not there',
      [linked("'Salem'!A1")],
      { code: 'link-without-sheet', found: "'Salem'!A1" },
    ],
    ['a text of 32,768', [named('Lynn', { rows: [['x'.repeat(32_768)]] })], { code: 'text-too-long' }],
    [
      'a character that XML forbids',
      [named('Lynn', { rows: [['\uFFFE']] })],
      { part: 'xl/sharedStrings.xml', code: 'forbidden-character', found: '\uFFFE' },
    ],
    [
      'a list of 256',
      [named('Lynn', { dataValidations: [{ type: 'list', values: ['x'.repeat(256)], range: 'A1' }] })],
      { part: 'xl/worksheets/sheet1.xml', code: 'list-too-long' },
    ],
    [
      'a footer of 256',
      [named('Lynn', { headerFooter: { oddFooter: 'x'.repeat(256) } })],
      { code: 'page-band-too-long' },
    ],
    [
      'two tables of one name',
      [
        named('Lynn', { tables: [{ name: 'T_1', ...TABLE }] }),
        named('Salem', { tables: [{ name: 't_1', ...TABLE }] }),
      ],
      { part: 'xl/tables/table2.xml', code: 'table-name-twice', found: 't_1' },
    ],
    [
      'a table heading twice',
      [
        named('Lynn', {
          tables: [{ name: 'T_1', range: 'A1:B2', columns: [{ name: 'Tier' }, { name: 'TIER' }] }],
        }),
      ],
      { code: 'table-heading-twice', found: 'TIER' },
    ],
  ];

  it.each(cases)('%s', async (_name, sheets, fault) => {
    const faults = finishedFileFaults(unpackFile(await writeXlsx({ sheets })));
    expect(faults).toEqual(fault === null ? [] : [expect.objectContaining(fault)]);
  });
});
