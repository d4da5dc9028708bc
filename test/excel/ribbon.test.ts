import { describe, expect, it, jest } from '@jest/globals';
import type { CommandOutcome } from '../../src/commands/command-outcome';
import { workbookCommands } from '../../src/commands/jobs/workbook-commands';
import { startRibbon } from '../../src/commands/start-ribbon';
import type { RibbonNews } from '../../src/commands/told';
import { ribbonHost } from '../../src/excel/ribbon-host';
import { actionKey, COLUMN } from '../../src/sheets/action-sheet/grid';
import { cellAddress } from '../../src/sheets/cell-address';
import type { Sheet } from '../../workbench/host/model/sheet';
import { snapshot } from './support/compare';
import { inWorkbook, type TestWorkbook } from './support/in-workbook';
import { stateRows } from './support/source-files';

jest.setTimeout(60_000);

/** The ribbon as the shipped script starts it, in the workbook of a test. */
async function startedRibbon({ port }: TestWorkbook, { failingLoads = 0 } = {}) {
  const news: RibbonNews[] = [];
  const told: CommandOutcome[] = [];
  const panes: string[] = [];
  let loads = 0;
  const host = await ribbonHost();
  if (host === null) throw new Error('The page was not opened by Excel.');
  startRibbon(
    { ...host, showPane: async () => void panes.push('shown') },
    async (report) => {
      loads += 1;
      if (loads <= failingLoads) throw new Error('The script did not come.');
      return workbookCommands({ ...port, report });
    },
    (one) => {
      news.push(one);
      if (one.kind === 'ended') told.push(one.outcome);
    },
  );
  return { news, told, panes, loads: () => loads };
}

/** The first row of a sheet that stands for an action. */
function firstAction(sheet: Sheet): number {
  const rows = Array.from({ length: 200 }, (_, row) => row);
  const found = rows.find((row) => String(sheet.values.get(row, COLUMN.key)).startsWith(actionKey('')));
  if (found === undefined) throw new Error('The sheet has no action.');
  return found;
}

describe('the buttons of the ribbon', () => {
  it('do the whole job through the client’s own command path, and take it back', () =>
    inWorkbook(async (book) => {
      const { told, panes, loads } = await startedRibbon(book);
      book.paste(stateRows(40, 6));
      const names = (): readonly string[] => book.workbook.sheets.map(({ name }) => name);

      await book.excel.press('classifySelection');
      expect(names()).toEqual(['Sheet1', 'Classification']);
      await book.excel.press('makeActionSheets');
      expect(names()).toEqual(expect.arrayContaining(['Index', 'Classification', 'Policy book', 'Boston']));
      await book.excel.press('revertLastRun');

      const visible = book.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
      expect(visible.map(({ name }) => name)).toEqual(['Sheet1', 'Classification']);
      expect(told.map(({ ok }) => ok)).toEqual([true, true, true]);
      expect(panes).toEqual([]);
      expect(loads()).toBe(1);
    }));

  it('begin nothing while another job is at work, and work again afterwards', () =>
    inWorkbook(async (book) => {
      const { told } = await startedRibbon(book);
      book.paste(stateRows(40, 6));
      const first = book.excel.press('makeActionSheets');
      await book.excel.press('revertLastRun');
      await first;
      expect(told).toMatchObject([{ ok: false, code: 'job-running' }, { ok: true }]);
      expect(book.workbook.findSheet('Boston')).not.toBeNull();
      await book.excel.press('revertLastRun');
      expect(told.at(-1)).toMatchObject({ ok: true });
    }));

  it('say in the pane what could not be done, and change nothing', () =>
    inWorkbook(async (book) => {
      const { told, panes } = await startedRibbon(book);
      await book.excel.press('classifySelection');
      expect(book.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
      expect(told).toEqual([expect.objectContaining({ ok: false, next: expect.stringMatching(/\S/) })]);
      expect(panes).toEqual(['shown']);
    }));

  it('say so where their script does not come, and ask for it again with the next press', () =>
    inWorkbook(async (book) => {
      const { told, panes, loads } = await startedRibbon(book, { failingLoads: 1 });
      book.paste(stateRows(14, 4));
      await book.excel.press('classifySelection');
      expect(told).toMatchObject([{ ok: false, code: 'jobs-not-loaded' }]);
      expect(panes).toEqual(['shown']);
      await book.excel.press('classifySelection');
      expect(told.at(-1)).toMatchObject({ ok: true });
      expect(loads()).toBe(2);
    }));

  it('show the pane while they wait for the end of an edit, and take that back', () =>
    inWorkbook(async (book) => {
      const { news, panes } = await startedRibbon(book);
      book.paste(stateRows(14, 4));
      book.excel.host.engine.faults.at({ sync: 2 }, { do: 'edit-cell', refusals: 3 });
      await book.excel.press('classifySelection');
      expect(news).toMatchObject([
        { kind: 'waits-for-edit', isWaiting: true },
        { kind: 'waits-for-edit', isWaiting: false },
        { kind: 'ended', outcome: { ok: true } },
      ]);
      expect(panes).toEqual(['shown']);
    }));

  it('show the pane where a name was taken, and where Revert left a changed sheet', () =>
    inWorkbook(async (book) => {
      const { told, panes } = await startedRibbon(book);
      book.workbook.addSheet('Classification').values.set(0, 0, 'mine');
      book.paste(stateRows(14, 4));
      await book.excel.press('classifySelection');
      expect(told).toMatchObject([{ ok: true, notes: [expect.stringContaining('“Classification (2)”')] }]);
      expect(panes).toEqual(['shown']);

      book.workbook.sheet('Classification (2)').values.set(3, 3, 'changed');
      await book.excel.press('revertLastRun');
      expect(told.at(-1)).toMatchObject({ ok: true, notes: [expect.stringContaining('(D4)')] });
      expect(panes).toEqual(['shown', 'shown']);
    }));

  it('make sheets again that were filled in, but lead to the preview where they would lose a change', () =>
    inWorkbook(async (book) => {
      const { told, panes } = await startedRibbon(book);
      book.paste(stateRows(40, 6));
      await book.excel.press('makeActionSheets');
      const entry = { row: firstAction(book.workbook.sheet('Boston')), column: COLUMN.owner };
      book.workbook.sheet('Boston').values.set(entry.row, entry.column, 'Ana');
      await book.excel.press('makeActionSheets');
      expect(told.map(({ ok }) => ok)).toEqual([true, true]);

      const boston = book.workbook.sheet('Boston');
      expect(boston.values.get(entry.row, entry.column)).toBe('Ana');
      boston.values.set(entry.row, COLUMN.name, 'in words of our own');
      book.workbook.sheet('Index').values.set(2, 1, 'mine');
      const before = snapshot(book.workbook);
      await book.excel.press('makeActionSheets');
      expect(told.at(-1)).toMatchObject({
        ok: false,
        code: 'changed-by-hand',
        leadsTo: 'preview',
        said: expect.stringContaining(`“Boston” (${cellAddress(entry.row, COLUMN.name)})`),
      });
      expect(told.at(-1)?.said).toContain('“Index” (B3)');
      expect(panes).toEqual(['shown']);
      expect(snapshot(book.workbook)).toEqual(before);
    }));

  it('stay away where the page is not opened by Excel', async () => {
    expect(await ribbonHost()).toBeNull();
  });
});
