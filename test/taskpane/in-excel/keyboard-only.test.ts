import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { sampleSheet } from '../../excel/support/source-files';
import { describeWith } from '../../support/outside-programs';
import { Keyboard } from '../../support/pane-in-excel/keyboard';
import { heardIn, noteLiveRegions } from '../../support/pane-in-excel/live-regions';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { visitPlaces } from '../../support/pane-in-excel/pane-places';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';
import { soon } from '../../support/soon';

jest.setTimeout(4 * PATIENCE);

describeWith(['chromium'], 'the built pane without a mouse and without a screen', () => {
  let excel: ExcelForPane;
  let pane: PaneInExcel;
  let walk: PaneWalk;
  let keyboard: Keyboard;

  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());
  beforeEach(async () => {
    pane = await excel.open({ before: noteLiveRegions });
    walk = new PaneWalk(pane);
    keyboard = new Keyboard(pane);
    await pane.excel('paste', (await sampleSheet()).cells);
  });
  afterEach(async () => {
    const faults = await pane.faults();
    await pane.close();
    expect(faults).toEqual([]);
  });

  it('leads with Tab, Enter, Space and arrows from the selection to the sheets and back', async () => {
    await keyboard.enterPane();
    await keyboard.choose('Use the selection');
    await walk.rowsLine();

    // A heading is corrected and corrected back: the list of a closed field is gone through with the arrows.
    await keyboard.tabTo('Title I Status');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.choose('See results');
    await walk.schools().first().waitFor();

    await keyboard.tabTo(/^Tier 1/);
    await keyboard.press('Space');
    await pane.frame.locator('.tier-counts [aria-pressed="true"]').waitFor();
    await keyboard.tabTo('Search school, district or code');
    await keyboard.type('dever');
    await keyboard.choose(/^Dever Elementary School/);
    await pane.frame.locator('.findings').waitFor();
    await keyboard.choose(/^What follows/);
    await pane.frame.getByText('Send SSoS the updated turnaround plan.').waitFor();

    await keyboard.choose('Make sheets');
    await keyboard.tabTo('Action sheets for');
    await keyboard.press('ArrowDown', 'ArrowDown');
    await keyboard.choose('Show what will be written');
    await walk.button('Write these sheets').waitFor();
    await keyboard.choose('Write these sheets');
    expect(await walk.said()).toContain('22 action sheets made');
    expect(await pane.excel('sheets')).toContain('Boston');

    await keyboard.choose('Revert last run');
    expect(await walk.said()).toContain('The last run was taken back');
    expect(await pane.excel('sheets')).toEqual(['Sheet1']);

    const heard = await heardIn(pane.frame);
    for (const said of [
      /^Reading the rows/,
      /^Looking through the workbook/,
      /^Writing the sheets|sheets? written/,
      /22 action sheets made/,
      /The last run was taken back/,
    ]) {
      expect(heard).toContainEqual(expect.stringMatching(said));
    }
  });

  it('goes back with Shift and Tab, and never leaves the pane by a step that is chosen', async () => {
    await keyboard.enterPane();
    await keyboard.choose('Use the selection');
    await walk.rowsLine();
    await keyboard.isSomewhere();
    await keyboard.choose('See results');
    await walk.schools().first().waitFor();
    await keyboard.isSomewhere();
    await keyboard.tabTo(/Check$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await walk.rowsLine();
    await keyboard.tabTo('Status', 'Shift+Tab');
    await keyboard.press('Enter');
    await walk.button('Copy details').waitFor();
    await keyboard.choose('Back to the steps');
    await walk.button('See results').waitFor();
    await keyboard.isSomewhere();
  });

  it('goes through schools with the arrows, stops at them once, and stays where a line is opened', async () => {
    await keyboard.enterPane();
    await keyboard.choose('Use the selection');
    await walk.rowsLine();
    await keyboard.choose('See results');
    await walk.schools().first().waitFor();
    await keyboard.tabTo('Search school, district or code');
    await keyboard.press('Tab');
    expect(await place()).toMatchObject({ at: 1, isInSight: true });
    await keyboard.press('Tab');
    expect(await keyboard.focusedName()).toBe('Make sheets');

    await keyboard.press('Shift+Tab', 'End');
    const { at: last } = await place();
    expect(last).toBe(Number(await walk.schools().first().getAttribute('aria-setsize')));
    await soon(async () => expect(await keyboard.focusedName()).not.toContain('Looking it up'));
    await keyboard.press('PageUp');
    expect((await place()).at).toBeLessThan(last - 1);
    await keyboard.press('Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(await place()).toMatchObject({ at: 2, isInSight: true });

    await keyboard.press('Enter');
    await pane.frame.locator('.findings').waitFor();
    expect(await place()).toMatchObject({ at: 2, expanded: 'true', isInSight: true });
    await keyboard.press('Tab');
    expect(await keyboard.focusedName()).toMatch(/^What follows/);
    // The keys of what is opened are its own.
    await keyboard.press('ArrowDown');
    expect(await keyboard.focusedName()).toMatch(/^What follows/);
    await keyboard.press('Shift+Tab', 'Enter');
    await pane.frame.locator('.findings').waitFor({ state: 'detached' });
    expect(await place()).toMatchObject({ at: 2, expanded: 'false', isInSight: true });

    await keyboard.tabTo('Search school, district or code', 'Shift+Tab');
    await keyboard.type('boston');
    const stop = pane.frame.locator('.lines[aria-busy=false] [role=listitem]:has([tabindex="0"])');
    await soon(async () => {
      expect(await stop.getAttribute('aria-posinset')).toBe('1');
      expect(await stop.getAttribute('aria-setsize')).not.toBe(String(last));
    });
    await keyboard.press('Tab');
    expect(await place()).toMatchObject({ at: 1, isInSight: true });
  });

  it('tells at once what is wrong with what was given', async () => {
    await pane.excel('paste', [['Notes'], ['nothing of use']], { sheet: 'Notes' });
    await keyboard.enterPane();
    await keyboard.choose('Use the selection');
    await pane.frame.getByRole('alert').getByText('Notes').waitFor();
    expect(await heardIn(pane.frame)).toContainEqual(expect.stringMatching(/No heading row was found/));
    await keyboard.isSomewhere();
  });

  it('has a name for everything that can be worked', async () => {
    const nameless: string[] = [];
    await visitPlaces(pane, async (place) => {
      const tree = await pane.frame.locator('body').ariaSnapshot();
      const lines = tree.split('\n').map((line) => line.trim());
      const bare = /^- (button|link|textbox|searchbox|combobox|checkbox|navigation|progressbar|img)( \[|:?$)/;
      for (const line of lines.filter((one) => bare.test(one))) nameless.push(`${place}: ${line}`);
    });
    expect(nameless).toEqual([]);
  });

  /** The line of the results that has the focus. */
  function place(): Promise<{
    readonly at: number;
    readonly expanded: string | null;
    readonly isInSight: boolean;
  }> {
    return pane.frame.evaluate(() => {
      const control = document.activeElement;
      const { left = 0, top = 0, bottom = 0 } = control?.getBoundingClientRect() ?? {};
      const ends = [top + 1, bottom - 1].map((y) => document.elementFromPoint(left + 20, y));
      return {
        at: Number(control?.closest('[role=listitem]')?.getAttribute('aria-posinset')),
        expanded: control?.getAttribute('aria-expanded') ?? null,
        isInSight: ends.every((end) => control?.contains(end) === true && end !== null),
      };
    });
  }
});
