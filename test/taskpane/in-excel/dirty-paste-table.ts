import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { describeWith } from '../../support/outside-programs';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';
import { soon } from '../../support/soon';
import type { DirtyPaste, Expected } from './dirty-rows';

/** Remarks about a cell or a column, as against those about the file and the rows that may be the headings. */
const ABOUT_CELLS = /(Row \d+(?!\d| –)|Column “)[^\n]*:/;

/** Pastes every case into one pane that stays open, as a person goes on after a bad paste. */
export function describePastes(title: string, groups: Readonly<Record<string, readonly DirtyPaste[]>>): void {
  jest.setTimeout(2 * PATIENCE);
  describeWith(['chromium'], title, () => {
    let excel: ExcelForPane;
    let pane: PaneInExcel;
    let walk: PaneWalk;

    beforeAll(async () => {
      excel = await startExcelForPane();
      pane = await excel.open();
      walk = new PaneWalk(pane);
    });
    afterAll(async () => {
      await pane.close();
      await excel.stop();
    });
    afterEach(async () => {
      expect(await pane.faults()).toEqual([]);
    });

    describe.each(Object.entries(groups))('%s', (_, cases) => {
      it.each(cases)('%s', async (_name, text, expected) => {
        await walk.step('Rows').click();
        await walk.paste(text);
        await expectPane(walk, expected);
      });
    });
  });
}

async function expectPane(walk: PaneWalk, expected: Expected): Promise<void> {
  const { says = [], skipped = 0, tier, refused, notTaken } = expected;
  if (notTaken !== undefined) {
    await walk.frame.getByRole('alert').getByText(notTaken).waitFor();
    await soon(async () => expect(await walk.step('Rows').getAttribute('aria-current')).toBe('step'));
    return;
  }
  if (refused !== undefined) {
    await walk.frame.locator('.refused').getByText(refused).waitFor();
    await soon(async () => expect(await walk.step('Results').isDisabled()).toBe(true));
    return;
  }
  const { rows, parts, text } = await walk.rowsLine();
  expect(parts).toBe(rows);
  expect(text).toContain(`+ ${skipped} skipped`);
  const check = await walk.checkText();
  if (says.length === 0) expect(check).not.toMatch(ABOUT_CELLS);
  for (const sentence of says) expect(check.toLowerCase()).toContain(sentence.toLowerCase());
  if (tier !== undefined) expect(await walk.tierOf('harbor')).toBe(tier);
}
