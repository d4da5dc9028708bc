import { describe, expect, it } from '@jest/globals';
import { excelLimitFindings } from '../../src/sheets/excel-limits';
import type { ListValidation, SheetDoc, SheetLink, SheetValue } from '../../src/sheets/sheet-doc';
import type { ExcelLimitFinding } from '../../src/text/excel-limit-sentence';
import { cell, range, row, sheet } from '../support/sheet-builder';

const list = (changes: Partial<ListValidation>): SheetDoc =>
  sheet({
    validations: [
      {
        range: range(1, 1, 5, 1),
        values: ['Open', 'Done'],
        promptTitle: '',
        prompt: '',
        error: '',
        ...changes,
      },
    ],
  });

const table = (name: string, changes: Partial<SheetDoc> = {}): SheetDoc =>
  sheet({ table: { name, range: range(0, 0, 1, 1), style: 'TableStyleLight1' }, ...changes });

const valued = (value: SheetValue): SheetDoc => sheet({ rows: [row('School'), row(null, value)] });

const linked = (link: SheetLink): SheetDoc => sheet({ rows: [row(cell('more', { link }))] });

const footer = (text: string): SheetDoc => {
  const plain = sheet();
  return { ...plain, print: { ...plain.print, footer: { left: [text], center: [], right: [] } } };
};

const CODES = { left: '&L&9&"Calibri,Regular"'.length };

type Case = [name: string, doc: SheetDoc, finding: Partial<ExcelLimitFinding> | null];

