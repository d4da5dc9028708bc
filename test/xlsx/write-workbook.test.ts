import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SheetDoc } from '../../src/sheets/sheet-doc';
import { partText, unpackFile } from '../../src/xlsx/file-parts';
import { finishedFileFaults } from '../../src/xlsx/finished-file-check';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { describeWith, outsideProgram } from '../support/outside-programs';
import { pdfPages, toPdf } from '../support/render';
import { cell, row, sheet } from '../support/sheet-builder';
import { HARMLESS_TEXTS, RICH_WORKBOOK } from './rich-workbook';

const PROPERTIES = { title: 'Action sheets 2023-24', created: new Date('2023-10-02T00:00:00Z') };

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function written(docs: readonly SheetDoc[]): Promise<Uint8Array> {
  const result = await writeWorkbook(docs, PROPERTIES);
  if (!result.ok) {
    throw new Error(`Not written: ${JSON.stringify(result.findings)}`);
  }
  return result.bytes;
}

async function saved(name: string, docs: readonly SheetDoc[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await written(docs));
  return path;
}

describe('a workbook', () => {
  it('is refused, with the sheet and the cell, where a number is none', async () => {
    expect(await writeWorkbook([sheet({ rows: [row('Rate'), row(NaN)] })], PROPERTIES)).toEqual({
      ok: false,
      findings: [{ code: 'number-not-finite', value: 'NaN', sheet: 'Adams', cell: 'A2' }],
    });
  });

  it('without a sheet is a mistake of the caller', async () => {
    await expect(writeWorkbook([], PROPERTIES)).rejects.toThrow('at least one sheet');
  });

  it('is the same, byte for byte, when it is written again', async () => {
    expect(await written(RICH_WORKBOOK)).toEqual(await written(RICH_WORKBOOK));
  });

  it('carries its title and the day it was given, no clock’s and nobody’s name', async () => {
    const properties = partText(
      unpackFile(await written(RICH_WORKBOOK))['docProps/core.xml'] ?? new Uint8Array(),
    );
    expect(properties).toContain('<dc:title>Action sheets 2023-24</dc:title>');
    expect(properties?.match(/2023-10-02T00:00:00Z/g)).toHaveLength(2);
    expect(properties).not.toMatch(/creator|lastModifiedBy/);
  });

  it('spells the line break of a table’s heading as Excel does', async () => {
    const table = partText(
      unpackFile(await written(RICH_WORKBOOK))['xl/tables/table1.xml'] ?? new Uint8Array(),
    );
    expect(table).toContain('name="Action_x000A_item"');
  });

  it('holds nothing that Excel would repair', async () => {
    expect(finishedFileFaults(unpackFile(await written(RICH_WORKBOOK)))).toEqual([]);
  });
});

