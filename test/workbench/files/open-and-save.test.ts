import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { workbookDocs } from '../../../src/sheets/workbook-docs';
import { writeWorkbook } from '../../../src/xlsx/write-workbook';
import { finishedFileFaults } from '../../../src/xlsx/finished-file-check';
import { unpackFile } from '../../../src/xlsx/file-parts';
import { openWorkbook } from '../../../workbench/files/open-workbook';
import { saveWorkbook } from '../../../workbench/files/save-workbook';
import { factsOfSheetDoc } from '../../../workbench/host/export/facts-of-sheet-doc';
import { factsOfWorksheet } from '../../../workbench/host/export/facts-of-worksheet';
import { differenceLine, differences } from '../../../workbench/host/export/sheet-facts';
import { CellError } from '../../../workbench/host/model/cell-value';
import type { Box } from '../../../workbench/host/model/box';
import { Workbook } from '../../../workbench/host/model/workbook';
import { apostropheDistrict, listedWithoutSchools, mixedDistrict } from '../../support/example-districts';
import { describeWith } from '../../support/outside-programs';
import { convert } from '../../support/render';
import { resultsOf } from '../../support/results-builder';

const NAMESPACE = 'SSOS';
const NOW = new Date('2023-10-02T00:00:00Z');
const districts = [mixedDistrict, apostropheDistrict, listedWithoutSchools];
const docs = workbookDocs(resultsOf(districts), { districts });

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  const answer = await openWorkbook(workbook, bytes, NAMESPACE);
  if (!answer.ok) throw new Error(answer.problem);
  return workbook;
}

function saved(workbook: Workbook, spill: Box | null = null): Promise<Uint8Array> {
  return saveWorkbook(workbook, {
    namespace: NAMESPACE,
    documentSettings: {},
    now: NOW,
    spillOf: (_sheet, row, column) => (spill?.row === row && spill.column === column ? spill : null),
  });
}

async function savedAndOpened(workbook: Workbook): Promise<Workbook> {
  return opened(await saved(workbook));
}

describe("a workbook of the product's own", () => {
  let ownFile: Uint8Array;
  beforeAll(async () => {
    const written = await writeWorkbook(docs, { title: 'Example', created: NOW });
    if (!written.ok) throw new Error('The example is no workbook.');
    ownFile = written.bytes;
  });

  /** Half a pixel of a column's width is lost in a file, and the lines of a rule's fill in a live sheet. */
  const isLoss = (line: string) => {
    const [, expected, found] = /^column .*expected (\d+) px wide, found (\d+) px wide$/.exec(line) ?? [];
    return line.startsWith('rule ') || Number(expected) - Number(found) === 1;
  };

  it.each(docs.map((doc) => [doc.name, doc] as const))('%s opens as it is described', async (name, doc) => {
    const workbook = await opened(ownFile);
    const found = differences(factsOfSheetDoc(doc), factsOfWorksheet(workbook.sheet(name)));
    expect(found.map(differenceLine).filter((line) => !isLoss(line))).toEqual([]);
  });

  it.each(docs.map(({ name }) => name))(
    '%s is the same after it was saved and opened again',
    async (name) => {
      const before = await opened(ownFile);
      const after = await savedAndOpened(before);
      const found = differences(factsOfWorksheet(before.sheet(name)), factsOfWorksheet(after.sheet(name)));
      expect(found.map(differenceLine)).toEqual([]);
      expect(factsOfWorksheet(after.sheet(name)).size).toBeGreaterThan(50);
    },
  );

  it('is saved as a file that Excel has nothing to repair in', async () => {
    expect(finishedFileFaults(unpackFile(await saved(await opened(ownFile))))).toEqual([]);
  });
});

