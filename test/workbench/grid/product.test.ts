import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { classificationSheet } from '../../../src/sheets/classification-sheet';
import { chooseDistricts } from '../../../src/sheets/sheet-choice';
import type { SheetDoc } from '../../../src/sheets/sheet-doc';
import { workbookDocs } from '../../../src/sheets/workbook-docs';
import { resultsOfRows, sampleSheet, stateRows } from '../../excel/support/source-files';
import { describeWith } from '../../support/outside-programs';
import { startGridInChromium } from '../support/grid/grid-in-chromium';
import type { GridInChromium } from '../support/grid/grid-in-chromium';
import type { GridPage } from '../support/grid/grid-page';
import { PATIENCE } from '../support/patience';
import type { ProductPage } from './product-page';

jest.setTimeout(PATIENCE.test);

// In the pages; never in this process.
declare const grid: GridPage;
declare const addIn: ProductPage;

// So many of the sheets are compared, and of these all that can be seen or printed.
const COMPARED = 20;

describeWith(['chromium'], "the product's whole job in the live grid", () => {
  let chromium: GridInChromium;

  beforeAll(async () => {
    chromium = await startGridInChromium('test/workbench/grid/product-page.ts');
  });

  afterAll(async () => {
    await chromium.stop();
  });

  const differencesFrom = (docs: readonly SheetDoc[]) =>
    chromium.page.evaluate((all) => grid.differencesFrom(all), docs);
  const faults = async () => [...chromium.seen, ...(await chromium.page.evaluate(() => [...grid.faults()]))];

  it('classifies the sample and makes its action sheets, as the file writer gets them', async () => {
    const frame = await chromium.open();
    const { cells, hiddenRows } = await sampleSheet();
    await chromium.page.evaluate(([rows, hidden]) => grid.paste(rows, hidden), [cells, hiddenRows] as const);
    const results = resultsOfRows(cells, hiddenRows);

    expect(await frame.evaluate(() => addIn.classify())).toEqual({ ok: true });
    expect(await differencesFrom([classificationSheet(results, 'Classification')])).toEqual([]);

    expect(await frame.evaluate(() => addIn.makeSheets())).toEqual({ ok: true });
    expect(
      await differencesFrom(workbookDocs(results, { districts: chooseDistricts(results, {}).chosen })),
    ).toEqual([]);
    expect(await chromium.page.evaluate(() => grid.host().workbook.activeSheet.name)).toBe('Index');
    expect(await faults()).toEqual([]);
  });

  it('makes 400 action sheets while the page goes on drawing', async () => {
    const frame = await chromium.open();
    const cells = stateRows(2_300, 400);
    await chromium.page.evaluate((rows) => grid.paste(rows, []), cells);
    const results = resultsOfRows(cells);
    const districts = results.districts.map(({ name }) => name);
    await chromium.page.evaluate(() => grid.longestPause());

    const start = performance.now();
    expect(await frame.evaluate((names) => addIn.makeSheets(names), districts)).toEqual({ ok: true });
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    const pause = await chromium.page.evaluate(() => grid.longestPause());
    console.log(
      `${districts.length} action sheets in ${seconds} s; longest time without a frame ${pause} ms`,
    );

    const docs = workbookDocs(results, { districts: chooseDistricts(results, { districts }).chosen });
    expect(docs.length).toBeGreaterThan(400);
    expect(await differencesFrom(docs.filter((_, index) => index % COMPARED === 0))).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});
