import { describe, expect, it } from '@jest/globals';
import { codeOf, inExcel, onSheet1 } from '../support/in-excel';

describe('values written into cells', () => {
  it.each([
    // what is written, number format, value, formula
    ['text', 'General', 'text', 'text'],
    ['00350537', 'General', 350537, 350537],
    ['00350537', '@', '00350537', '00350537'],
    ["'00350537", 'General', '00350537', '00350537'],
    ["'=1+1", 'General', '=1+1', '=1+1'],
    ["'=1+1", '@', '=1+1', '=1+1'],
    ['=1+1', '@', '=1+1', '=1+1'],
    ['+cmd', '@', '+cmd', '+cmd'],
    ['1e3', 'General', 1000, 1000],
    [' 12 ', 'General', 12, 12],
    ['66.7%', 'General', 0.667, 0.667],
    ['1,234', 'General', 1234, 1234],
    ['TRUE', 'General', true, true],
    [false, 'General', false, false],
    ['#N/A', 'General', '#N/A', '#N/A'],
    ['#N/A', '@', '#N/A', '#N/A'],
    ['', 'General', '', ''],
    [66.65, '@', 66.65, 66.65],
    ['-', 'General', '-', '-'],
    ['K-12', 'General', 'K-12', 'K-12'],
  ])('%j in a cell of the format %s reads %j', (written, format, value, formula) =>
    onSheet1(async (sheet, context) => {
      const range = sheet.getRange('B2');
      range.numberFormat = [[format]];
      range.values = [[written]];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.formulas).toEqual([[formula]]);
    }),
  );

  it.each(['2023-24', '1-10', '1/2', 'Sep 25, 2023', '$5'])(
    'refuses to guess what Excel makes of %j',
    (text) =>
      onSheet1(
        async (sheet, context) => {
          sheet.getRange('A1').values = [[text]];
          expect(await codeOf(() => context.sync())).toBe('HostNotImplemented');
        },
        { lacks: [`what Excel makes of the text "${text}" (write it with format "@" or an apostrophe)`] },
      ),
  );

  it('keeps a formula as written and fails loudly for its value', () =>
    onSheet1(
      async (sheet, context) => {
        const range = sheet.getRange('A1:A2');
        range.formulas = [['=SUM(B1:B2)'], ['plain']];
        range.load('formulas');
        await context.sync();
        expect(range.formulas).toEqual([['=SUM(B1:B2)'], ['plain']]);
        range.load('values');
        expect(await codeOf(() => context.sync())).toBe('HostNotImplemented');
      },
      { lacks: ['the value of the formula =SUM(B1:B2)'] },
    ));

  it('leaves cells alone for null, empties them for empty text, and fills a range with one value', () =>
    onSheet1(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 'x' as unknown as unknown[][];
      range.values = [
        [null, ''],
        ['y', null],
      ];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['x', ''],
        ['y', 'x'],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Empty'],
        ['String', 'String'],
      ]);
    }));

  it.each([
    ['too many columns', [[1, 2, 3]]],
    ['too many rows', [[1], [2], [3]]],
    ['ragged rows', [[1, 2], [1]]],
    ['no rows at all', []],
    [
      'text of 32,768 characters',
      [
        ['x'.repeat(32_768), ''],
        ['', ''],
      ],
    ],
    [
      'an object',
      [
        [{}, 1],
        [2, 3],
      ],
    ],
  ])('refuses %s', (_what, values) =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1:B2').values = values;
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }),
  );

  it('takes text of 32,767 characters', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1').values = [['x'.repeat(32_767)]];
      expect(await codeOf(() => context.sync())).toBe('no error');
    }));

  it('refuses to write whole columns, and reads them as null', () =>
    onSheet1(async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values');
      await context.sync();
      expect(column.values).toBeNull();
      column.values = [[1]];
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }));

  it('reads more than five million cells as null, without an error', () =>
    onSheet1(async (sheet, context) => {
      const large = sheet.getRange('A1:J500001').load('values');
      await context.sync();
      expect(large.values).toBeNull();
    }));

  it('checks the shape of a large write before the client cuts it up', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1:J400').values = Array.from({ length: 401 }, () => Array<number>(10).fill(1));
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
      const range = sheet.getRange('A1:J400');
      range.values = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * j));
      range.load('values');
      await context.sync();
      expect(range.values[399]?.[9]).toBe(399 * 9);
    }));
});

describe('what a cell shows', () => {
  it.each([
    [45205, 'mmm d, yyyy', 'Oct 6, 2023'],
    [45205, 'm/d/yyyy', '10/6/2023'],
    [45205, 'yyyy-mm-dd', '2023-10-06'],
    [66.7, '0.0', '66.7'],
    [66.65, '0.00', '66.65'],
    [0.667, '0.0%', '66.7%'],
    [0.5, '0%', '50%'],
    [1234, '#,##0', '1,234'],
    [0.1 + 0.2, 'General', '0.3'],
    ['text', '0.0', 'text'],
    [true, 'General', 'TRUE'],
  ])('%j in the format %s is %j', (value, format, text) =>
    onSheet1(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [[format]];
      range.values = [[value]];
      range.load('text');
      await context.sync();
      expect(range.text[0]?.[0]).toBe(text);
    }),
  );
});

