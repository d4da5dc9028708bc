import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { describeWith } from '../../support/outside-programs';
import { runWorkbench } from './running-workbench';
import type { RunningWorkbench } from './running-workbench';
import { differingCells, readByOpenpyxl } from './saved-file';
import { DATA, makeSheets, Times } from './state-journey';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(110_000);

/** Right of the data's own columns. */
const FREE = 'AA';

describeWith(['chromium', 'openpyxl'], 'the workbench with a whole state', () => {
  let folder: string;
  let workbench: RunningWorkbench;
  let browser: Browser;
  let book: WorkbenchPage;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-state-'));
    workbench = await runWorkbench();
    browser = await startBrowser(['EXCLUDE localhost']);
  });
  afterAll(async () => {
    await browser.close();
    const code = await workbench.stop();
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
  });
  afterEach(async () => {
    const faults = [...book.faults, ...(await book.hostFaults())];
    await book.close();
    expect(faults).toEqual([]);
  });

  it('makes about a hundred sheets of 1,900 rows, and goes on as before', async () => {
    const times = new Times();
    book = await times.of('opened', () => WorkbenchPage.open(browser, workbench.address, '?scenario=state'));
    expect(await book.cells(DATA)).toHaveLength(1902);
    await makeSheets(book, times);
    const made = (await book.sheetNames()).length;
    expect(made).toBeGreaterThan(90);
    expect(made).toBeLessThan(150);

    await times.of('a formula typed', async () => {
      await book.type(DATA, `${FREE}3`, '=SSOS.TIER(A3:Y3,A$2:Y$2)');
      await book.settled();
    });
    const tiers = await book.cells('Classification');
    const tierOfThree = tiers.find(([row]) => row === 3)?.[5];
    expect(await book.value(DATA, `${FREE}3`)).toBe(tierOfThree);

    const path = join(folder, 'state.xlsx');
    await times.of('saved', async () => (await book.save()).saveAs(path));
    expect(differingCells(await book.content(), readByOpenpyxl(path))).toEqual([]);
    times.print(`1,900 rows, ${made} sheets`);
  });
});
