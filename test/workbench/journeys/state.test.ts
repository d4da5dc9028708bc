import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeWith } from '../../support/outside-programs';
import { differingCells, readByOpenpyxl } from './saved-file';
import { DATA, makeSheets, Times } from './state-journey';
import type { WorkbenchPage } from './workbench-page';
import { PATIENCE } from '../support/patience';
import { workbenchSuite } from './workbench-suite';

jest.setTimeout(PATIENCE.test);

/** Right of the data's own columns. */
const FREE = 'AA';

describeWith(['chromium', 'openpyxl'], 'the workbench with a whole state', () => {
  let folder: string;
  const workbench = workbenchSuite();
  let book: WorkbenchPage;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-state-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes about a hundred sheets of 1,900 rows, and goes on as before', async () => {
    const times = new Times();
    book = await times.of('opened', () => workbench.open('?scenario=state'));
    expect(await book.cells(DATA)).toHaveLength(1902);
    await makeSheets(book, times);
    const made = (await book.sheetNames()).length;
    expect(made).toBeGreaterThan(90);
    expect(made).toBeLessThan(150);

    await times.of('a formula typed', async () => {
      await book.type(DATA, `${FREE}3`, '=SSOS.TIER(A3:Y3,A$2:Y$2)');
      await book.settled();
    });
    const tiers = await book.cells('Classification');
    const tierOfThree = tiers.find(([row]) => row === 3)?.[5];
    expect(await book.value(DATA, `${FREE}3`)).toBe(tierOfThree);

    const path = join(folder, 'state.xlsx');
    await times.of('saved', async () => (await book.save()).saveAs(path));
    expect(differingCells(await book.content(), readByOpenpyxl(path))).toEqual([]);
    times.print(`1,900 rows, ${made} sheets`);
  });
});
