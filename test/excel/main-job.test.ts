import { describe, expect, it, jest } from '@jest/globals';
import { classifySelectionJob } from '../../src/commands/jobs/classify-selection-job';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { classificationSheet } from '../../src/sheets/classification-sheet';
import { chooseDistricts } from '../../src/sheets/sheet-choice';
import { workbookDocs } from '../../src/sheets/workbook-docs';
import { differencesFrom } from './support/compare';
import { inWorkbook } from './support/in-workbook';
import { resultsOfRows, sampleSheet, stateRows } from './support/source-files';

jest.setTimeout(60_000);

describe('the main job in the live workbook', () => {
  it('classifies the pasted sample and makes its action sheets, as the file writer gets them', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      const { cells, hiddenRows } = await sampleSheet();
      paste(cells, { hiddenRows });
      const results = resultsOfRows(cells, hiddenRows);

      const classified = await classifySelectionJob(port);
      expect(classified.ok).toBe(true);
      expect(differencesFrom([classificationSheet(results, 'Classification')], workbook)).toEqual([]);
      expect(workbook.activeSheet.name).toBe('Classification');

      const made = await makeSheetsJob(port);
      expect(made).toMatchObject({ ok: true, value: { written: { replaced: 1 } } });
      const docs = workbookDocs(results, { districts: chooseDistricts(results, {}).chosen });
      expect(differencesFrom(docs, workbook)).toEqual([]);
      const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
      expect(visible.map(({ name }) => name).sort()).toEqual(
        ['Sheet1', ...docs.map(({ name }) => name)].sort(),
      );
      expect(workbook.activeSheet.name).toBe('Index');
    }));

  it('leaves the rows it reads as they are', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      const cells = stateRows(40, 6);
      paste(cells);
      await makeSheetsJob(port);
      const sheet = workbook.sheet('Sheet1');
      const now = cells.map((row, r) => row.map((_, c) => sheet.values.get(r, c) ?? ''));
      expect(now).toEqual(cells.map((row) => row.map((value) => value ?? '')));
      expect(sheet.used(false)).toEqual(sheet.used(true));
    }));
});
