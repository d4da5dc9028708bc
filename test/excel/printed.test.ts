import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { chooseDistricts } from '../../src/sheets/sheet-choice';
import type { SheetDoc } from '../../src/sheets/sheet-doc';
import { workbookDocs } from '../../src/sheets/workbook-docs';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { sheetDocOfWorksheet } from '../../workbench/host/export/sheet-doc-of-worksheet';
import { describeWith } from '../support/outside-programs';
import { pdfPages, toPdf } from '../support/render';
import { inWorkbook } from './support/in-workbook';
import { resultsOfRows, sampleSheet } from './support/source-files';

jest.setTimeout(120_000);

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'live-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function printed(name: string, docs: readonly SheetDoc[]): Promise<readonly string[]> {
  const workbook = await writeWorkbook(docs, { title: 'Printed', created: new Date('2023-10-02T00:00:00Z') });
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.findings));
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, workbook.bytes);
  return pdfPages(await toPdf(path));
}

// Excel keeps widths in whole pixels, a file in parts of a character; half a pixel can move a line break.
function inWholePixels(doc: SheetDoc): SheetDoc {
  const columns = doc.columns.map((column) => ({
    ...column,
    width: (Math.round(column.width * 7 + 5) - 5) / 7,
  }));
  return { ...doc, columns };
}

describeWith(['soffice', 'pdftotext'], 'the live workbook on paper', () => {
  it('reads like the file that the command line writes', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      const { cells, hiddenRows } = await sampleSheet();
      paste(cells, { hiddenRows });
      const made = await makeSheetsJob(port);
      expect(made.ok).toBe(true);
      const results = resultsOfRows(cells, hiddenRows);
      const docs = workbookDocs(results, { districts: chooseDistricts(results, {}).chosen });
      const live = docs.map(({ name, kind }) => {
        const exported = sheetDocOfWorksheet(workbook.sheet(name), kind);
        if (!exported.ok) throw new Error(exported.problems.join('\n'));
        return exported.doc;
      });
      const [fromExcel, fromFile] = [
        await printed('excel', live),
        await printed('file', docs.map(inWholePixels)),
      ];
      expect(fromExcel.length).toBeGreaterThan(docs.length);
      expect(fromExcel).toEqual(fromFile);
    }));
});
