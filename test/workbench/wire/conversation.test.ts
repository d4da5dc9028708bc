import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually';
import { codeOf, inExcel, onSheet1 } from '../support/in-excel';

describe('a conversation with the real client', () => {
  it('makes the client ready as Excel, with the requirement sets it is given', () =>
    inExcel(
      async ({ Office, requests }) => {
        const { requirements, host, platform } = Office.context;
        expect([host, platform]).toEqual(['Excel', 'Mac']);
        expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
        expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
        expect(requests).toEqual([]);
      },
      { excelApi: '1.9' },
    ));

  it('keeps objects across syncs and lets them go after Excel.run', () =>
    inExcel(async ({ Excel }) => {
      let leaked: Excel.Range | null = null;
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
        range.values = [['kept']];
        await context.sync();
        range.load('values,address');
        await context.sync();
        expect(range.values).toEqual([['kept']]);
        leaked = range;
      });
      const after = leaked as unknown as Excel.Range;
      expect(
        await codeOf(() => {
          after.load('values');
          return after.context.sync();
        }),
      ).toBe('InvalidObjectPath');
    }));

  it('is asked to let go of every range once Excel.run is over', () =>
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        await context.sync();
        expect(host.engine.kept).toBe(1);
      });
      await eventually(() => host.engine.kept === 0);
      expect(host.engine.ledger.totals.syncs).toBe(1);
    }));

  it('tells null objects from objects, and null through all that belongs to them', () =>
    onSheet1(async (sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const below = missing.getRange('A1').load('values');
      const present = context.workbook.worksheets.getItemOrNullObject('sheet1');
      present.load('isNullObject');
      await context.sync();
      expect([missing.isNullObject, below.isNullObject, present.isNullObject]).toEqual([true, true, false]);
      expect(sheet.isNullObject).toBe(false);
    }));

  it('loads nested and collected properties by their paths', () =>
    onSheet1(async (sheet, context) => {
      const sheets = context.workbook.worksheets;
      sheets.add('Second').tabColor = '#112233';
      sheets.load('items/name,items/tabColor,items/protection/protected');
      const range = sheet
        .getRange('A1:B1')
        .load('rowCount,format/font/bold,format/fill/color,format/wrapText');
      await context.sync();
      expect(
        sheets.items.map(({ name, tabColor, protection }) => [name, tabColor, protection.protected]),
      ).toEqual([
        ['Sheet1', '', false],
        ['Second', '#112233', false],
      ]);
      const { font, fill, wrapText } = range.format;
      expect([range.rowCount, font.bold, fill.color, wrapText]).toEqual([1, false, '#FFFFFF', false]);
    }));

  it('takes the $top and $skip of a collection', () =>
    onSheet1(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      ['B', 'C', 'D'].forEach((name) => worksheets.add(name));
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['B', 'C']);
    }));

  it('tells an error with its code, place and statement, and keeps what was done before it', () =>
    inExcel(async ({ Excel, OfficeExtension, host }) => {
      const failing = Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [['never']];
        context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [['after']];
        await context.sync();
      });
      const error = await failing.then(
        () => null,
        (cause: unknown) => cause,
      );
      expect(error instanceof OfficeExtension.Error).toBe(true);
      const { code, debugInfo } = error as OfficeExtension.Error;
      expect([code, debugInfo.errorLocation]).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
      expect(host.workbook.sheet('Sheet1').values.get(0, 0)).toBe('before');
      expect(host.workbook.sheet('Sheet1').values.get(1, 0)).toBeUndefined();
    }));

  it('lets the client refuse what was not loaded', () =>
    onSheet1(async (sheet) => {
      expect(await codeOf(() => sheet.getRange('A1').values)).toBe('PropertyNotLoaded');
    }));

  it('fails loudly for a member it lacks, and lists it', () =>
    inExcel(
      async ({ Excel }) => {
        const ask = (action: (sheet: Excel.Worksheet) => unknown) =>
          codeOf(() =>
            Excel.run(async (context) => {
              action(context.workbook.worksheets.getItem('Sheet1'));
              await context.sync();
            }),
          );
        expect(await ask((sheet) => sheet.shapes.addTextBox('x'))).toBe('HostNotImplemented');
        expect(await ask((sheet) => sheet.getRange('A1').load('hasSpill'))).toBe('HostNotImplemented');
        expect(await ask((sheet) => sheet.replaceAll('a', 'b', {}))).toBe('HostNotImplemented');
      },
      { lacks: ['Worksheet.shapes', 'Range.hasSpill', 'Worksheet.replaceAll()'] },
    ));

  it('lets the client refuse a member of a newer ExcelApi', () =>
    inExcel(
      async ({ Excel }) => {
        const use = () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject();
            await context.sync();
          });
        expect(await codeOf(use)).toBe('ApiNotFound');
      },
      { excelApi: '1.9' },
    ));

  it('sees the members of a deleted object as missing', () =>
    onSheet1(async (_sheet, context) => {
      const gone = context.workbook.worksheets.add('Gone');
      const range = gone.getRange('A1');
      await context.sync();
      gone.delete();
      await context.sync();
      range.load('values');
      expect(await codeOf(() => context.sync())).toBe('ItemNotFound');
    }));
});
