import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { COLUMN } from '../../../src/sheets/action-sheet/grid';
import { cellAddress } from '../../../src/sheets/cell-address';
import { describeWith } from '../../support/outside-programs';
import { convert } from '../../support/render';
import { differingCells, readByOpenpyxl } from './saved-file';
import type { WorkbenchPage } from './workbench-page';
import type { CellContent } from './workbench-page';
import { PATIENCE } from '../support/patience';
import { workbenchSuite } from './workbench-suite';

jest.setTimeout(PATIENCE.test);

const DATA = 'Table 2 - Schools';
/** Right of the sample's own columns. */
const FREE_COLUMN = 'AA';
const SOME_ROWS = [3, 6, 7, 20, 60];

describeWith(['chromium', 'openpyxl', 'soffice'], 'the workbench, as someone new tries it', () => {
  let folder: string;
  const workbench = workbenchSuite();
  let book: WorkbenchPage;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-sample-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function tiersAt(column: string, rows: readonly number[]): Promise<readonly CellContent[]> {
    return Promise.all(rows.map((row) => book.value(DATA, `${column}${row}`)));
  }

  /** The cells of an action sheet's first step that people fill in. */
  async function firstStep(sheet: string): Promise<{ readonly key: string; readonly owner: string }> {
    const cells = await book.cells(sheet);
    const row = cells.findIndex((line) => String(line[COLUMN.key] ?? '').startsWith('action:'));
    return { key: String(cells[row]?.[COLUMN.key]), owner: cellAddress(row, COLUMN.owner) };
  }

  it('goes from the sample to sheets, again with an owner typed, back, and into a file', async () => {
    book = await workbench.open();
    expect(await book.page.getByRole('banner').innerText()).toContain('This is not Excel.');
    expect(await book.sheetNames()).toEqual([DATA]);

    for (const row of SOME_ROWS) {
      await book.type(DATA, `${FREE_COLUMN}${row}`, `=SSOS.TIER(A${row}:Y${row},A$2:Y$2)`);
    }
    await book.type(DATA, 'AC3', '=SSOS.ACTIONS(A13:Y13,A$2:Y$2)');
    await book.settled();
    const typed = await tiersAt(FREE_COLUMN, SOME_ROWS);
    const spread = (await book.cells(DATA)).slice(2, 5).map((line) => line.slice(28, 30));
    expect(spread).toEqual([
      ['Kind', 'Action'],
      ['Required', 'Send SSoS the updated turnaround plan.'],
      ['Required', expect.any(String)],
    ]);

    await book.select(DATA, 'A2:Y223');
    await book.ribbon('Classify selection');
    expect(await book.sheetNames()).toContain('Classification');
    const classified = await book.cells('Classification');
    const tierOfRow = new Map(classified.map((line) => [line[0], line[5]]));
    expect(typed).toEqual(SOME_ROWS.map((row) => tierOfRow.get(row)));

    await book.select(DATA, 'A2:Y223');
    await book.walk.useSelection();
    await book.walk.openResults();
    await book.walk.step('Sheets').click();
    expect(await book.walk.writeSheets()).toContain('action sheets made');
    const madeNames = await book.sheetNames();
    expect(madeNames).toEqual(expect.arrayContaining(['Index', 'Boston', 'Policy book']));

    const { key, owner } = await firstStep('Boston');
    await book.type('Boston', owner, 'Ana Duarte');
    expect(await book.walk.writeSheets()).toContain('sheets made again');
    const again = await firstStep('Boston');
    expect([again.key, await book.value('Boston', again.owner)]).toEqual([key, 'Ana Duarte']);

    expect(await book.walk.revert()).toContain('earlier sheets back in place');
    expect(await book.sheetNames()).toEqual(madeNames);
    expect(await book.value('Boston', owner)).toBe('Ana Duarte');

    const path = join(folder, 'saved.xlsx');
    const download = await book.save();
    expect(download.suggestedFilename()).toBe('accountability-2023.xlsx');
    await download.saveAs(path);
    const content = await book.content();
    expect(differingCells(content, readByOpenpyxl(path))).toEqual([]);
    const throughLibreOffice = await convert(path, 'xlsm');
    // Formulas that spread are worked out anew there, whatever the file says, and the add-in is not known.
    const differing = differingCells(content, readByOpenpyxl(throughLibreOffice));
    expect(differing.filter((line) => !line.endsWith(' and #NAME?'))).toEqual([]);
    expect(differing.every((line) => /^Table 2 - Schools R\d+C(29|3\d):/.test(line))).toBe(true);

    book = await book.openFile(path);
    await book.settled();
    expect(differingCells(await book.content(), readByOpenpyxl(path))).toEqual([]);
    await book.select(DATA, 'A3');
    await book.ribbon('Make action sheets');
    const reopened = await firstStep('Boston');
    expect(await book.value('Boston', reopened.owner)).toBe('Ana Duarte');
    expect(await book.sheetNames()).toEqual(madeNames);
  });
});
