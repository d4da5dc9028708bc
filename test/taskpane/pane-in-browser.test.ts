import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { PANE_WORDS } from '../../src/text/pane-words';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { generatedRows } from '../../tools/generate/generated-rows';
import { stateHeadings } from '../../tools/state-file/layout';
import { startBrowser } from '../support/browser';
import { serveFolder } from '../support/folder-server';
import type { FolderServer } from '../support/folder-server';
import { describeWith } from '../support/outside-programs';
import { axeFindings, sidewaysRoom } from '../support/page-checks';
import { productionBuild } from '../support/production-build';
import type { ProductionBuild } from '../support/production-build';
import { soon } from '../support/soon';
import { ODD_HEADINGS, pastedRows, twoSheets } from './example-data';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** In milliseconds: shorter than a test may take, so that what was waited for is named. */
const PATIENCE = 15_000;
jest.setTimeout(2 * PATIENCE);

const NARROW = { width: 320, height: 500 };

describeWith(['chromium'], 'the built pane in a plain browser', () => {
  let build: ProductionBuild;
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** Everything the page asked for beside its own files. */
  let foreign: string[];
  let faults: string[];

  beforeAll(async () => {
    build = productionBuild();
    server = await serveFolder(build.folder);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  beforeEach(async () => {
    await open({});
  });
  afterEach(async () => {
    await context.close();
  });

  async function open(options: BrowserContextOptions): Promise<void> {
    await context?.close();
    context = await browser.newContext({ viewport: { width: 340, height: 760 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    page = await context.newPage();
    foreign = [];
    faults = [];
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(server.address) && !address.startsWith('blob:')) foreign.push(address);
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${server.address}/taskpane.html`);
    await step('Rows').waitFor();
  }

  async function paste(text: string): Promise<void> {
    await page.getByLabel('Paste rows here').evaluate((element, rows) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', rows);
      clipboardData.setData('text/html', '<table><tr><td>####</td></tr></table>');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async function openResultsOfSample(): Promise<void> {
    await page.getByRole('button', { name: 'Try with sample rows' }).click();
    await page.getByRole('button', { name: 'See results' }).click();
    await page.getByRole('list', { name: 'Schools', exact: true }).getByRole('listitem').first().waitFor();
  }

  const step = (name: string): Locator =>
    page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name });

  it('keeps the work where what is pasted after it is no rows', async () => {
    await openResultsOfSample();
    await step('Rows').click();
    await paste('Dear all,\nplease find attached');
    await page.getByRole('alert').getByText('No heading row was found').waitFor();
    await page
      .getByRole('alert')
      .getByText('The rows from before (accountability-2023.xlsx) are still there.')
      .waitFor();
    await step('Results').click();
    await page.getByRole('list', { name: 'Schools', exact: true }).getByRole('button').first().click();
    await page
      .getByText(/^Row \d+ of the data\./)
      .first()
      .waitFor();
  });

  it('leads back from rows that cannot be used yet to those before', async () => {
    await paste(pastedRows());
    await step('Results').click();
    await step('Rows').click();
    await paste(pastedRows(ODD_HEADINGS));
    await page.getByRole('button', { name: 'Go back to pasted rows' }).click();
    await soon(async () => expect(await step('Results').isEnabled()).toBe(true));
  });

  it.each([
    ['Yes', 'graduation rate'],
    ['No', 'Not used'],
  ])('takes %s for what a heading may be meant as', async (answer, use) => {
    const headings = ['District Code', 'School Code', 'Percentile', 'Grad rate'];
    await paste(pastedRows(headings, [['09980000', '09980505', '3', '66.5%']]));
    const asked = page.getByRole('group', { name: 'Perhaps the graduation rate?' });
    await asked.getByRole('button', { name: answer }).click();
    await asked.waitFor({ state: 'detached' });
    // The rate's own list, where there is one, stands above.
    const chosen = page.getByLabel('Grad rate').last().locator('option:checked');
    await soon(async () => expect(await chosen.innerText()).toBe(use));
  });

  it('reads the one of two columns of the same heading that a person means, for these rows only', async () => {
    const headings = ['District Code', 'School Code', 'School Name', 'Percentile', 'Percentile'];
    await paste(pastedRows(headings, [['09980000', '09980505', 'Harbor High', '52', '3']]));
    await page.getByLabel('Percentile (column E)').selectOption({ label: 'accountability percentile' });
    await soon(async () =>
      expect(await page.getByLabel('Percentile (column D)').inputValue()).toBe('ignore'),
    );
    await step('Results').click();
    await page.getByText('at least Tier 2').waitFor();
    await step('Rows').click();
    await paste(pastedRows());
    await step('Results').click();
    await page.getByText('Mill Pond Elementary').waitFor();
  });

  it('stays at the check of a file where another of its sheets has no rows', async () => {
    const buffer = Buffer.from(await twoSheets());
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.getByLabel('Open a file').setInputFiles({ name: 'two.xlsx', mimeType, buffer });
    const sheets = page.getByLabel('Sheet', { exact: true });
    await sheets.selectOption('Notes');
    await page.getByRole('alert').getByText('Sheet “Notes” was not taken.').waitFor();
    await soon(async () => expect(await sheets.inputValue()).toBe('Schools'));
    await step('Results').click();
    await page.getByText('By the rules of school year 2023–24.').waitFor();
  });

  it('says what it is', async () => {
    await page.getByRole('main').getByText('opened in a browser').waitFor();
    expect(faults).toEqual([]);
  });

  it('takes pasted rows, a corrected heading, and shows a school with its reasons', async () => {
    await paste(pastedRows(ODD_HEADINGS));
    await page.getByRole('heading', { name: 'These rows cannot be used yet' }).waitFor();
    await page.getByLabel('Standing').selectOption({ label: 'accountability percentile' });
    await page.getByText('3 rows =').waitFor();
    await page.getByRole('button', { name: 'See results' }).click();
    const line = page.getByRole('button', { name: 'Harbor Street High' });
    await line.click();
    await soon(async () => expect(await line.getAttribute('aria-expanded')).toBe('true'));
    await page.getByText('Accountability percentile 3 is 10 or lower.').waitFor();
    expect(await page.locator('.findings').innerText()).toContain('letter of Sep 21, section 3');
  });

  it('takes a list whose headings nobody knows, once the person says which row and what they mean', async () => {
    const list = pastedRows(
      ['Names', 'Figures', 'Remarks'],
      [
        ['Campus', 'Pct', 'Progress'],
        ['Harbor Street High', '3', 'on the way'],
        ['Mill Pond Elementary', '52', 'there'],
      ],
    );
    await paste(list);
    await page.getByText('Row 2 looks most like headings').waitFor();
    await page
      .getByLabel('Row with the headings')
      .selectOption({ label: 'Row 1 – Names · Figures · Remarks' });
    await page.getByLabel('Figures').waitFor();
    await page.getByLabel('Row with the headings').selectOption({ label: 'Row 2 – Campus · Pct · Progress' });
    await page.getByLabel('Campus').selectOption({ label: 'school name' });
    await page.getByText('Needed is at least one column to decide by').waitFor();
    await page.getByLabel('Pct').selectOption({ label: 'accountability percentile' });
    await page.getByText('2 rows =').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The answers are known again with the next rows under the same headings.
    await step('Rows').click();
    await paste(list);
    await page.getByText('2 rows =').waitFor();
    expect(await page.getByLabel('Pct').inputValue()).toBe('accountabilityPercentile');
  });

  it('says which heading lost its meaning to another, and takes that back', async () => {
    const row = (...last: readonly string[]): readonly string[] => [
      '09980505',
      'Harbor Street High',
      ...last,
    ];
    await paste(pastedRows(['School Code', 'School Name', 'Percentile', 'Rank'], [row('3', '52')]));
    await page.getByLabel('Rank').selectOption({ label: 'accountability percentile' });
    const said = /“Percentile” was it before, and is not used any more/;
    await page.getByRole('status').getByText(said).waitFor();
    await soon(async () => expect(await page.getByLabel('Percentile').inputValue()).toBe('ignore'));
    await page.getByRole('button', { name: 'Take that back' }).click();
    await soon(async () => {
      expect(await page.getByLabel('Percentile').inputValue()).toBe('accountabilityPercentile');
      expect(await page.getByLabel('Rank').inputValue()).toBe('ignore');
    });
    expect(await page.getByText(said).count()).toBe(0);
    await soon(async () => expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT'));
  });

  it('says what is wrong with what is no table of rows', async () => {
    await paste('Dear all,\nplease find attached');
    await page.getByRole('alert').getByText('No heading row was found').waitFor();
    await soon(async () => expect(await step('Check').isDisabled()).toBe(true));
  });

  it('finds a school among the sample’s, and keeps few lines in the page', async () => {
    await openResultsOfSample();
    const lines = page.getByRole('list', { name: 'Schools', exact: true }).getByRole('listitem');
    expect(Number(await lines.first().getAttribute('aria-setsize'))).toBeGreaterThan(100);
    expect(await lines.count()).toBeLessThan(40);
    await page.getByRole('searchbox').fill('dever');
    await lines.first().getByText('Dever Elementary School').waitFor();
    await soon(async () => expect(await lines.first().getAttribute('aria-setsize')).toBe('1'));
  });

  it('hands over a workbook with a sheet for each district it named', async () => {
    await openResultsOfSample();
    await page.getByRole('button', { name: 'Make sheets' }).click();
    await page.getByLabel('Action sheets for').selectOption({ label: 'prioritized districts' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download workbook' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('ssos-action-sheets-2023-24.xlsx');
    const read = await readDataFile(new Uint8Array(readFileSync(await file.path())));
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Index', 'Classification', 'Boston', 'Policy book']),
    );
    await page.getByText('is among your downloads').waitFor();
  });

  it('stops making the workbook of a whole state when asked to, says so calmly, and makes it when asked again', async () => {
    const rows = [...generatedRows({ rows: 1_900, districts: 400, seed: 1 })].map((cells) =>
      cells.map(String),
    );
    await paste(pastedRows(stateHeadings(2023), rows));
    await page.getByText('1,900 rows =').waitFor();
    await step('Sheets').click();
    await page.getByRole('button', { name: 'Download workbook' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('status').getByText(PANE_WORDS.stopped).waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download workbook' }).click();
    const read = await readDataFile(new Uint8Array(readFileSync(await (await download).path())));
    expect(read.ok && read.sheets.length).toBeGreaterThan(50);
  });

  it('asks for nothing beside its own files but Office.js, on the whole way to the workbook', async () => {
    await openResultsOfSample();
    await page.getByRole('button', { name: 'Make sheets' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download workbook' }).click();
    await download;
    expect(foreign).toEqual([OFFICE_JS]);
    expect(faults).toEqual([]);
  });

  it('can be used with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Try with sample rows' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'See results' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Schools', exact: true }).getByRole('listitem').first().waitFor();
    await page.getByRole('searchbox').focus();
    const names: string[] = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press(press === 0 ? 'Tab' : 'ArrowDown');
      names.push(await page.evaluate(() => document.activeElement?.className ?? ''));
    }
    expect(names).toEqual(names.map(() => 'line-button'));
    await page.keyboard.press('Enter');
    await soon(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true'),
    );
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, and no sideways scrolling at 320 px, in %s',
    async (colorScheme) => {
      await open({ colorScheme, viewport: NARROW });
      const found = { rows: await axeFindings(page), sideways: [await sidewaysRoom(page)] };
      await openResultsOfSample();
      await page.locator('.line-button').first().click();
      await page.locator('.findings').waitFor();
      await page.locator('.actions summary').click();
      const results = await axeFindings(page);
      found.sideways.push(await sidewaysRoom(page));
      await page.getByRole('button', { name: 'Districts', exact: true }).click();
      await page.getByRole('list', { name: 'Districts', exact: true }).waitFor();
      const districts = await axeFindings(page);
      await step('Check').click();
      await page.locator('.rows-line').waitFor();
      const check = await axeFindings(page);
      found.sideways.push(await sidewaysRoom(page));
      await step('Sheets').click();
      await page.getByLabel('Action sheets for').waitFor();
      const sheets = await axeFindings(page);
      found.sideways.push(await sidewaysRoom(page));
      expect({ ...found, results, districts, check, sheets }).toEqual({
        rows: [],
        results: [],
        districts: [],
        check: [],
        sheets: [],
        sideways: [0, 0, 0, 0],
      });
    },
  );

  it('says so when its scripts cannot come', async () => {
    const broken = await serveFolder(build.folder, ['controls.js']);
    await page.goto(`${broken.address}/taskpane.html`);
    await page.getByText('The controls could not be loaded.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('SSoS for Excel');
    await broken.stop();
  });
});
