import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { CellMatrix } from '../../../src/intake/cell-value';
import { stateRows } from '../../excel/support/source-files';
import { withHeading } from '../../support/clipboard-text';
import { describeWith } from '../../support/outside-programs';
import { axeFindings, sidewaysRoom } from '../../support/page-checks';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, OpenOptions, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';
import { soon } from '../../support/soon';

jest.setTimeout(3 * PATIENCE);

const NARROW = { width: 320, height: 700 };
const STATE = stateRows(14, 4);
const MANY_DISTRICTS = stateRows(800, 400);

describeWith(['chromium'], 'sheets and pages beside a workbook', () => {
  let excel: ExcelForPane;
  let pane: PaneInExcel;
  let walk: PaneWalk;

  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());
  beforeEach(() => open());
  afterEach(async () => {
    const faults = await pane.faults();
    await pane.close();
    expect(faults).toEqual([]);
  });

  async function open(options: OpenOptions = {}): Promise<void> {
    await pane?.close();
    pane = await excel.open(options);
    walk = new PaneWalk(pane);
  }

  async function goToSheets(rows = STATE): Promise<void> {
    await pane.excel('paste', rows);
    await walk.useSelection();
    await walk.step('Sheets').click();
  }

  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => pane.page.keyboard.press(key)), Promise.resolve());
  const choosing = (): Promise<unknown> =>
    pane.frame.getByLabel('Action sheets for').selectOption({ label: 'districts I choose' });
  const districts = (): Locator => pane.frame.getByRole('list', { name: 'Districts to choose' });
  const focusedText = (): Promise<string> =>
    pane.frame.evaluate(() => document.activeElement?.closest('[role=listitem]')?.textContent ?? '');

  it('chosen districts get sheets, the pane leads to them, and what was changed since is told', async () => {
    await goToSheets();
    await choosing();
    await pane.frame.getByLabel('Search the districts to choose').fill('boston');
    await districts().getByRole('checkbox', { name: 'Boston' }).check();
    await pane.frame.getByText(/^1 of \d+ districts chosen$/).waitFor();
    await pane.frame.getByRole('checkbox', { name: 'Policy book' }).uncheck();
    await pane.frame.getByRole('checkbox', { name: 'Classification' }).uncheck();
    expect(await walk.writeSheets()).toContain('1 action sheet made, with an index.');
    expect(await pane.excel('sheets')).toEqual(['Sheet1', 'Index', 'Boston']);
    await pane.frame.getByRole('button', { name: 'Boston', exact: true }).click();
    await soon(async () => expect(await pane.excel('activeSheet')).toBe('Boston'));

    await pane.excel('typeOnAction', 'Boston', { owner: 'Ana', status: 'Done' });
    await pane.excel('paste', [['mine']], { sheet: 'Index' });
    await walk.button('Show what will be written').click();
    await pane.frame.getByText('2 sheets made again; 2 typed entries kept').waitFor();
    await pane.frame.getByText('“Index”: A1').waitFor();
    expect(await walk.revert()).toContain('The last run was taken back');
    await pane.frame.getByText('“Boston” had been changed').waitFor();
    expect(await pane.excel('sheets')).toEqual(['Sheet1', 'Index (changed)', 'Boston (changed)']);
  });

  it('four hundred districts can be chosen with the keys, of which few are in the page', async () => {
    await goToSheets(MANY_DISTRICTS);
    await choosing();
    await pane.frame.getByLabel('Search the districts to choose').focus();
    await press('Tab');
    const first = await focusedText();
    expect(await districts().getByRole('listitem').count()).toBeLessThan(30);
    await press('End', 'Space');
    const last = await focusedText();
    expect(last).not.toBe(first);
    await pane.frame.getByText('1 of 400 districts chosen').waitFor();
    await press('Home', 'ArrowDown', 'PageDown', 'Space');
    await soon(async () =>
      expect(
        await pane.frame.evaluate(() =>
          document.activeElement?.closest('[data-place]')?.getAttribute('aria-posinset'),
        ),
      ).toBe('8'),
    );
    await pane.frame.getByText('2 of 400 districts chosen').waitFor();
    // One stop for the Tab key, however long the list is.
    await press('Tab');
    await soon(async () =>
      expect(await pane.frame.evaluate(() => document.activeElement?.textContent)).toMatch(/^Choose all/),
    );
  });

  it('a row of the results leads to its cells, and says so where the sheet is gone', async () => {
    await pane.excel('paste', STATE);
    await walk.useSelection();
    await walk.openResults();
    await walk.schools().first().getByRole('button').click();
    const link = pane.frame.getByRole('button', { name: 'Go to it' });
    await link.waitFor();
    const row = Number(/Row (\d+)/.exec(await pane.frame.locator('.detail').innerText())?.[1]);
    await pane.excel('select', 'Sheet1', 'A1');
    await link.click();
    await soon(async () => expect(await pane.excel('selection')).toMatchObject({ sheet: 'Sheet1', row }));
    await pane.excel('renameSheet', 'Sheet1', 'Rows');
    await link.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    expect(await pane.frame.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    await link.click();
    // What is wrong is in sight, below the head, however far down the person is; the focus is where it was.
    const problem = pane.frame.getByRole('alert').getByText('There is no sheet “Sheet1”');
    await soon(async () => expect(await isOnTop(problem)).toBe(true));
    expect(await focusedText()).toContain('Go to it');
    await walk.button('Dismiss').click();
    await problem.waitFor({ state: 'detached' });
  });

  it('a remark that is said of many rows leads to the cell of each, with few of them in the page', async () => {
    const headings = ['District Code', 'School Code', 'School Name', 'Accountability Percentile'];
    const rows = Array.from({ length: 1_200 }, (_, at) => [
      '09980000',
      `0998${String(at + 1).padStart(4, '0')}`,
      `School ${at}`,
      'ten',
    ]);
    await pane.excel('paste', [headings, ...rows]);
    await walk.useSelection();
    await pane.frame.getByRole('button', { name: /^Show [\d,]+ more$/ }).click();
    await pane.frame.getByText('1,198 more remarks like this').click();
    const links = pane.frame.getByRole('list', { name: '1,198 more remarks like this' });
    await links.getByRole('button', { name: 'Go to row 4', exact: true }).focus();
    expect(await links.getByRole('listitem').count()).toBeLessThan(30);
    await press('End', 'Enter');
    await soon(async () =>
      expect(await pane.excel('selection')).toMatchObject({ sheet: 'Sheet1', row: 1_201, column: 4 }),
    );
  });

  it('a heading corrected in a large selection counts for its last rows too', async () => {
    const rows = withHeading(stateRows(2_200, 100), '2023 Accountability Percentile', 'Standing');
    const [name, percentile] = lastSchoolWithPercentile(rows);
    await pane.excel('paste', rows);
    await walk.useSelection();
    await walk.answerHeading('Standing', 'accountability percentile');
    await walk.search(name);
    await walk.schools().first().getByRole('button').click();
    await pane.frame
      .locator('.findings')
      .getByText(`ccountability percentile ${percentile} `)
      .first()
      .waitFor();
  });

  it('the examples come on a new sheet each time', async () => {
    await pane.frame.getByRole('button', { name: 'Examples' }).click();
    await walk.button('Add the examples sheet').click();
    await pane.frame.getByText('“SSoS examples” was added').waitFor();
    await walk.button('Add the examples sheet').click();
    await pane.frame.getByText('“SSoS examples (2)” was added').waitFor();
    expect(await pane.excel('sheets')).toEqual(['Sheet1', 'SSoS examples', 'SSoS examples (2)']);
  });

  it('the status names this Excel and hands its details to the clipboard', async () => {
    await pane.frame.getByRole('button', { name: 'Status' }).click();
    await pane.frame.getByText('ExcelApi 1.9 (needed for the sheets): offered', { exact: true }).waitFor();
    await walk.button('Copy details').click();
    await pane.frame.getByText('Copied.').waitFor();
    const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await pane.frame.getByLabel('Details as text').inputValue());
    expect(copied).toContain('Where it runs: in Excel');
  });

  it('does not claim to have copied where that is not allowed', async () => {
    await open({ before: () => (document.execCommand = () => false) });
    await pane.frame.getByRole('button', { name: 'Status' }).click();
    await walk.button('Copy details').click();
    await pane.frame.getByText('Copying is not allowed here').waitFor();
    await soon(async () =>
      expect(await pane.frame.evaluate(() => getSelection()?.toString())).toContain('SSoS for Excel: '),
    );
  });

  it('a pane that is loaded anew offers the rows of the last run', async () => {
    await goToSheets();
    await walk.writeSheets();
    await pane.frame.evaluate(() => location.reload());
    await walk.button('Use rows from sheet “Sheet1” again').click();
    const { rows, parts } = await walk.rowsLine();
    expect([rows, parts]).toEqual([STATE.length - 2, rows]);
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds and nothing beyond the edge at 320 px, in %s',
    async (colorScheme) => {
      await open({ colorScheme, viewport: NARROW });
      await goToSheets();
      await choosing();
      const found = { choice: await axeFindings(pane.frame), room: [await sidewaysRoom(pane.frame)] };
      await pane.frame.getByRole('checkbox', { name: 'Boston' }).check();
      await walk.writeSheets();
      const written = await axeFindings(pane.frame);
      await walk.button('Show what will be written').click();
      await pane.frame.getByText('sheets made again').waitFor();
      const preview = await axeFindings(pane.frame);
      found.room.push(await sidewaysRoom(pane.frame));
      await pane.frame.getByRole('button', { name: 'Examples' }).click();
      await walk.button('Add the examples sheet').waitFor();
      const examples = await axeFindings(pane.frame);
      found.room.push(await sidewaysRoom(pane.frame));
      await pane.frame.getByRole('button', { name: 'Status' }).click();
      await walk.button('Copy details').waitFor();
      const status = await axeFindings(pane.frame);
      found.room.push(await sidewaysRoom(pane.frame));
      expect({ ...found, written, preview, examples, status }).toEqual({
        choice: [],
        written: [],
        preview: [],
        examples: [],
        status: [],
        room: [0, 0, 0, 0],
      });
    },
  );
});

/** Whether the middle of an element is what stands there in the window. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && one.contains(there);
  });
}

function lastSchoolWithPercentile(rows: CellMatrix): readonly [name: string, percentile: number] {
  const [, headings = []] = rows;
  const [name, percentile] = ['School Name', 'Standing'].map((heading) => headings.indexOf(heading));
  const last = rows.findLast((row) => typeof row[percentile ?? -1] === 'number' && row[name ?? -1] !== null);
  return [String(last?.[name ?? -1]), Number(last?.[percentile ?? -1])];
}
