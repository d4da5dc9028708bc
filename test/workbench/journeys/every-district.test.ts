import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { describeWith } from '../../support/outside-programs';
import { runWorkbench } from './running-workbench';
import type { RunningWorkbench } from './running-workbench';
import { DATA, makeSheets, Times } from './state-journey';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(110_000);

describeWith(['chromium'], 'the workbench with a sheet for every district', () => {
  let workbench: RunningWorkbench;
  let browser: Browser;
  let book: WorkbenchPage;

  beforeAll(async () => {
    workbench = await runWorkbench();
    browser = await startBrowser(['EXCLUDE localhost']);
  });
  afterAll(async () => {
    await browser.close();
    const code = await workbench.stop();
    expect(code).toBe(0);
  });
  afterEach(async () => {
    const faults = [...book.faults, ...(await book.hostFaults())];
    await book.close();
    expect(faults).toEqual([]);
  });

  it('makes 400 sheets, and the page can still be used', async () => {
    const times = new Times();
    book = await times.of('opened', () =>
      WorkbenchPage.open(browser, workbench.address, '?scenario=all-districts'),
    );
    await makeSheets(book, times);
    const names = await book.sheetNames();
    expect(names.length).toBeGreaterThanOrEqual(400);
    const last = names.at(-2) ?? '';
    await times.of('five letters typed on another sheet', async () => {
      await book.type(last, 'M2', 'later');
    });
    expect(await book.value(last, 'M2')).toBe('later');
    await times.of('reverted', async () => {
      expect(await book.walk.revert()).toContain('402 sheets removed');
    });
    // What a person typed on is not thrown away.
    expect(await book.sheetNames()).toEqual([DATA, `${last} (changed)`]);
    times.print(`${names.length} sheets`);
  });
});
