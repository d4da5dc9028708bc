import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { packAsJson } from '../../src/policy/export-pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { describeWith } from '../support/outside-programs';
import { axeFindings, sidewaysRoom } from '../support/page-checks';
import { ADD_IN_ADDRESS } from '../support/pane-in-excel/excel-server';
import { PATIENCE, startExcelForPane } from '../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, PaneInExcel } from '../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../support/pane-in-excel/pane-walk';
import { soon } from '../support/soon';
import { editedText, withLowest } from './changed-packs';
import { pastedRows } from './example-data';

jest.setTimeout(3 * PATIENCE);

const PANE = { width: 340, height: 760 };
const NARROW = { width: 320, height: 500 };
/** Riverside Middle of the example rows has percentile 12: in the watch band by the letters, low by this pack. */
const WIDER = packAsJson(withLowest(12));
const TWO_FAULTS = editedText(withLowest(10), '"value": 66.7', '"value": 0.667').replace(
  '2024-01-31',
  '2024-02-30',
);

/** What a person does on the page of the policy. */
const policyPage = (frame: Page | Frame) => ({
  open: async () => {
    await frame.getByRole('button', { name: 'Policy', exact: true }).click();
    await frame.getByRole('searchbox', { name: 'Search the policy' }).waitFor();
  },
  openTools: () => frame.getByText('A pack of your own').click(),
  load: (text: string, name = 'mine.json') =>
    frame
      .locator('input[type=file][accept*=json]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) }),
  keepAs: async (name: string) => {
    await frame.getByLabel('Name of the pack').fill(name);
    await frame.getByRole('button', { name: /and use$/ }).click();
    await frame.getByText(`“${name}”`).and(frame.locator('.fui-MessageBarBody')).waitFor();
  },
  choose: (label: string) => frame.getByLabel('Decide rows by').selectOption({ label }),
  faults: () => frame.locator('.faults li').allInnerTexts(),
});

describeWith(['chromium'], 'the page of the policy', () => {
  let excel: ExcelForPane;
  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());

  describe('in a plain browser', () => {
    let context: BrowserContext;
    let page: Page;
    let policy: ReturnType<typeof policyPage>;
    let faults: string[];

    async function open(options: BrowserContextOptions = {}): Promise<void> {
      await context?.close();
      context = await excel.browser.newContext({ viewport: PANE, ...options });
      context.setDefaultTimeout(PATIENCE);
      page = await context.newPage();
      policy = policyPage(page);
      faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`${ADD_IN_ADDRESS}/taskpane.html`);
      await page.getByRole('navigation', { name: 'Steps' }).waitFor();
    }
    beforeEach(() => open());
    afterEach(async () => {
      await context.close();
      expect(faults).toEqual([]);
    });

    async function paste(text: string): Promise<void> {
      await page.getByLabel('Paste rows here').evaluate((element, rows) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', rows);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        element.dispatchEvent(event);
      }, text);
      await page.locator('.rows-line').waitFor();
    }

    /** The tier of a school of the example rows, and the line that says by what it was decided. */
    async function resultOf(school: string): Promise<readonly [string, string]> {
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Results' }).click();
      const line = page.getByRole('button', { name: school });
      const said = await page.locator('.policy-line').innerText();
      return [await line.locator('.pill').innerText(), said.split('\n')[0] ?? ''];
    }

    it('shows a criterion with its limit, where it is written, and what of it is interpretation', async () => {
      await policy.open();
      await page.getByRole('button', { name: /^▸? ?Criteria and their limits/ }).click();
      const entry = page.locator('.policy-entry').filter({ hasText: 'low assessment participation' });
      const text = await entry.innerText();
      expect(text).toContain('Participation rate below 95%');
      expect(text).toContain('letter of Sep 21, section 6');
      expect(text).toContain('Not in the letters');
      expect(text).toContain('Interpretation The state prints whole percents');
    });

    it('finds what is searched for, in every part at once', async () => {
      await policy.open();
      await page.getByRole('searchbox').fill('worcester');
      await page.getByText('1 entry').waitFor();
      expect(await page.locator('.policy-entry').allInnerTexts()).toEqual([
        expect.stringContaining('Worcester'),
      ]);
      await page.getByRole('searchbox').fill('zeppelin');
      await page.getByText('Nothing in the policy has these words.').waitFor();
    });

    it('hands out the rules, says by place what is wrong with an edited file, and decides by a right one', async () => {
      await paste(pastedRows());
      await soon(async () =>
        expect(await resultOf('Riverside Middle')).toEqual([
          'at least Watch',
          expect.stringContaining('By the rules of school year 2023–24.'),
        ]),
      );
      await policy.open();
      await policy.openTools();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export as JSON' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('ssos-policy-2023-24.json');
      expect(readFileSync(await file.path(), 'utf8')).toBe(packAsJson(pack202324));

      await policy.load(TWO_FAULTS);
      await page.getByText('It cannot be used yet: 2 faults.').waitFor();
      await soon(async () =>
        expect(await policy.faults()).toEqual([
          expect.stringMatching(/^criteria › grad-rate › limit › value\s+0\.667 is a fraction/),
          expect.stringMatching(/^actions › turnaround-plan › due › date\s+2024-02-30 is not a day/),
        ]),
      );

      await policy.load(WIDER);
      await page.getByLabel('Name of the pack').fill('SY 2023–24');
      await page.getByText('“SY 2023–24” is a school year').waitFor();
      await soon(async () =>
        expect(await page.getByRole('button', { name: 'Keep and use' }).isDisabled()).toBe(true),
      );
      await policy.keepAs('Our draft');
      await soon(async () =>
        expect(await resultOf('Riverside Middle')).toEqual([
          'at least Tier 2',
          expect.stringContaining('By the pack “Our draft”, rules of 2023–24.'),
        ]),
      );

      await policy.open();
      await policy.choose('School year 2023–24');
      await soon(async () => expect((await resultOf('Riverside Middle'))[0]).toBe('at least Watch'));
    });

    it('replaces a pack of the same name and removes one only after a question', async () => {
      await policy.open();
      await policy.openTools();
      await policy.load(WIDER);
      await policy.keepAs('Our draft');
      await policy.load(packAsJson(withLowest(14)));
      await page.getByLabel('Name of the pack').fill('our DRAFT');
      await page.getByText('There is already a pack “Our draft”.').waitFor();
      await page.getByRole('button', { name: 'Replace and use' }).click();
      await page.getByText('In use. Choose another policy above').waitFor();
      await policy.choose('School year 2023–24');
      await page.getByRole('button', { name: 'Remove our DRAFT' }).click();
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.getByRole('button', { name: 'Remove our DRAFT' }).click();
      await page.getByRole('button', { name: 'Remove', exact: true }).click();
      await page.getByText('“our DRAFT” was taken out.').waitFor();
      await soon(async () =>
        expect(await page.getByLabel('Decide rows by').locator('option').allInnerTexts()).toEqual([
          'School year 2023–24',
        ]),
      );
    });

    it('can be used with the keyboard alone', async () => {
      await page.getByRole('button', { name: 'Policy', exact: true }).focus();
      await page.keyboard.press('Enter');
      const search = page.getByRole('searchbox');
      await search.waitFor();
      const names: string[] = [];
      for (let press = 0; press < 24 && names.at(-1)?.startsWith('Notes') !== true; press += 1) {
        await page.keyboard.press('Tab');
        names.push(await page.evaluate(() => document.activeElement?.textContent?.replace('▸ ', '') ?? ''));
      }
      expect(names.slice(-3)).toEqual([
        expect.stringContaining('Support lists'),
        expect.stringContaining('Contacts'),
        expect.stringContaining('Notes'),
      ]);
      await page.keyboard.press('Enter');
      await soon(async () =>
        expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true'),
      );
    });

    it.each(['light', 'dark'] as const)(
      'has no fault that axe finds, and no sideways scrolling at 320 px, in %s',
      async (colorScheme) => {
        await open({ colorScheme, viewport: NARROW });
        await policy.open();
        await policy.openTools();
        await page.getByText('No file came?').click();
        await policy.load(TWO_FAULTS);
        await page.getByText('It cannot be used yet').waitFor();
        for (const section of await page.locator('.policy-part h4 button').all()) await section.click();
        const found = { broken: await axeFindings(page), sideways: [await sidewaysRoom(page)] };
        await policy.load(WIDER);
        await page.getByLabel('Name of the pack').waitFor();
        const right = await axeFindings(page);
        found.sideways.push(await sidewaysRoom(page));
        await policy.keepAs('A name of our own');
        const kept = await axeFindings(page);
        found.sideways.push(await sidewaysRoom(page));
        expect({ ...found, right, kept }).toEqual({ broken: [], right: [], kept: [], sideways: [0, 0, 0] });
      },
    );
  });

  describe('beside a workbook', () => {
    let pane: PaneInExcel;
    let walk: PaneWalk;
    let policy: ReturnType<typeof policyPage>;

    beforeEach(async () => {
      pane = await excel.open();
      walk = new PaneWalk(pane);
      policy = policyPage(pane.frame);
    });
    afterEach(async () => {
      const faults = await pane.faults();
      await pane.close();
      expect(faults).toEqual([]);
    });

    const pasteExample = (): Promise<void> =>
      pane.excel(
        'paste',
        pastedRows()
          .split('\r\n')
          .map((row) => row.split('\t')),
      );

    it('decides nothing by another year where the workbook is set to one that is not there', async () => {
      await pasteExample();
      await pane.excel('keepSetting', 'SSoS.policy', '2030-31');
      await walk.button('Use the selection').click();
      await pane.frame
        .getByRole('alert')
        .getByText('“2030-31”, which is not there; there is 2023-24.')
        .waitFor();
      await soon(async () => expect(await walk.step('Results').isDisabled()).toBe(true));
      await pane.frame.getByRole('button', { name: 'Policy', exact: true }).click();
      await policy.choose('School year 2023–24');
      await walk.step('Results').click();
      await pane.frame.getByText('By the rules of school year 2023–24.').waitFor();
    });

    it('names what is wrong with a kept pack, by place, and goes on once another is chosen', async () => {
      const broken = JSON.parse(TWO_FAULTS) as unknown;
      await pasteExample();
      await pane.excel('keepSetting', 'SSoS.policy', 'Theirs');
      await pane.excel('keepSetting', 'SSoS.pack.theirs', { name: 'Theirs', pack: broken });
      await walk.button('Use the selection').click();
      await pane.frame.getByRole('alert').getByText('“Theirs”, which has faults').waitFor();
      await pane.frame.getByRole('button', { name: 'Policy', exact: true }).click();
      await policy.openTools();
      await soon(async () =>
        expect(await policy.faults()).toEqual([
          expect.stringMatching(/^criteria › grad-rate › limit › value/),
          expect.stringMatching(/^actions › turnaround-plan › due › date/),
        ]),
      );
      await policy.load(WIDER);
      await policy.keepAs('Theirs');
      await walk.step('Results').click();
      await pane.frame.getByText('By the pack “Theirs”, rules of 2023–24.').waitFor();
    });

    it('keeps a pack with the workbook, and the ribbon’s button decides by it too', async () => {
      await pasteExample();
      await policy.open();
      await policy.openTools();
      await policy.load(WIDER);
      await policy.keepAs('Our draft');
      await soon(async () =>
        expect(await pane.excel('settings')).toEqual(
          expect.arrayContaining(['SSoS.policy', 'SSoS.pack.our draft']),
        ),
      );
      await pane.excel('press', 'classifySelection');
      const sheet = await pane.excel('activeSheet');
      expect(sheet).toBe('Classification');
      await pane.excel('select', 'Sheet1', 'A1');
      await pane.frame.getByRole('button', { name: 'Back to the steps' }).click();
      await walk.useSelection();
      expect(await walk.tierOf('Riverside')).toBe('at least Tier 2');
    });
  });
});
