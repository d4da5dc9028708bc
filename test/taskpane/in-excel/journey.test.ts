import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { sampleSheet, stateRows } from '../../excel/support/source-files';
import { describeWith } from '../../support/outside-programs';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';

jest.setTimeout(3 * PATIENCE);

const TITLE_AND_HEADINGS = 2;
const TYPED = { owner: 'Ana Duarte', status: 'In progress' } as const;

describeWith(['chromium'], 'the built add-in beside a workbook, with the real Office.js', () => {
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
  });
  afterEach(async () => {
    const faults = await pane.faults();
    await pane.close();
    expect(faults).toEqual([]);
  });

  it('goes from the sample on a sheet to action sheets, again with what was typed, and back', async () => {
    const { cells } = await sampleSheet();
    await pane.excel('paste', cells);
    await walk.useSelection();
    const { rows, parts } = await walk.rowsLine();
    expect([rows, parts]).toEqual([cells.length - TITLE_AND_HEADINGS, rows]);
    await walk.openResults();
    await walk.step('Sheets').click();
    expect(await walk.writeSheets()).toContain('action sheets made');
    expect(await pane.excel('sheets')).toEqual(
      expect.arrayContaining(['Sheet1', 'Index', 'Classification', 'Boston', 'Policy book']),
    );

    const key = await pane.excel('typeOnAction', 'Boston', TYPED);
    const { sheets } = await pane.excel('snapshot');
    expect(await walk.writeSheets()).toContain('the owners, statuses, dates and notes typed on action sheets are kept');
    expect(await pane.excel('typedOnAction', 'Boston', key)).toEqual(TYPED);

    expect(await walk.revert()).toContain('earlier sheets back in place');
    expect((await pane.excel('snapshot')).sheets).toEqual(sheets);
  });

  it('leaves a workbook as it was before, once the only run was taken back', async () => {
    await pane.excel('paste', stateRows(14, 4));
    const before = await pane.excel('snapshot');
    await walk.useSelection();
    await walk.openResults();
    await walk.step('Sheets').click();
    await walk.writeSheets();
    expect(await pane.excel('snapshot')).not.toEqual(before);
    await walk.revert();
    expect(await pane.excel('snapshot')).toEqual(before);
  });

  it('takes rows from the clipboard, and a heading that was corrected', async () => {
    const text = readFileSync('samples/pasted-rows.txt', 'utf8');
    await walk.paste(text.replace('Accountability Percentile (1-99)', 'Standing'));
    await pane.frame.getByLabel('Standing').selectOption({ label: 'accountability percentile' });
    const { rows, parts } = await walk.rowsLine();
    expect([rows, parts]).toEqual([10, 10]);
    await walk.openResults();
    await walk.search('lowest 10%');
    await walk.schools().first().getByRole('button').click();
    await pane.frame.getByText('Among the lowest performing 10% of schools').first().waitFor();
  });
});
