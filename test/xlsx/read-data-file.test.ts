import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import type { FileProblem } from '../../src/intake/file-problem';
import type { DataSheet } from '../../src/xlsx/data-sheet';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { describeWith, outsideProgram } from '../support/outside-programs';
import { convert } from '../support/render';
import { describeWithSharedData, sharedData } from '../support/shared-data';
import { compoundFile } from './compound-file';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-file-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function sheetsOf(bytes: Uint8Array): Promise<readonly DataSheet[]> {
  const read = await readDataFile(bytes);
  if (!read.ok) {
    throw new Error(`Not read: ${read.problem.code}`);
  }
  return read.sheets;
}

async function onlySheet(bytes: Uint8Array): Promise<DataSheet> {
  const [sheet, ...others] = await sheetsOf(bytes);
  expect(others).toEqual([]);
  return sheet as DataSheet;
}

const workbook = (...sheets: WriteSheet[]) => writeXlsx({ sheets });

describe('a workbook', () => {
  it('gives texts, numbers and booleans as they are stored, and nothing for empty cells', async () => {
    const sheet = await onlySheet(
      await workbook({
        name: 'HS ',
        rows: [['00350537', 66.65, true], [null, '    97.6'], ['\u00A004450105']],
      }),
    );
    expect(sheet).toEqual({
      name: 'HS ',
      cells: [
        ['00350537', 66.65, true],
        [null, '    97.6', null],
        ['\u00A004450105', null, null],
      ],
      firstRow: 1,
      hiddenRows: [],
      isHidden: false,
      unclosedQuoteRows: [],
    });
  });

  it('gives a percentage as it is stored, not as it is shown', async () => {
    const style = { numFmt: '0.0%' };
    const sheet = await onlySheet(
      await workbook({ name: 'A', cells: new Map([['0,0', { value: 0.667, style }]]) }),
    );
    expect(sheet.cells).toEqual([[0.667]]);
  });

  it('gives days as text, so that a range of percentiles that became a day is seen', async () => {
    const noon = new Date('2023-09-25T12:30:00Z');
    const sheet = await onlySheet(
      await workbook({ name: 'A', rows: [[new Date('2023-01-10T00:00:00Z'), noon]] }),
    );
    expect(sheet.cells).toEqual([['2023-01-10', '2023-09-25T12:30:00']]);
  });

  it('gives errors as their text, formulas as their last result, and rich text without its looks', async () => {
    const cells = new Map([
      ['0,0', { value: '#N/A' }],
      ['0,1', { formula: 'A1+1', formulaResult: 12 }],
      ['0,2', { formula: 'T(A9)', formulaResult: '' }],
      ['0,3', { richText: [{ text: 'Low ' }, { text: 'rate', font: { bold: true } }] }],
      ['0,4', { formula: 'NA()' }],
    ]);
    expect((await onlySheet(await workbook({ name: 'A', cells }))).cells).toEqual([
      ['#N/A', 12, '', 'Low rate', null],
    ]);
  });

  it('gives the value of merged cells once, whatever is stored under them', async () => {
    const rows = [
      ['Title', 'Title', 'x'],
      ['Title', 'Title', 'y'],
    ];
    const merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }];
    expect((await onlySheet(await workbook({ name: 'A', rows, merges }))).cells).toEqual([
      ['Title', null, 'x'],
      [null, null, 'y'],
    ]);
  });

  it('keeps empty rows above and between, and drops those below', async () => {
    const cells = new Map([
      ['2,1', { value: 'Code' }],
      ['4,1', { value: 'x' }],
      ['9,3', { value: null, style: { numFmt: '@' } }],
    ]);
    expect((await onlySheet(await workbook({ name: 'A', cells }))).cells).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      [null, 'Code', null, null],
      [null, null, null, null],
      [null, 'x', null, null],
    ]);
  });

  it('tells which rows and which sheets are hidden', async () => {
    const rowDefs = new Map([
      [1, { hidden: true }],
      [2, { height: 30 }],
    ]);
    const rows = [['a'], ['b'], ['c']];
    const sheets = await sheetsOf(
      await workbook({ name: 'A', rows, rowDefs }, { name: 'B', rows, hidden: true }),
    );
    expect(sheets.map(({ hiddenRows, isHidden }) => [hiddenRows, isHidden])).toEqual([
      [[2], false],
      [[], true],
    ]);
  });
});

