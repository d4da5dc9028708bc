import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { stateRows } from '../../excel/support/source-files';
import { clipboardText, withHeading } from '../../support/clipboard-text';
import { describeWith } from '../../support/outside-programs';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, PaneInExcel } from '../../support/pane-in-excel/pane-in-excel';
import { PaneWalk } from '../../support/pane-in-excel/pane-walk';

jest.setTimeout(6 * PATIENCE);

const SCHOOLS = 1_900;
const DISTRICTS = 400;
const TITLE_AND_HEADINGS = 2;
const PERCENTILE = '2023 Accountability Percentile';
const TYPED = { owner: 'Ana Duarte', status: 'Done' } as const;

describeWith(['chromium'], 'the built add-in beside a workbook with a whole state', () => {
  let excel: ExcelForPane;
  let pane: PaneInExcel;
  let walk: PaneWalk;

  beforeAll(async () => {
    excel = await startExcelForPane();
    pane = await excel.open();
    pane.context.setDefaultTimeout(3 * PATIENCE);
    walk = new PaneWalk(pane);
  });
  afterAll(async () => {
    await pane.close();
    await excel.stop();
  });

  /** Does a part of the way and prints how long it took. */
  async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
    const began = Date.now();
    const result = await work();
    process.stdout.write(`${what}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  }

  it('classifies 1,900 rows, makes their sheets, makes them again, and takes that back', async () => {
    const cells = stateRows(SCHOOLS, DISTRICTS);
    await walk.paste(clipboardText(withHeading(cells, PERCENTILE, 'Standing')));
    await timed('a heading corrected, rows classified again, results', () =>
      walk.answerHeading('Standing', 'accountability percentile'),
    );
    const { rows, parts } = await walk.rowsLine();
    expect([rows, parts]).toEqual([cells.length - TITLE_AND_HEADINGS, rows]);

    expect(Number(await walk.schools().first().getAttribute('aria-setsize'))).toBeGreaterThan(SCHOOLS / 2);
    await walk.step('Sheets').click();
    await timed('preview and first run', () => walk.writeSheets());
    const sheets = await pane.excel('sheets');
    expect(sheets.length).toBeGreaterThan(100);

    const key = await pane.excel('typeOnAction', 'Boston', TYPED);
    expect(await timed('preview and second run', () => walk.writeSheets())).toContain('made again');
    expect(await pane.excel('typedOnAction', 'Boston', key)).toEqual(TYPED);
    expect(await timed('revert', () => walk.revert())).toContain('earlier sheets back in place');
    expect(await pane.excel('sheets')).toEqual(sheets);
    expect(await pane.excel('typedOnAction', 'Boston', key)).toEqual(TYPED);
    expect(await pane.faults()).toEqual([]);
  });
});