describe('what Excel holds and what it does not', () => {
  const cases: Case[] = [
    ['an ordinary sheet', sheet(), null],
    ['a sheet name of 31 characters', sheet({ name: 'a'.repeat(31) }), null],
    [
      'a sheet name of 32',
      sheet({ name: 'a'.repeat(32) }),
      { code: 'sheet-name-too-long', count: 32, limit: 31 },
    ],
    ['a sheet without a name', sheet({ name: ' ' }), { code: 'sheet-name-empty' }],
    [
      'a sheet named by a path',
      sheet({ name: 'A/B:C' }),
      { code: 'sheet-name-characters', characters: '/ :' },
    ],
    ['a sheet name in apostrophes', sheet({ name: "'Adams'" }), { code: 'sheet-name-apostrophe' }],
    ["Martha's Vineyard", sheet({ name: "Martha's Vineyard" }), null],
    ['a sheet named HISTORY', sheet({ name: 'HISTORY' }), { code: 'sheet-name-reserved' }],
    ['a text of 32,767 characters', valued('x'.repeat(32_767)), null],
    ['a text of 32,768', valued('x'.repeat(32_768)), { code: 'text-too-long', cell: 'B2', count: 32_768 }],
    [
      'a number that came out of nothing',
      valued(NaN),
      { code: 'number-not-finite', cell: 'B2', value: 'NaN' },
    ],
    [
      'a number without end',
      valued(-Infinity),
      { code: 'number-not-finite', cell: 'B2', value: '-Infinity' },
    ],
    ['a leap day', valued({ date: '2024-02-29' }), null],
    ['a leap day of another year', valued({ date: '2023-02-29' }), { code: 'date-not-real', cell: 'B2' }],
    ['a day before Excel counts', valued({ date: '1899-12-31' }), { code: 'date-not-real', cell: 'B2' }],
    ['a mail link', linked({ to: 'mail', address: 'help@example.org', subject: 'Plan & dates' }), null],
    [
      'a mail link to a name',
      linked({ to: 'mail', address: 'J. Doe' }),
      { code: 'link-not-an-address', cell: 'A1' },
    ],
    ['a web link', linked({ to: 'web', address: 'https://example.org/a b?c=1&d=2' }), null],
    [
      'a web link to a script',
      linked({ to: 'web', address: 'javascript:alert(1)' }),
      { code: 'link-not-an-address' },
    ],
    [
      'a very long web link',
      linked({ to: 'web', address: `https://a.org/${'x'.repeat(2_080)}` }),
      { code: 'link-too-long' },
    ],
    ['a row of 409 points', sheet({ rows: [{ height: 409, cells: [] }] }), null],
    [
      'a row of 410',
      sheet({ rows: [{ height: 410, cells: [] }] }),
      { code: 'row-too-high', row: 1, count: 410 },
    ],
    [
      'a column of 256',
      sheet({ columns: [{ width: 9 }, { width: 256 }] }),
      { code: 'column-too-wide', column: 'B' },
    ],
    ['16,385 columns', sheet({ columns: Array(16_385).fill({ width: 9 }) }), { code: 'too-many-columns' }],
    [
      '1,048,577 rows',
      sheet({ rows: Array(1_048_577).fill({ height: null, cells: [] }) }),
      { code: 'too-many-rows' },
    ],
    ['two merges one below the other', sheet({ merges: [range(5, 0, 6, 1), range(0, 0, 0, 1)] }), null],
    ['two merges side by side', sheet({ merges: [range(0, 0, 0, 1), range(0, 2, 0, 3)] }), null],
    [
      'a merge of one cell',
      sheet({ merges: [range(2, 2, 2, 2)] }),
      { code: 'merge-of-one-cell', cell: 'C3' },
    ],
    [
      'two merges that cross',
      sheet({ merges: [range(3, 0, 5, 1), range(0, 1, 3, 2)] }),
      { code: 'merges-overlap', range: 'B1:C4', other: 'A4:B6' },
    ],
    ['a table', table('Classification'), null],
    ['a table with a merge below it', table('Schools', { merges: [range(2, 0, 2, 1)] }), null],
    [
      'a table with a merge in it',
      table('Schools', { merges: [range(1, 0, 1, 1)] }),
      { code: 'merge-in-table', range: 'A2:B2', table: 'Schools' },
    ],
    ['a table named with a blank', table('My table'), { code: 'table-name', table: 'My table' }],
    ['a table named like a cell', table('Q12'), { code: 'table-name' }],
    ['a table named like a row and column', table('R1C1'), { code: 'table-name' }],
    [
      'a table without a heading',
      table('T_1', { rows: [row('A', ''), row(1, 2)] }),
      { code: 'table-heading-missing', cell: 'B1' },
    ],
    [
      'a table headed by a number',
      table('T_1', { rows: [row('A', 5), row(1, 2)] }),
      { code: 'table-heading-missing', cell: 'B1' },
    ],
    [
      'a heading twice',
      table('T_1', { rows: [row('Tier', 'TIER'), row(1, 2)] }),
      { code: 'table-heading-twice', cell: 'B1' },
    ],
    [
      'a heading of 256',
      table('T_1', { rows: [row('A', 'x'.repeat(256)), row(1, 2)] }),
      { code: 'table-heading-too-long' },
    ],
    [
      'a table of headings only',
      sheet({ table: { name: 'T_1', range: range(0, 0, 0, 1), style: 'TableStyleLight1' } }),
      { code: 'table-without-rows' },
    ],
    ['a list of 255 characters', list({ values: ['x'.repeat(127), 'y'.repeat(127)] }), null],
    [
      'a list of 256',
      list({ values: ['x'.repeat(127), 'y'.repeat(128)] }),
      { code: 'list-too-long', cell: 'B2', count: 256 },
    ],
    ['a list of nothing', list({ values: [] }), { code: 'list-empty', cell: 'B2' }],
    [
      'a list with a comma',
      list({ values: ['No, not yet'] }),
      { code: 'list-word-has-comma', word: 'No, not yet' },
    ],
    ['a prompt of 256', list({ prompt: 'x'.repeat(256) }), { code: 'list-note-too-long', limit: 255 }],
    [
      'a prompt title of 33',
      list({ promptTitle: 'x'.repeat(33) }),
      { code: 'list-note-too-long', limit: 32 },
    ],
    ['a footer of 255, codes included', footer('x'.repeat(255 - CODES.left)), null],
    [
      'a footer of 256',
      footer('x'.repeat(256 - CODES.left)),
      { code: 'page-band-too-long', band: 'footer', count: 256 },
    ],
  ];

  it.each(cases)('%s', (_name, doc, finding) => {
    const expected = finding === null ? [] : [expect.objectContaining({ sheet: doc.name, ...finding })];
    expect(excelLimitFindings([doc])).toEqual(expected);
  });

  it('two sheets whose names differ only in capitals', () => {
    expect(excelLimitFindings([sheet({ name: 'Lynn' }), sheet({ name: 'LYNN' })])).toEqual([
      { code: 'sheet-name-taken', other: 'Lynn', sheet: 'LYNN' },
    ]);
  });

  it('two tables of one name on different sheets', () => {
    const docs = [table('Schools', { name: 'Lynn' }), table('SCHOOLS', { name: 'Salem' })];
    expect(excelLimitFindings(docs)).toEqual([
      { code: 'table-name-taken', table: 'SCHOOLS', other: 'Lynn', sheet: 'Salem' },
    ]);
  });

  it('more links than a sheet takes', () => {
    const link = cell('go', { link: { to: 'cell', sheet: 'Adams', cell: 'A1' } });
    const rows = Array(65_531).fill({ height: null, cells: [link] });
    expect(excelLimitFindings([sheet({ rows })])).toEqual([
      { code: 'too-many-links', count: 65_531, limit: 65_530, sheet: 'Adams' },
    ]);
  });
});