describe('a text file', () => {
  const cases: [name: string, text: string, cells: string[][]][] = [
    [
      'with semicolons and a mark',
      '\uFEFFName;Part. Rate %\r\nAdams;94,9\r\n',
      [
        ['Name', 'Part. Rate %'],
        ['Adams', '94,9'],
      ],
    ],
    [
      'pasted with tabs',
      'Name\tCode\nAdams\t00350537',
      [
        ['Name', 'Code'],
        ['Adams', '00350537'],
      ],
    ],
    [
      'with lines of delimiters at its end',
      'a,b\n1,2\n,\n,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ];

  it.each(cases)('%s is one sheet without a name', async (_name, text, cells) => {
    expect(await onlySheet(Buffer.from(text))).toMatchObject({ name: null, cells, firstRow: 1 });
  });

  it('tells where a quotation mark was left open', async () => {
    const sheet = await onlySheet(Buffer.from('a,b\n"open,c\nd,e'));
    expect(sheet).toMatchObject({
      unclosedQuoteRows: [2],
      cells: [
        ['a', 'b'],
        ['"open', 'c'],
        ['d', 'e'],
      ],
    });
  });
});

describe('a file that cannot be read', () => {
  const broken = async (change: (bytes: Uint8Array) => Uint8Array) =>
    change(await workbook({ name: 'A', rows: [['District Code', 'School']] }));

  const cases: [name: string, bytes: () => Promise<Uint8Array>, problem: FileProblem][] = [
    ['is empty', async () => new Uint8Array(), { code: 'empty-file' }],
    ['is a web page', async () => Buffer.from('<html><table>'), { code: 'web-page' }],
    ['is JSON', async () => Buffer.from('{"a":1}'), { code: 'not-a-table', kind: 'json' }],
    ['was cut off', () => broken((bytes) => bytes.slice(0, bytes.length / 2)), { code: 'damaged' }],
    [
      'was garbled',
      () => broken((bytes) => bytes.map((byte, index) => (index > 400 && index < 900 ? 0 : byte))),
      { code: 'damaged' },
    ],
    [
      'names itself a workbook only',
      async () => Buffer.from('PK\u0003\u0004xl/workbook.xml'),
      { code: 'damaged' },
    ],
    [
      'has a password',
      () =>
        writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'x', spinCount: 1 } }),
      { code: 'password-protected' },
    ],
    [
      'is of Excel 95',
      async () => compoundFile('Book', [0x09, 0x08, 0x08, 0, 0, 0x05, 0x05, 0, 0, 0, 0, 0]),
      { code: 'too-old' },
    ],
    [
      'is an older workbook with nothing in it',
      async () => compoundFile('Workbook', []),
      { code: 'damaged' },
    ],
    [
      'has a value at the far end of the sheet',
      () =>
        workbook({
          name: 'A',
          cells: new Map([
            ['0,0', { value: 1 }],
            ['1048575,300', { value: 1 }],
          ]),
        }),
      { code: 'too-large' },
    ],
  ];

  it.each(cases)('%s', async (_name, bytes, problem) => {
    expect(await readDataFile(await bytes())).toEqual({ ok: false, problem });
  });
});