describe('a workbook that a person and an add-in have worked in', () => {
  it('keeps every kind of cell content', async () => {
    const workbook = new Workbook();
    const { values, formulas } = workbook.sheet('Sheet1');
    const contents = [
      '00350001',
      '#N/A typed as text',
      '=not a formula',
      66.65,
      true,
      '_x0041_',
      "it's",
      ' a ',
    ];
    contents.forEach((content, row) => values.set(row, 0, content));
    values.set(0, 1, new CellError('#N/A'));
    formulas.set(1, 1, '=SUM(D1:D3)&" SSOS.TIER(x)"');
    values.set(1, 1, '6 SSOS.TIER(x)');
    formulas.set(2, 1, '=IF(SSOS.TIER(A2:Q2,A$1:Q$1)="Tier 3",1,0)');
    values.set(2, 1, 1);
    formulas.set(3, 1, '=SSOS.TIER(1)');
    values.set(3, 1, new CellError('#VALUE!'));
    const sheet = (await savedAndOpened(workbook)).sheet('Sheet1');
    expect(contents.map((_, row) => sheet.values.get(row, 0))).toEqual(contents);
    expect(sheet.values.get(0, 1)).toEqual(new CellError('#N/A'));
    expect([1, 2, 3].map((row) => sheet.formulas.get(row, 1))).toEqual(
      [1, 2, 3].map((row) => formulas.get(row, 1)),
    );
    expect([1, 2, 3].map((row) => sheet.values.get(row, 1))).toEqual([
      '6 SSOS.TIER(x)',
      1,
      new CellError('#VALUE!'),
    ]);
  });

  it("spells the add-in's functions in the file as Excel does", async () => {
    const workbook = new Workbook();
    workbook.sheet('Sheet1').formulas.set(0, 0, '=ssos.TIER(A2)&"SSOS.TIER(A2)"');
    const xml = new TextDecoder().decode(unpackFile(await saved(workbook))['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('<f>_xldudf_SSOS_TIER(A2)&amp;"SSOS.TIER(A2)"</f>');
  });

  it('keeps what a formula spreads over other cells as results, which come with the formula again', async () => {
    const workbook = new Workbook();
    const { values, formulas } = workbook.sheet('Sheet1');
    formulas.set(0, 0, '=SSOS.WHY(D1:T1)');
    ['Tier 3', 'low groups', 'beside'].forEach((text, column) => values.set(0, column, text));
    const bytes = await saved(workbook, { row: 0, column: 0, rows: 1, columns: 2 });
    const xml = new TextDecoder().decode(unpackFile(bytes)['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('<f t="array" ref="A1:B1">');
    const sheet = (await opened(bytes)).sheet('Sheet1');
    expect(sheet.formulas.get(0, 0)).toBe('=SSOS.WHY(D1:T1)');
    expect([0, 1, 2].map((column) => sheet.values.get(0, column))).toEqual(['Tier 3', undefined, 'beside']);
  });

  it('keeps settings, styles, names, properties, protection, order and visibility', async () => {
    const workbook = new Workbook();
    const hidden = workbook.addSheet("Martha's & <b>");
    const shown = workbook.addSheet('Shown');
    hidden.visibility = 'VeryHidden';
    workbook.activate(shown);
    workbook.names = [
      { name: 'SSoS.run1.index', formula: "='Martha''s & <b>'!$A$1", comment: '', visible: false },
      { name: 'Rates', formula: '=Shown!$B$2:$B$9', comment: 'of 2023', visible: true },
    ];
    workbook.settings.set('SSoS.answers', { headings: { 'a < b & "c"': null }, scales: [1, 2] });
    workbook.customProperties.set('owner', 'Ms. Rivera');
    workbook.properties.set('title', 'Ours');
    const style = workbook.formats.styles.add('SSoS heading');
    style.values = { 'font.bold': true, 'fill.color': '#14304F' };
    style.includes.delete('Number');
    shown.protection.isOn = true;
    shown.protection.options = { allowFormatCells: true };
    workbook.protection.isOn = true;
    const after = await savedAndOpened(workbook);
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'Visible'],
      ["Martha's & <b>", 'VeryHidden'],
      ['Shown', 'Visible'],
    ]);
    expect(after.activeSheet.name).toBe('Shown');
    expect(after.names).toEqual(workbook.names);
    expect(after.settings).toEqual(workbook.settings);
    expect(after.customProperties).toEqual(workbook.customProperties);
    expect(after.properties).toEqual(workbook.properties);
    expect(after.formats.styles.find('SSoS heading')).toEqual(style);
    expect(after.protection.isOn).toBe(true);
    expect(after.sheet('Shown').protection).toMatchObject({
      isOn: true,
      options: { allowFormatCells: true },
    });
    expect(after.sheet('Sheet1').protection.isOn).toBe(false);
  });
});

describe('a file that is no workbook', () => {
  it('is refused with the reason', async () => {
    const answer = await openWorkbook(new Workbook(), new TextEncoder().encode('Dear all,'), NAMESPACE);
    expect(answer).toEqual({ ok: false, problem: expect.stringContaining('could not be opened') });
  });
});

describeWith(['soffice'], 'a saved workbook in LibreOffice, which does not know the add-in', () => {
  it('shows what the formulas came to', async () => {
    const workbook = new Workbook();
    const { values, formulas } = workbook.sheet('Sheet1');
    formulas.set(0, 0, '=SSOS.TIER(B1:R1)');
    values.set(0, 0, 'Tier 3');
    formulas.set(1, 0, '=A1&"."');
    values.set(1, 0, 'Tier 3.');
    const folder = mkdtempSync(join(tmpdir(), 'workbench-saved-'));
    try {
      const path = join(folder, 'saved.xlsx');
      writeFileSync(path, await saved(workbook));
      expect(readFileSync(await convert(path, 'csv'), 'utf8')).toBe('Tier 3\nTier 3.\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
