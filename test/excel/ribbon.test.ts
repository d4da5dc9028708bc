import { describe, expect, it, jest } from '@jest/globals';
import type { CommandOutcome } from '../../src/commands/command-outcome';
import { workbookCommands } from '../../src/commands/jobs/workbook-commands';
import { startRibbon } from '../../src/commands/start-ribbon';
import { ribbonHost } from '../../src/excel/ribbon-host';
import { inWorkbook, type TestWorkbook } from './support/in-workbook';
import { stateRows } from './support/source-files';

jest.setTimeout(60_000);

/** The ribbon as the shipped script starts it, in the workbook of a test. */
async function startedRibbon({ port }: TestWorkbook) {
  const told: CommandOutcome[] = [];
  const panes: string[] = [];
  let loads = 0;
  const host = await ribbonHost();
  if (host === null) throw new Error('The page was not opened by Excel.');
  startRibbon(
    { ...host, showPane: async () => void panes.push('shown') },
    async () => {
      loads += 1;
      return workbookCommands(port);
    },
    (outcome) => void told.push(outcome),
  );
  return { told, panes, loads: () => loads };
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

  it('stay away where the page is not opened by Excel', async () => {
    expect(await ribbonHost()).toBeNull();
  });
});
