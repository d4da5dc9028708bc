import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { runWorkbench } from './running-workbench';
import type { RunningWorkbench } from './running-workbench';
import { WorkbenchPage } from './workbench-page';

/** The started workbench and a browser, for the tests of one file. */
export type WorkbenchSuite = {
  /** Opens its page, such as with `?scenario=state`. Closed after the test, when no error may have been met. */
  readonly open: (query?: string) => Promise<WorkbenchPage>;
};

/** Starts the workbench as its command does, before the tests of the block around, and ends it after them. */
export function workbenchSuite(): WorkbenchSuite {
  let workbench: RunningWorkbench;
  let browser: Browser;
  let book: WorkbenchPage | null = null;

  beforeAll(async () => {
    workbench = await runWorkbench();
    browser = await startBrowser(['EXCLUDE localhost']);
  });
  afterAll(async () => {
    await browser.close();
    expect(await workbench.stop()).toBe(0);
  });
  afterEach(async () => {
    const faults = book === null ? [] : [...book.faults, ...(await book.hostFaults())];
    await book?.close();
    book = null;
    expect(faults).toEqual([]);
  });

  return {
    open: async (query) => {
      book = await WorkbenchPage.open(browser, workbench.address, query);
      return book;
    },
  };
}