describeWith(['openpyxl'], 'a workbook, as openpyxl reads it', () => {
  let found: WorkbookDescription;

  beforeAll(async () => {
    const path = await saved('rich.xlsx', RICH_WORKBOOK);
    const script = fileURLToPath(new URL('describe-workbook.py', import.meta.url));
    found = JSON.parse(execFileSync(outsideProgram('openpyxl') ?? '', [script, path], { encoding: 'utf8' }));
  });

  it('has its title and the day it was given', () => {
    expect(found).toMatchObject({ title: PROPERTIES.title, created: '2023-10-02 00:00:00' });
  });

  it('has its sheets in order, an apostrophe and all', () => {
    expect(Object.keys(found.sheets)).toEqual(['Index', "Martha's Vineyard", 'Texts']);
  });

  it('prints as it was told to', () => {
    expect(found.sheets["Martha's Vineyard"]).toMatchObject({
      printArea: '$A$1:$C$152',
      printTitles: '$1:$2',
      lastRowsOfPages: [40, 90],
      orientation: 'landscape',
      paper: 1,
      fit: [true, 1, 0],
      margins: [0.8, 0.7, 0.4, 0.5, 0.3, 0.25],
      centered: true,
      header: ['Dennis && Yarmouth', '2023-24'],
      footer: 'Page &P of &N',
    });
  });

  it('shows what it was told to', () => {
    expect(found.sheets["Martha's Vineyard"]).toMatchObject({
      gridlines: false,
      frozen: 'A3',
      tabColor: null,
      heights: { 1: 36 },
      merges: ['A1:C1'],
    });
    expect(found.sheets['Index']).toMatchObject({ frozen: 'B2', tabColor: 'FF14304F' });
  });

  it('has its columns as wide as Excel counts them, and the key column hidden', () => {
    expect(found.sheets["Martha's Vineyard"]?.widths).toEqual({
      A: [40.7109375, false],
      B: [14.7109375, false],
      C: [12.7109375, false],
      D: [8.7109375, true],
    });
  });

  it('has a native table', () => {
    expect(found.sheets["Martha's Vineyard"]?.tables).toEqual({
      Marthas_Vineyard: ['A2:D152', 'TableStyleLight1', ['Action\nitem', 'Status', 'Due', 'Key']],
    });
  });

  it('has a drop-down with its prompt and its error', () => {
    expect(found.sheets["Martha's Vineyard"]?.validations).toEqual([
      [
        'B3:B152',
        'list',
        '"Not started,Under ""review"",Done"',
        'Status',
        'Choose one.',
        'Choose one of the list.',
        true,
      ],
    ]);
  });

  it('marks what is overdue by a conditional format', () => {
    expect(found.sheets["Martha's Vineyard"]?.conditionalFormats).toEqual([
      ['C3:C152', 'expression', ['AND($C3<DATE(2023,10,15),$B3<>"Done")'], true, 'lightUp', 'FFFFFFFF'],
      ['B3:B152', 'expression', ['$B3="Done"'], true, 'solid', 'FF14304F'],
    ]);
  });

  it('links within, by mail and to the web', () => {
    expect(found.sheets['Index']?.links).toEqual({
      A2: "'Martha''s Vineyard'!A1",
      B2: 'mailto:help@example.org?subject=Plan%20%26%20dates',
      B3: 'https://example.org/a?b=1&c=2',
    });
  });

  it('has real dates', () => {
    expect(found.sheets["Martha's Vineyard"]?.cells[2]?.[2]).toEqual([
      '2023-10-06 00:00:00',
      'd',
      'mmm d, yyyy',
    ]);
  });

  it.each([...HARMLESS_TEXTS.entries()])('keeps text %i as text: %j', (index, text) => {
    const [value, type] = found.sheets['Texts']?.cells[index]?.[0] ?? [];
    // openpyxl does not read the escaped spelling of a file.
    expect([String(value).replaceAll('_x005F_', '_'), type]).toEqual([text.replaceAll('_x005F_', '_'), 's']);
  });

  it('has numbers as numbers, and nothing for what is empty', () => {
    expect(found.sheets['Texts']?.cells[0]?.slice(1)).toEqual([
      [66.65, 'n', '0'],
      [null, 'n', '@'],
      [null, 'n', '@'],
    ]);
  });

  it('names a font in every cell', () => {
    expect(found.sheets["Martha's Vineyard"]?.fonts).toEqual(['Calibri']);
  });
});

describeWith(['soffice', 'pdftotext'], 'a workbook, as LibreOffice prints it', () => {
  it('repeats the headings, numbers the pages and prints an ampersand once', async () => {
    const actionSheet = RICH_WORKBOOK.filter(({ name }) => name === "Martha's Vineyard");
    const pages = await pdfPages(await toPdf(await saved('print.xlsx', actionSheet)));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toMatch(/Status\s+Due/);
      expect(page).toMatch(/Dennis & Yarmouth\s+2023-24/);
      expect(page).not.toContain('Key');
    });
  }, 60_000);

  it('shows no formula and no error for a text that looks like one', async () => {
    const rows = HARMLESS_TEXTS.map((text) => row(cell(text, { style: 'data' })));
    const doc = sheet({ name: 'Texts', columns: [{ width: 60 }], rows });
    const [page] = await pdfPages(await toPdf(await saved('texts.xlsx', [doc])));
    expect(page).toContain('=HYPERLINK("http://example.org","click")');
    expect(page).toContain('@SUM(A1:A9)');
    expect(page).not.toMatch(/#NAME\?|#VALUE!|Err:/);
  }, 60_000);
});

type SheetDescription = Readonly<Record<string, unknown>> & {
  readonly widths: unknown;
  readonly tables: unknown;
  readonly validations: unknown;
  readonly conditionalFormats: unknown;
  readonly links: unknown;
  readonly fonts: unknown;
  readonly cells: readonly (readonly (readonly unknown[])[])[];
};

type WorkbookDescription = { readonly sheets: Readonly<Record<string, SheetDescription>> };
