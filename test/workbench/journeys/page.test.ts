import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it, jest } from '@jest/globals';
import { COMMANDS } from '../../../src/commands/commands';
import { describeWith } from '../../support/outside-programs';
import type { WorkbenchPage } from './workbench-page';
import { PATIENCE } from '../support/patience';
import { workbenchSuite } from './workbench-suite';

jest.setTimeout(PATIENCE.test);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DATA = 'Table 2 - Schools';

describeWith(['chromium', 'soffice'], "the workbench's page", () => {
  const workbench = workbenchSuite();
  let book: WorkbenchPage;

  async function open(scenario: string): Promise<void> {
    book = await workbench.open(`?scenario=${scenario}`);
  }

  const paneText = () => book.frame.locator('body').innerText();

  it("shows the add-in's own buttons with their tips, and starts them by their keys", async () => {
    await open('new');
    const buttons = book.page.getByRole('group', { name: 'SSoS' }).getByRole('button');
    expect(await buttons.allInnerTexts()).toEqual(COMMANDS.map(({ label }) => label));
    for (const [place, { label, supertip }] of COMMANDS.entries()) {
      expect(await buttons.nth(place).getAttribute('title')).toBe(`${label}\n${supertip}`);
    }
    const pane = book.page.locator('#pane');
    await book.page.getByRole('button', { name: 'Close the pane' }).click();
    await pane.waitFor({ state: 'hidden' });
    await book.page.keyboard.press('Control+Shift+Alt+S');
    await pane.waitFor();
  });

  it('has nothing that people with a screen reader or without a mouse would miss', async () => {
    await open('edit-mode');
    await book.page.evaluate(AXE);
    const found = await book.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (where: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      // The grid is the library's own work.
      const { violations } = await axe.run({ exclude: [['#grid'], ['iframe']] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    const divider = book.page.getByRole('separator', { name: 'Width of the pane' });
    const before = Number(await divider.getAttribute('aria-valuenow'));
    await divider.press('ArrowLeft');
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(before + 20);
  });

  it('holds the add-in back while a cell is being edited', async () => {
    await open('edit-mode');
    await book.walk.button('Use the selection').click();
    const end = book.page.getByRole('button', { name: 'End the editing' });
    await book.page.waitForTimeout(500);
    expect(await book.walk.frame.locator('.rows-line').count()).toBe(0);
    await end.click();
    expect((await book.walk.rowsLine()).rows).toBe(221);
    await end.waitFor({ state: 'detached' });
  });

  it('refuses new sheets in a protected workbook until the protection is lifted', async () => {
    await open('protected');
    await book.select(DATA, 'A3');
    await book.ribbon('Make action sheets');
    expect(await book.sheetNames()).toEqual([DATA]);
    expect(await paneText()).toMatch(/protected/i);
    await book.page.getByRole('button', { name: 'Lift the protection' }).click();
    await book.select(DATA, 'A3');
    await book.ribbon('Make action sheets');
    expect((await book.sheetNames()).length).toBeGreaterThan(40);
  });

  it('leaves sheets and tables of other people alone', async () => {
    await open('foreign');
    const theirs = ['Index', 'Boston', 'Lists'];
    const before = await Promise.all(theirs.map((name) => book.cells(name)));
    await book.select(DATA, 'A3');
    await book.ribbon('Make action sheets');
    expect((await book.sheetNames()).length).toBeGreaterThan(40);
    expect(await Promise.all(theirs.map((name) => book.cells(name)))).toEqual(before);
  });

  it('says which scenarios there are, where one is asked for that does not exist', async () => {
    await open('nonsense');
    const said = await book.page.getByRole('alert').innerText();
    expect(said).toContain('There is no scenario “nonsense”');
    expect(said).toContain('sample, state');
    expect(await book.sheetNames()).toEqual(['Sheet1']);
  });

  it('shows the pages that would be printed', async () => {
    await open('sample');
    const printed = book.page.waitForResponse((response) => /\/printed\/\d+$/.test(response.url()));
    await book.page.getByRole('button', { name: 'Print…' }).click();
    const { status, type } = await printed.then((response) => ({
      status: response.status(),
      type: response.headers()['content-type'],
    }));
    expect([status, type]).toEqual([200, 'application/pdf']);
    await book.page.getByRole('button', { name: 'Close', exact: true }).click();
    await book.page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('asks before work is left that no file has', async () => {
    await open('new');
    const asked: string[] = [];
    book.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await book.type('Sheet1', 'A1', 'mine');
    await book.page.getByRole('button', { name: 'New' }).click();
    await book.page.waitForURL(/scenario=new/);
    await book.page.getByRole('status').getByText('Ready.', { exact: true }).waitFor();
    expect(asked).toEqual(['beforeunload']);
    expect(await book.value('Sheet1', 'A1')).toBe(null);
  });
});
