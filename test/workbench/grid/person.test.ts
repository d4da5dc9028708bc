import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { describeWith } from '../../support/outside-programs';
import { startGridInChromium } from '../support/grid/grid-in-chromium';
import type { GridInChromium } from '../support/grid/grid-in-chromium';
import { eventually } from '../support/eventually';
import type { GridPage } from '../support/grid/grid-page';
import { PATIENCE } from '../support/patience';

jest.setTimeout(PATIENCE.test);

// In the page; never in this process.
declare const grid: GridPage;

describeWith(['chromium'], 'what a person does in the live grid', () => {
  let chromium: GridInChromium;

  beforeAll(async () => {
    chromium = await startGridInChromium('test/workbench/grid/product-page.ts');
  });

  afterAll(async () => {
    await chromium.stop();
  });

  // A table, a print area, titles, a page break and a name, on a sheet with a few rows.
  beforeEach(async () => {
    await chromium.open();
    await chromium.page.evaluate(() => {
      const host = grid.host();
      const { workbook } = host;
      const sheet = workbook.activeSheet;
      const rows = [
        ['Code', 'Rate'],
        ['001', 1],
        ['002', 2],
        ['003', 3],
      ];
      rows.forEach((row, r) => row.forEach((value, c) => sheet.values.set(r, c, value)));
      sheet.tables = [
        {
          id: 'table-1',
          name: 'Schools',
          style: 'TableStyleLight1',
          box: { row: 0, column: 0, rows: 4, columns: 2 },
          showBandedRows: true,
          showBandedColumns: false,
          showFilterButton: true,
          criteria: [],
          highlightFirstColumn: false,
          highlightLastColumn: false,
          isDeleted: false,
        },
      ];
      sheet.page.area = [{ row: 0, column: 0, rows: 4, columns: 2 }];
      sheet.page.titleRows = { row: 0, column: 0, rows: 1, columns: 16_384 };
      sheet.page.rowBreaks = [2];
      workbook.names = [{ name: 'Rates', formula: '=Sheet1!$B$2:$B$4', comment: '', visible: true }];
      workbook.select({ sheet, box: { row: 0, column: 0, rows: 1, columns: 1 } });
      host.flush();
      grid.told();
    });
  });

  const told = () => chromium.page.evaluate(() => [...grid.told()].filter((line) => !/^selected/.test(line)));
  const places = () =>
    chromium.page.evaluate(() => {
      const { workbook } = grid.host();
      const sheet = workbook.sheet('Sheet1');
      const lines = ({ row, column, rows, columns }: { [key: string]: number }) =>
        [row, column, rows, columns].join(' ');
      return {
        table: sheet.tables.map(({ box }) => lines(box)),
        area: sheet.page.area.map((box) => lines(box)),
        titles: sheet.page.titleRows && lines(sheet.page.titleRows),
        breaks: sheet.page.rowBreaks,
        name: workbook.names.map(({ formula }) => formula),
      };
    });
  const untouched = {
    table: ['0 0 4 2'],
    area: ['0 0 4 2'],
    titles: '0 0 1 16384',
    breaks: [2],
    name: ['=Sheet1!$B$2:$B$4'],
  };
  const select = (row: number, column: number, rows = 1, columns = 1) =>
    chromium.page.evaluate(
      (box) => {
        const { workbook } = grid.host();
        workbook.select({ sheet: workbook.activeSheet, box });
      },
      { row, column, rows, columns },
    );
  const valueAt = (row: number, column: number) =>
    chromium.page.evaluate(([r, c]) => grid.host().workbook.activeSheet.values.get(r, c) ?? null, [
      row,
      column,
    ] as const);

  /** Brings the keyboard to the grid, as a person does. */
  const click = async () => {
    const isElsewhere = () =>
      chromium.page.evaluate(() => {
        const { box } = grid.host().workbook.selection;
        return box.row > 0 && grid.host().univer.api.getActiveWorkbook() !== null;
      });
    await eventually(async () => {
      await chromium.page.mouse.click(500, 600);
      return isElsewhere();
    });
    await chromium.page.mouse.click(500, 560);
  };

  it('typing with the keyboard, and taking it back', async () => {
    const { keyboard } = chromium.page;
    await click();
    await select(4, 3);
    await keyboard.type('hello');
    await keyboard.press('Enter');
    await expectEventually(() => valueAt(4, 3), 'hello');
    expect(await told()).toEqual(['RangeEdited Sheet1!D5 by Person']);
    await keyboard.press('Control+z');
    await expectEventually(() => valueAt(4, 3), null);
    expect(await told()).toEqual(['RangeEdited Sheet1!D5 by Person']);
  });

  it('Delete empties the selected cells', async () => {
    await click();
    await select(1, 0, 2, 2);
    await chromium.page.keyboard.press('Delete');
    await expectEventually(() => valueAt(2, 1), null);
    expect(await told()).toEqual(['RangeEdited Sheet1!A2:B3 by Person']);
  });

  it('copying and pasting', async () => {
    const { keyboard } = chromium.page;
    await click();
    // The browser's clipboard takes its time, and tells nobody when it is filled.
    await eventually(async () => {
      await select(0, 0, 2, 2);
      await keyboard.press('Control+c');
      await pause(300);
      await select(6, 1);
      await keyboard.press('Control+v');
      await pause(500);
      return (await valueAt(7, 2)) === 1;
    });
    expect(await told()).toContain('RangeEdited Sheet1!B7:C8 by Person');
    expect(await valueAt(7, 1)).toBe('001');
  });

  it('rows inserted, and taken back', async () => {
    await chromium.page.evaluate(() => {
      grid.host().univer.api.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(1, 2);
    });
    expect((await told())[0]).toBe('RowInserted Sheet1!2:3 by Person');
    expect(await places()).toEqual({
      table: ['0 0 6 2'],
      area: ['0 0 6 2'],
      titles: '0 0 1 16384',
      breaks: [4],
      name: ['=Sheet1!$B$4:$B$6'],
    });
    await chromium.page.evaluate(() => grid.host().univer.api.undo());
    expect((await told())[0]).toBe('RowDeleted Sheet1!2:3 by Person');
    expect(await places()).toEqual(untouched);
  });

  it('rows and columns deleted, and taken back', async () => {
    await chromium.page.evaluate(() => {
      const sheet = grid.host().univer.api.getActiveWorkbook()?.getActiveSheet();
      sheet?.deleteRows(0, 4);
    });
    expect((await told())[0]).toBe('RowDeleted Sheet1!1:4 by Person');
    expect(await places()).toMatchObject({ table: [], area: [], titles: null, breaks: [] });
    await chromium.page.evaluate(() => grid.host().univer.api.undo());
    expect((await told())[0]).toBe('RowInserted Sheet1!1:4 by Person');
    expect(await places()).toEqual(untouched);
    await chromium.page.evaluate(() => {
      grid.host().univer.api.getActiveWorkbook()?.getActiveSheet().deleteColumns(0, 1);
    });
    expect((await told())[0]).toBe('ColumnDeleted Sheet1!A:A by Person');
    expect(await places()).toMatchObject({ table: ['0 0 4 1'], name: ['=Sheet1!$A$2:$A$4'] });
  });

  it('cells moved with their table', async () => {
    await chromium.page.evaluate(() => {
      const sheet = grid.host().univer.api.getActiveWorkbook()?.getActiveSheet();
      return grid.host().univer.api.executeCommand('sheet.command.move-range', {
        fromRange: sheet?.getRange('A1:B4').getRange(),
        toRange: sheet?.getRange('D6:E9').getRange(),
      });
    });
    expect(await places()).toMatchObject({ table: ['5 3 4 2'], area: ['5 3 4 2'] });
    expect(await told()).toEqual([
      'RangeEdited Sheet1!A1:B4 by Person',
      'RangeEdited Sheet1!D6:E9 by Person',
    ]);
    expect(await valueAt(6, 3)).toBe('001');
  });

  it('a look changed with the buttons is the look that the add-in reads, and nothing else is lost', async () => {
    const looks = await chromium.page.evaluate(() => {
      const host = grid.host();
      const sheet = host.workbook.activeSheet;
      const box = { row: 0, column: 0, rows: 1, columns: 1 };
      sheet.formats.change(box, (format) =>
        sheet.book.withValues(format, {
          locked: false,
          'font.italic': true,
          'fill.color': '#DDEBF7',
          'fill.pattern': 'Solid',
        }),
      );
      host.flush();
      host.univer.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setFontWeight('bold');
      host.univer.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setBackgroundColor('#ff0000');
      const format = sheet.formats.at(0, 0);
      return (['locked', 'font.italic', 'font.bold', 'fill.color'] as const).map((key) =>
        sheet.book.value(format, key),
      );
    });
    expect(looks).toEqual([false, true, true, '#FF0000']);
  });

  it('locked cells of a protected sheet stay as they are, and so do the sheets of a protected workbook', async () => {
    const { keyboard } = chromium.page;
    await chromium.page.evaluate(() => {
      const { workbook } = grid.host();
      const sheet = workbook.activeSheet;
      sheet.formats.change({ row: 5, column: 0, rows: 1, columns: 1 }, (format) =>
        sheet.book.withValues(format, { locked: false }),
      );
      sheet.protection.isOn = true;
      workbook.protection.isOn = true;
      grid.host().flush();
    });
    await click();
    await select(1, 1);
    await keyboard.type('9');
    await keyboard.press('Enter');
    await select(1, 0);
    await keyboard.press('Delete');
    await select(5, 0);
    await keyboard.type('mine');
    await keyboard.press('Enter');
    await expectEventually(() => valueAt(5, 0), 'mine');
    expect(await valueAt(1, 1)).toBe(1);
    expect(await valueAt(1, 0)).toBe('001');
    const sheets = await chromium.page.evaluate(async () => {
      const { univer, workbook } = grid.host();
      await univer.api.executeCommand('sheet.command.insert-sheet').catch(() => undefined);
      await univer.api.executeCommand('sheet.command.insert-row-before').catch(() => undefined);
      return workbook.sheets.map(({ name }) => name);
    });
    expect(sheets).toEqual(['Sheet1']);
    expect(await places()).toEqual(untouched);
  });

  it('sheets added, renamed, moved and deleted', async () => {
    const names = () => chromium.page.evaluate(() => grid.host().workbook.sheets.map((sheet) => sheet.name));
    await chromium.page.evaluate(() => {
      const book = grid.host().univer.api.getActiveWorkbook();
      book?.insertSheet('Mine').setName('Ours');
    });
    expect(await told()).toEqual(['added Mine', 'deactivated Sheet1', 'activated Mine']);
    expect(await names()).toEqual(['Sheet1', 'Ours']);
    await chromium.page.evaluate(async () => {
      const book = grid.host().univer.api.getActiveWorkbook();
      const sheet = book?.getSheetByName('Sheet1');
      if (sheet) await book?.moveSheet(sheet, 1);
    });
    expect(await names()).toEqual(['Ours', 'Sheet1']);
    await chromium.page.evaluate(() => {
      const book = grid.host().univer.api.getActiveWorkbook();
      const sheet = book?.getSheetByName('Ours');
      if (sheet) book?.deleteSheet(sheet);
    });
    expect(await names()).toEqual(['Sheet1']);
    expect((await told()).filter((line) => line.startsWith('deleted'))).toEqual(['deleted Ours']);
  });

  it('a copied sheet has the page and the tables too', async () => {
    const copy = await chromium.page.evaluate(() => {
      const { univer, workbook } = grid.host();
      const book = univer.api.getActiveWorkbook();
      const sheet = book?.getActiveSheet();
      if (sheet) book?.duplicateSheet(sheet);
      const copied = workbook.sheets.find(({ name }) => name !== 'Sheet1');
      return (
        copied && {
          tables: copied.tables.map(({ name, box }) => [name, box.rows]),
          titles: copied.page.titleRows?.rows,
          value: copied.values.get(1, 0),
        }
      );
    });
    expect(copy).toEqual({ tables: [['Schools_2', 4]], titles: 1, value: '001' });
    expect((await told()).slice(0, 1)).toEqual(['added Sheet1 (Copy)']);
  });

  it('a sheet with lists deleted before the browser finds time to look through them', async () => {
    const isLookAwaited = await chromium.page.evaluate(async () => {
      const host = grid.host();
      const { workbook } = host;
      const looks: IdleRequestCallback[] = [];
      const { requestIdleCallback } = window;
      window.requestIdleCallback = (look) => looks.push(look);
      const isAwaited = () => looks.some((look) => String(look).includes('validatorRanges'));
      const sheet = workbook.addSheet('With lists');
      const lists = { row: 1, column: 1, rows: 3, columns: 1 };
      sheet.validations.set(lists, { rule: { list: { source: 'yes,no', inCellDropDown: true } } });
      host.flush();
      for (const end = Date.now() + 60_000; !isAwaited() && Date.now() < end;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      window.requestIdleCallback = requestIdleCallback;
      workbook.deleteSheet(sheet);
      host.flush();
      const wasAwaited = isAwaited();
      looks.forEach((look) => look({ didTimeout: false, timeRemaining: () => 50 }));
      return wasAwaited;
    });
    expect(isLookAwaited).toBe(true);
  });

  it('typing a formula that ends on another sheet, whose same cell was written meanwhile', async () => {
    const { keyboard } = chromium.page;
    const isHeld = () => chromium.page.evaluate(() => grid.host().engine.cellEdit.isActive);
    await click();
    await select(4, 3);
    await keyboard.type('=SUM(');
    await eventually(isHeld);
    await chromium.page.evaluate(() => {
      const { univer } = grid.host();
      univer.api.getActiveWorkbook()?.insertSheet('Other').getRange('D5').setValue('written');
    });
    await keyboard.press('Escape');
    await eventually(async () => !(await isHeld()));
  });

  it('leaves no error behind', () => {
    expect(chromium.seen).toEqual([]);
  });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again until the answer is right or nobody has patience any more. */
async function expectEventually(ask: () => Promise<unknown>, answer: unknown): Promise<void> {
  await eventually(async () => (await ask()) === answer).catch(() => undefined);
  expect(await ask()).toBe(answer);
}
