import { expect, it, jest } from '@jest/globals';
import { describeWith } from '../../support/outside-programs';
import { DATA, makeSheets, Times } from './state-journey';
import type { WorkbenchPage } from './workbench-page';
import { PATIENCE } from '../support/patience';
import { workbenchSuite } from './workbench-suite';

jest.setTimeout(PATIENCE.test);

describeWith(['chromium'], 'the workbench with a sheet for every district', () => {
  const workbench = workbenchSuite();
  let book: WorkbenchPage;

  it('makes 400 sheets, and the page can still be used', async () => {
    const times = new Times();
    book = await times.of('opened', () => workbench.open('?scenario=all-districts'));
    await makeSheets(book, times);
    const names = await book.sheetNames();
    expect(names.length).toBeGreaterThanOrEqual(400);
    const last = names.at(-2) ?? '';
    await times.of('five letters typed on another sheet', async () => {
      await book.type(last, 'M2', 'later');
    });
    expect(await book.value(last, 'M2')).toBe('later');
    await times.of('reverted', async () => {
      expect(await book.walk.revert()).toContain('402 sheets removed');
    });
    // What a person typed on is not thrown away.
    expect(await book.sheetNames()).toEqual([DATA, `${last} (changed)`]);
    times.print(`${names.length} sheets`);
  });
});
