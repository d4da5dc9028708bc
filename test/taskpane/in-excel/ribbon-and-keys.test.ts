import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { COMMANDS } from '../../../src/commands/commands';
import type { ShortcutFile } from '../../../tools/addin/manifest/shortcuts';
import { stateRows } from '../../excel/support/source-files';
import { describeWith } from '../../support/outside-programs';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';
import { soon } from '../../support/soon';

jest.setTimeout(2 * PATIENCE);

describeWith(['chromium'], 'the ribbon and the keys beside the built pane', () => {
  let excel: ExcelForPane;
  let pane: PaneInExcel;
  let walk: PaneWalk;

  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());
  beforeEach(async () => {
    pane = await excel.open();
    walk = new PaneWalk(pane);
    await pane.excel('paste', stateRows(14, 4));
  });
  afterEach(async () => {
    const faults = await pane.faults();
    await pane.close();
    expect(faults).toEqual([]);
  });

  it('buttons do their work in the workbook and say in the pane how it went', async () => {
    await pane.excel('press', 'classifySelection');
    expect(await pane.excel('sheets')).toEqual(['Sheet1', 'Classification']);
    await pane.frame.getByRole('status').getByText('classified on a sheet of their own').waitFor();

    await pane.excel('press', 'makeActionSheets');
    expect(await pane.excel('sheets')).toEqual(expect.arrayContaining(['Index', 'Boston', 'Policy book']));
    await pane.frame.getByRole('status').getByText('action sheets made').waitFor();

    await pane.excel('press', 'revertLastRun');
    expect(await pane.excel('sheets')).toEqual(['Sheet1', 'Classification']);
    await pane.frame.getByRole('status').getByText('The last run was taken back').waitFor();
  });

  it('a button that cannot do its work shows the closed pane, which says why', async () => {
    await pane.excel('showPane', false);
    await pane.excel('paste', [], { sheet: 'Empty' });
    await pane.excel('press', 'classifySelection');
    await soon(async () => expect(await pane.excel('isPaneShown')).toBe(true));
    await pane.frame.getByText('There is nothing in the selected cells').waitFor();
    expect(await pane.excel('sheets')).toEqual(['Sheet1', 'Empty']);
  });

  it('a button that would write over a change leads the closed pane to the preview, which names it', async () => {
    await pane.excel('press', 'makeActionSheets');
    await pane.excel('paste', [['mine']], { sheet: 'Index' });
    await pane.excel('showPane', false);
    await pane.excel('press', 'makeActionSheets');
    await soon(async () => expect(await pane.excel('isPaneShown')).toBe(true));
    await pane.frame.getByText('“Index”: A1').waitFor();
    await pane.frame.getByRole('status').getByText('Changed by hand: “Index” (A1).').waitFor();
    await walk.button('Write these sheets').click();
    await pane.frame.getByRole('status').getByText('sheets made again').waitFor();
  });

  it('the button that opens the pane does so', async () => {
    await pane.excel('showPane', false);
    await pane.excel('runAction', 'openPane');
    await soon(async () => expect(await pane.excel('isPaneShown')).toBe(true));
    await walk.step('Rows').waitFor();
  });

  it('work in the pane is as it was after the pane was closed and opened again', async () => {
    await walk.useSelection();
    await walk.openResults();
    await walk.search('school 6');
    const listed = (): Promise<readonly string[]> => walk.schools().allInnerTexts();
    const [before, { text }] = [await listed(), await walk.rowsLine()];
    await pane.excel('showPane', false);
    await walk.step('Rows').waitFor({ state: 'hidden' });
    await pane.excel('showPane', true);
    await soon(async () => expect(await listed()).toEqual(before));
    expect((await walk.rowsLine()).text).toBe(text);
    expect(await pane.frame.getByRole('searchbox').inputValue()).toBe('school 6');
  });

  it.each(COMMANDS.map(({ id }) => id).filter((id) => id !== 'openPane'))(
    'the keys of %s, pressed in the pane, reach Excel, which starts that command',
    async (id) => {
      const { shortcuts } = shortcutsOf(excel);
      const keys = shortcuts.find(({ action }) => action === id)?.key.default ?? '';
      await pane.frame.getByLabel('Paste rows here').focus();
      await pane.page.keyboard.press(keys.replace('Ctrl', 'Control'));
      await soon(async () => expect((await pane.excel('keysHeard')).at(-1)).toBe(keys));

      // What Excel does with keys it knows from the file: it starts the action of that name.
      await pane.excel('runAction', id);
      await pane.frame
        .getByRole('main')
        .getByText(SAID_OF[id] ?? id)
        .waitFor();
    },
  );
});

/** What each command says in a workbook that has a few rows and nothing of ours. */
const SAID_OF: Readonly<Record<string, string>> = {
  classifySelection: 'classified on a sheet of their own',
  makeActionSheets: 'action sheets made',
  revertLastRun: 'no run to take back',
};

function shortcutsOf({ folder }: Pick<ExcelForPane, 'folder'>): ShortcutFile {
  return JSON.parse(readFileSync(join(folder, 'shortcuts.json'), 'utf8')) as ShortcutFile;
}
