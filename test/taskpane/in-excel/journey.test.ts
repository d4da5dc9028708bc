import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { sampleSheet, stateRows } from '../../excel/support/source-files';
import { clipboardText, withHeading } from '../../support/clipboard-text';
import { describeWith } from '../../support/outside-programs';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';
import { oddRows } from './odd-rows';

jest.setTimeout(3 * PATIENCE);

const TITLE_AND_HEADINGS = 2;
const PERCENTILE = '2023 Accountability Percentile';
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

  it('goes from the pasted sample and a corrected heading to action sheets, again with what was typed, and back', async () => {
    const { cells } = await sampleSheet();
    await walk.paste(clipboardText(withHeading(cells, PERCENTILE, 'Standing')));
    await walk.answerHeading('Standing', 'accountability percentile');
    const { rows, parts } = await walk.rowsLine();
    expect([rows, parts]).toEqual([cells.length - TITLE_AND_HEADINGS, rows]);
    await walk.search('dever');
    await walk.schools().first().getByRole('button').click();
    await pane.frame
      .locator('.findings')
      .getByText(/Accountability percentile \d+/)
      .waitFor();
    await walk.step('Sheets').click();
    expect(await walk.writeSheets()).toContain('action sheets made');
    expect(await pane.excel('sheets')).toEqual(
      expect.arrayContaining(['Sheet1', 'Index', 'Classification', 'Boston', 'Policy book']),
    );

    const key = await pane.excel('typeOnAction', 'Boston', TYPED);
    const { sheets } = await pane.excel('snapshot');
    expect(await walk.writeSheets()).toContain('notes typed on action sheets are kept');
    expect(await pane.excel('typedOnAction', 'Boston', key)).toEqual(TYPED);

    expect(await walk.revert()).toContain('earlier sheets back in place');
    expect((await pane.excel('snapshot')).sheets).toEqual(sheets);
  });

  it('goes the same way with every odd name, reason and code that people paste, none of which is lost or calculated', async () => {
    const [headings, ...odd] = oddRows();
    await walk.paste(clipboardText([headings ?? [], ...odd]));
    const { rows, parts } = await walk.rowsLine();
    expect([rows, parts]).toEqual([odd.length, odd.length]);
    await walk.openResults();
    await walk.step('Sheets').click();
    expect(await walk.writeSheets()).toContain('action sheets made');
    const names = await pane.excel('sheets');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const own = names.find((name) => name.startsWith('Harbor')) ?? '';
    const { sheets } = await pane.excel('snapshot');
    const written = JSON.stringify(sheets);
    for (const [, name] of odd) expect(written).toContain(JSON.stringify(name).slice(1, -1));

    const key = await pane.excel('typeOnAction', own, TYPED);
    expect(await walk.writeSheets()).toContain('notes typed on action sheets are kept');
    expect(await pane.excel('typedOnAction', own, key)).toEqual(TYPED);
    expect(await walk.revert()).toContain('earlier sheets back in place');
    expect(await pane.excel('typedOnAction', own, key)).toEqual(TYPED);
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
});