describe('ranges', () => {
  it.each([
    ['A1', 'A1'],
    ['$B$2:$C$3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['B:C', 'B:C'],
    ['5:6', '5:6'],
    ['Sheet1!A1', 'A1'],
  ])('%s is %s', (address, expected) =>
    onSheet1(async (sheet, context) => {
      const range = sheet.getRange(address).load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${expected}`);
    }),
  );

  it.each(['A0', 'XFE1', 'A1048577', 'Nowhere!A1', 'A1:', ''.padEnd(3, '!')])('refuses %s', (address) =>
    onSheet1(async (sheet, context) => {
      sheet.getRange(address).load('address');
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }),
  );

  it.each([
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'C4'],
    ['getRow', (range: Excel.Range) => range.getRow(1), 'B4:D4'],
    ['getColumn', (range: Excel.Range) => range.getColumn(2), 'D3:D6'],
    ['getLastRow', (range: Excel.Range) => range.getLastRow(), 'B6:D6'],
    ['getLastColumn', (range: Excel.Range) => range.getLastColumn(), 'D3:D6'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'D6'],
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'A4:C7'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(-2, 1), 'B3:E4'],
    ['getAbsoluteResizedRange', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 2), 'B3:C3'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '3:6'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'B:D'],
    ['getRowsAbove', (range: Excel.Range) => range.getRowsAbove(2), 'B1:D2'],
    ['getRowsBelow', (range: Excel.Range) => range.getRowsBelow(), 'B7:D7'],
    ['getColumnsBefore', (range: Excel.Range) => range.getColumnsBefore(), 'A3:A6'],
    ['getColumnsAfter', (range: Excel.Range) => range.getColumnsAfter(2), 'E3:F6'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F1'), 'B1:F6'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('A1:C4'), 'B3:C4'],
  ])('%s', (_name, move, expected) =>
    onSheet1(async (sheet, context) => {
      const range = move(sheet.getRange('B3:D6')).load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${expected}`);
    }),
  );

  it('quotes the names of sheets that need it', () =>
    inExcel(async ({ Excel }) => {
      const names = ["Martha's Vineyard", 'Two words', 'Plain', 'A1', 'R1C1', '2023', 'Über'];
      const addresses = await Excel.run(async (context) => {
        const ranges = names.map((name) =>
          context.workbook.worksheets.add(name).getRange('A1').load('address'),
        );
        await context.sync();
        return ranges.map(({ address }) => address);
      });
      expect(addresses).toEqual([
        "'Martha''s Vineyard'!A1",
        "'Two words'!A1",
        'Plain!A1',
        "'A1'!A1",
        "'R1C1'!A1",
        "'2023'!A1",
        'Über!A1',
      ]);
    }));

  it('knows the used range, with and without formats', () =>
    onSheet1(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      const fallback = sheet.getUsedRange().load('address');
      await context.sync();
      expect([empty.isNullObject, fallback.address]).toEqual([true, 'Sheet1!A1']);
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('E9').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange().load('address');
      const valued = sheet.getUsedRange(true).load('address');
      const within = sheet.getRange('A1:D100').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([all.address, valued.address, within.address]).toEqual([
        'Sheet1!C4:E9',
        'Sheet1!C4',
        'Sheet1!C4',
      ]);
    }));

  it('shows only rows that are not hidden in a visible view', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['head'], ['one'], ['two'], ['three']];
      sheet.getRange('3:3').rowHidden = true;
      const view = sheet.getRange('A1:A4').getVisibleView().load('values,rowCount');
      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true, rowIndex: true });
      const visible = sheet.getRange('A1:A4').getSpecialCellsOrNullObject('Visible').load('address');
      await context.sync();
      expect(view.values).toEqual([['head'], ['one'], ['three']]);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false]);
      expect(visible.address).toBe('Sheet1!A1:A2,Sheet1!A4');
    }));

  it('merges cells, keeps only the first, and unmerges them', () =>
    onSheet1(async (sheet, context, { host }) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['kept', 'lost'],
        ['lost', 'lost'],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['kept', ''],
        ['', ''],
      ]);
      expect(host.workbook.sheet('Sheet1').merges.length).toBe(1);
      range.unmerge();
      sheet.getRange('D1:E3').merge(true);
      await context.sync();
      expect(host.workbook.sheet('Sheet1').merges.map(({ row, rows }) => [row, rows])).toEqual([
        [0, 1],
        [1, 1],
        [2, 1],
      ]);
    }));

  it('copies values and formats', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A3').copyFrom('A1:B1', 'Formats');
      sheet.getRange('A4:B5').copyFrom(sheet.getRange('A1:B1'));
      const formats = sheet.getRange('A3').load('values,format/font/bold');
      const all = sheet.getRange('A4:B5').load('values');
      await context.sync();
      expect([formats.values[0]?.[0], formats.format.font.bold]).toEqual(['', true]);
      expect(all.values).toEqual([
        ['a', 'b'],
        ['a', 'b'],
      ]);
    }));

  it.each([
    ['Contents', '', true],
    ['Formats', 'x', false],
    ['All', '', false],
  ] as const)('clears %s', (what, value, bold) =>
    onSheet1(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['x']];
      range.format.font.bold = true;
      range.clear(what);
      range.load('values,format/font/bold');
      await context.sync();
      expect([range.values[0]?.[0], range.format.font.bold]).toEqual([value, bold]);
    }),
  );
});
