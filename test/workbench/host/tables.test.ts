import { describe, expect, it } from '@jest/globals';
import { codeOf, onSheet1 } from '../support/in-excel';

describe('tables', () => {
  it('take a range, a name and a style', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['code', 'count'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
      table.name = 'Schools';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      table.showBandedRows = false;
      table.load('name,style,showHeaders,showFilterButton,showBandedRows');
      const range = table.getRange().load('address');
      const head = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      const byName = context.workbook.tables.getItem('SCHOOLS').load('name');
      const reference = sheet.getRange('Schools').load('address');
      table.columns.load('items/name,items/index,count');
      sheet.tables.load('count');
      await context.sync();
      expect([
        table.name,
        table.style,
        table.showHeaders,
        table.showFilterButton,
        table.showBandedRows,
      ]).toEqual(['Schools', 'TableStyleLight1', true, false, false]);
      expect([range.address, body.address, reference.address]).toEqual([
        'Sheet1!A1:B3',
        'Sheet1!A2:B3',
        'Sheet1!A2:B3',
      ]);
      expect([head.values, byName.name, sheet.tables.count]).toEqual([[['code', 'count']], 'Schools', 1]);
      expect(table.columns.items.map(({ index, name }) => [index, name])).toEqual([
        [0, 'code'],
        [1, 'count'],
      ]);
    }));

  it('make their headings text and unlike one another', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1:D2').values = [
        ['name', 'Name', 2023, ''],
        [1, 2, 3, 4],
      ];
      const head = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values,valueTypes');
      await context.sync();
      expect(head.values).toEqual([['name', 'Name2', '2023', 'Column4']]);
      sheet.getRange('B1').values = [['name']];
      head.load('values');
      await context.sync();
      expect(head.values).toEqual([['name', 'name2', '2023', 'Column4']]);
    }));

  it('grow at the end and take the formats of the row above', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A2').numberFormat = [['@']];
      sheet.getRange('A1:A2').values = [['code'], ['0035']];
      const table = sheet.tables.add('A1:A2', true);
      table.rows.add(undefined, [['0036'], ['0037']]);
      const body = table.getDataBodyRange().load('values');
      table.rows.load('count');
      await context.sync();
      expect(body.values).toEqual([['0035'], ['0036'], ['0037']]);
      expect(table.rows.count).toBe(3);
    }));

  it('are resized, turned back into cells, and deleted with their cells', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['head'], [1], [2]];
      const table = sheet.tables.add('A1:A2', true);
      table.resize('A1:A3');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([[1], [2]]);
      table.convertToRange();
      sheet.tables.load('count');
      const cells = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect([sheet.tables.count, cells.values]).toEqual([0, [['head'], [1], [2]]]);
      const again = sheet.tables.add('A1:A3', true);
      again.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  it.each([
    ['overlaps another', (s: Excel.Worksheet) => s.tables.add('B2:C5', true), 'InvalidArgument'],
    [
      'lies on merged cells',
      (s: Excel.Worksheet) => (s.getRange('F1:G1').merge(), s.tables.add('F1:G3', true)),
      'InvalidArgument',
    ],
    [
      'has a name with a space',
      (s: Excel.Worksheet) => (s.tables.getItemAt(0).name = 'Two words'),
      'InvalidArgument',
    ],
    [
      'has the name of a cell',
      (s: Excel.Worksheet) => (s.tables.getItemAt(0).name = 'AB12'),
      'InvalidArgument',
    ],
    [
      'has a style that is none',
      (s: Excel.Worksheet) => (s.tables.getItemAt(0).style = 'TableStyleLight99'),
      'InvalidArgument',
    ],
    [
      'has the name of another',
      (s: Excel.Worksheet) => (s.tables.add('F1:G3', true).name = 'table1'),
      'ItemAlreadyExists',
    ],
    ['is not there', (s: Excel.Worksheet) => s.tables.getItem('Nobody').load('name'), 'ItemNotFound'],
  ])('are refused where one %s', (_what, act, code) =>
    onSheet1(async (sheet, context) => {
      sheet.tables.add('A1:B3', true);
      await context.sync();
      act(sheet);
      expect(await codeOf(() => context.sync())).toBe(code);
    }),
  );
});
