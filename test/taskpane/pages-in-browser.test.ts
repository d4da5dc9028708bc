import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { serveFolder } from '../support/folder-server';
import type { FolderServer } from '../support/folder-server';
import { describeWith } from '../support/outside-programs';
import { axeFindings } from '../support/page-checks';
import { productionBuild } from '../support/production-build';
import type { ProductionBuild } from '../support/production-build';
import { soon } from '../support/soon';

/** In milliseconds: shorter than a test may take, so that what was waited for is named. */
const PATIENCE = 15_000;
jest.setTimeout(5 * PATIENCE);

const NARROW = { width: 320, height: 700 };

describeWith(['chromium'], 'the pages beside the steps in a plain browser', () => {
  let build: ProductionBuild;
  let whole: FolderServer;
  /** Lacks the script of one page, until it is there. */
  let lacking: FolderServer;
  const missing = ['status-page.js'];
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    build = productionBuild();
    whole = await serveFolder(build.folder);
    lacking = await serveFolder(build.folder, missing);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await whole.stop();
    await lacking.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: NARROW });
    context.setDefaultTimeout(PATIENCE);
    page = await context.newPage();
    await page.goto(`${whole.address}/taskpane.html`);
  });
  afterEach(() => context.close());

  const link = (name: string): Locator =>
    page.getByRole('navigation', { name: 'More' }).getByRole('button', { name });
  const step = (name: string): Locator =>
    page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name });

  it('are reached by keys, and lead back to where the work was', async () => {
    await page.getByRole('button', { name: 'Try with sample rows' }).click();
    await page.getByRole('button', { name: 'See results' }).click();
    await page.getByRole('searchbox').fill('dever');
    await page.getByRole('list', { name: 'Schools', exact: true }).getByText('Dever').waitFor();
    await link('Status').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Status' }).waitFor();
    await soon(async () => expect(await link('Status').getAttribute('aria-current')).toBe('page'));
    expect(await step('Results').getAttribute('aria-current')).toBeNull();
    await page.getByRole('button', { name: 'Back to the steps' }).focus();
    await page.keyboard.press('Enter');
    await soon(async () => expect(await step('Results').getAttribute('aria-current')).toBe('step'));
    expect(await page.getByRole('searchbox').inputValue()).toBe('dever');
    await page.getByRole('list', { name: 'Schools', exact: true }).getByText('Dever').waitFor();
  });

  it('offer no examples, and say why', async () => {
    await link('Examples').click();
    await page.getByText('examples can be added only in Excel').waitFor();
    expect(await page.getByRole('button', { name: 'Add the examples sheet' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('say so in their place where one fails, keep the rest, and can be tried again', async () => {
    await page.goto(`${lacking.address}/taskpane.html`);
    await page.getByRole('button', { name: 'Try with sample rows' }).click();
    await page.getByText('See results').waitFor();
    await link('Status').click();
    await page
      .getByRole('alert')
      .getByRole('heading', { name: 'Something in the pane went wrong' })
      .waitFor();
    expect(await page.getByRole('alert').last().innerText()).toContain(
      'Try again, or go on with another step',
    );
    await soon(async () =>
      expect(await page.getByLabel('Details as text').inputValue()).toMatch(
        /^SSoS \d.*browser\n.*status-page/,
      ),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy details' }).click();
    await page.getByText(/^(?:Copied\.|Copying is not allowed)/).waitFor();

    await step('Check').click();
    await page.getByText('See results').waitFor();
    missing.length = 0;
    await link('Status').click();
    await page.getByText('Last problem').first().waitFor();
    await soon(async () =>
      expect(await page.getByLabel('Details as text').inputValue()).toContain('ChunkLoadError'),
    );
  });
});
