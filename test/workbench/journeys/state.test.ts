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
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(110_000);

const DATA = 'Table 2 - Schools';
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

  const times: string[] = [];
  async function timed<T>(what: string, action: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await action();
    times.push(`${what} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  }
  function print(title: string): void {
    process.stderr.write(`${title}: ${times.splice(0).join(', ')}\n`);
  }

  /** From the data on the sheet to a sheet for each district that needs one. */
  async function makeSheets(): Promise<void> {
    await timed('rows read', async () => {
      await book.select(DATA, 'A3');
      await book.walk.useSelection();
    });
    await timed('results', () => book.walk.openResults());
    await book.walk.step('Sheets').click();
    await timed('sheets made', async () => {
      const pause = await book.longestPause(async () => {
        expect(await book.walk.writeSheets()).toContain('action sheets made');
      });
      times.push(`longest pause without a frame ${pause} ms`);
    });
  }

  it('makes about a hundred sheets of 1,900 rows, and goes on as before', async () => {
    book = await timed('opened', () => WorkbenchPage.open(browser, workbench.address, '?scenario=state'));
    expect(await book.cells(DATA)).toHaveLength(1902);
    await makeSheets();
    const made = (await book.sheetNames()).length;
    expect(made).toBeGreaterThan(90);
    expect(made).toBeLessThan(150);

    await timed('a formula typed', async () => {
      await book.type(DATA, `${FREE}3`, '=SSOS.TIER(A3:Y3,A$2:Y$2)');
      await book.settled();
    });
    const tiers = await book.cells('Classification');
    const tierOfThree = tiers.find(([row]) => row === 3)?.[5];
    expect(await book.value(DATA, `${FREE}3`)).toBe(tierOfThree);

    const path = join(folder, 'state.xlsx');
    await timed('saved', async () => (await book.save()).saveAs(path));
    expect(differingCells(await book.content(), readByOpenpyxl(path))).toEqual([]);
    print(`1,900 rows, ${made} sheets`);
  });

  it('makes 400 sheets, and the page can still be used', async () => {
    book = await timed('opened', () =>
      WorkbenchPage.open(browser, workbench.address, '?scenario=all-districts'),
    );
    await makeSheets();
    const names = await book.sheetNames();
    expect(names.length).toBeGreaterThanOrEqual(400);
    const last = names.at(-2) ?? '';
    await timed('five letters typed on another sheet', async () => {
      await book.type(last, 'M2', 'later');
    });
    expect(await book.value(last, 'M2')).toBe('later');
    await timed('reverted', async () => {
      expect(await book.walk.revert()).toContain('402 sheets removed');
    });
    expect(await book.sheetNames()).toEqual([DATA]);
    print(`${names.length} sheets`);
  });
});