describeWith(['soffice'], 'an older workbook, as LibreOffice saves it', () => {
  it('gives the same cells as the new one, as wide in every row', async () => {
    const path = join(folder, 'schools.xlsx');
    writeFileSync(
      path,
      await workbook({
        name: 'Table 2 - Schools',
        rows: [
          ['2023 results', null, null, null],
          ['00350537', 66.65, true, new Date('2023-01-10T00:00:00Z')],
          ['Ñandú – x', -3, '#N/A', null],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
      }),
    );
    const sheet = await onlySheet(readFileSync(await convert(path, 'xls')));
    expect(sheet).toMatchObject({
      name: 'Table 2 - Schools',
      cells: [
        ['2023 results', null, null, null],
        ['00350537', 66.65, true, '2023-01-10'],
        ['Ñandú – x', -3, '#N/A', null],
      ],
    });
  }, 60_000);
});

describeWith(['openpyxl'], 'a workbook with a tab that is only a chart', () => {
  it('gives its other sheets', async () => {
    const path = join(folder, 'chart.xlsx');
    const script = [
      'import openpyxl, openpyxl.chart, sys',
      'book = openpyxl.Workbook()',
      'book.active.append(["District Code", 1])',
      'book.create_chartsheet("Picture", 0).add_chart(openpyxl.chart.BarChart())',
      'book.save(sys.argv[1])',
    ].join('\n');
    execFileSync(outsideProgram('openpyxl') ?? '', ['-c', script, path]);
    expect((await sheetsOf(readFileSync(path))).map(({ name, cells }) => [name, cells])).toEqual([
      ['Sheet', [['District Code', 1]]],
    ]);
  });
});

describeWithSharedData("the state's own files", () => {
  const cases: [file: string, sheet: string | null, rows: number, columns: number][] = [
    ['state-workbooks/gradrates.xlsx', 'Graduation Rate', 386, 9],
    ['state-workbooks/selectedpopulations.xlsx', 'selectedpopulations', 1_854, 12],
    ['state-workbooks/enrollmentbyracegender-school.xlsx', 'enrollmentbyracegender-school', 1_853, 11],
    ['schools-2025.csv', null, 1_808, 15],
    ['state-report-rows-2018-2024.csv', null, 38, 16],
    ['graduation-four-year-2017-2025.csv', null, 3_531, 13],
    ['schools-2017-codes-stripped.csv', null, 1_862, 23],
    ['schools-short-list-zeros-lost.csv', null, 272, 6],
    ['participation/grade-10-all-students-2022-semicolon-bom.csv', null, 1_056, 22],
    ['participation/grades-3-8-students-with-disabilities-2022.csv', null, 3_594, 22],
  ];

  it.each(cases)('%s: every row as wide as the headings', async (file, name, rows, columns) => {
    const sheet = await onlySheet(readFileSync(sharedData(file)));
    expect(sheet.name).toBe(name);
    expect(sheet.cells.length).toBe(rows);
    expect(sheet.cells.filter(({ length }) => length !== columns)).toEqual([]);
    expect(sheet.unclosedQuoteRows).toEqual([]);
  });

  it('keep a hard space before a code, and padding around numbers', async () => {
    const enrolment = await onlySheet(
      readFileSync(sharedData('state-workbooks/enrollmentbyracegender-school.xlsx')),
    );
    const rates = await onlySheet(readFileSync(sharedData('state-workbooks/gradrates.xlsx')));
    expect(enrolment.cells.flat()).toContain('\u00A004450105');
    expect(rates.cells[2]?.slice(1, 4)).toEqual(['04450105', '        82', '    97.6']);
  });

  it('keep line breaks inside a cell', async () => {
    const sheet = await onlySheet(readFileSync(sharedData('state-report-rows-2018-2024.csv')));
    expect(sheet.cells.flat().filter((cell) => String(cell).includes('\n')).length).toBeGreaterThan(10);
  });

  it('do not have the mark as part of the first heading', async () => {
    const file = 'participation/grade-10-all-students-2022-semicolon-bom.csv';
    const sheet = await onlySheet(readFileSync(sharedData(file)));
    expect(String(sheet.cells[0]?.[0])).toMatch(/^[A-Z]/);
  });
});
