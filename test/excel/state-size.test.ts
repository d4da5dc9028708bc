import { describe, expect, it, jest } from '@jest/globals';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { chooseDistricts } from '../../src/sheets/sheet-choice';
import { workbookDocs } from '../../src/sheets/workbook-docs';
import { differencesFrom, valueDifferencesFrom } from './support/compare';
import { inWorkbook } from './support/in-workbook';
import { resultsOfRows, stateRows } from './support/source-files';

// Every sheet is compared by its values; so many of them by everything that can be seen or printed.
const COMPARED_WHOLE = 8;

jest.setTimeout(60_000);

describe('a state of 400 districts', () => {
  it('is written as the file writer gets it, in at most five conversations, one of which reads the rows, and fewer than 40 actions a sheet', () =>
    inWorkbook(async ({ paste, port, workbook, excel }) => {
      const cells = stateRows(2_300, 400);
      paste(cells);
      const results = resultsOfRows(cells);
      const choice = { districts: results.districts.map(({ name }) => name) };
      const { ledger } = excel.host.engine;
      const made = await makeSheetsJob(port, choice);
      expect(made).toMatchObject({ ok: true, value: { written: { replaced: 0, collisions: [] } } });

      const { chosen } = chooseDistricts(results, choice);
      const docs = workbookDocs(results, { districts: chosen });
      expect(docs.length).toBeGreaterThan(400);
      expect(valueDifferencesFrom(docs, workbook)).toEqual([]);
      expect(
        differencesFrom(
          docs.filter((_, index) => index % COMPARED_WHOLE === 0),
          workbook,
        ),
      ).toEqual([]);

      expect(ledger.totals.syncs).toBeLessThanOrEqual(5);
      expect(ledger.totals.actions / chosen.length).toBeLessThan(40);
      expect(ledger.totals.largestRequest).toBeLessThan(4_500_000);
    }));
});
