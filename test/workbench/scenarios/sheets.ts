import { codeOf, onSheet1 } from './scenario';
import type { Scenario, Stage } from './scenario';

const sheetNames = ({ Excel }: Stage): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

export const SHEETS: readonly Scenario[] = [
  {
    name: 'sheets are added at the end and are not shown',
    run: async (stage) => {
      const active = await stage.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Boston').getRange('A1').values = [['x']];
        worksheets.add();
        const shown = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return shown.name;
      });
      return [await sheetNames(stage), active];
    },
    sees: [['Sheet1', 'Boston', 'Sheet3'], 'Sheet1'],
  },
  {
    name: 'sheets are renamed, moved, hidden, coloured and shown',
    run: async (stage) => {
      const told = await stage.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const one = worksheets.add('One');
        const two = worksheets.add('Two');
        two.position = 0;
        one.name = 'First';
        one.tabColor = '#C00000';
        one.showGridlines = false;
        worksheets.add('Gone').visibility = 'Hidden';
        worksheets.add('Deep').visibility = 'VeryHidden';
        await context.sync();
        one.activate();
        const active = worksheets.getActiveWorksheet().load('name');
        one.load('tabColor,showGridlines,position');
        const gone = worksheets.getItem('Gone').load('visibility');
        const deep = worksheets.getItem('Deep').load('visibility');
        await context.sync();
        return [active.name, one.tabColor, one.showGridlines, one.position, gone.visibility, deep.visibility];
      });
      return [await sheetNames(stage), told];
    },
    sees: [
      ['Two', 'Sheet1', 'First', 'Gone', 'Deep'],
      ['First', '#C00000', false, 2, 'Hidden', 'VeryHidden'],
    ],
  },
  {
    name: 'a deleted sheet is gone, and what names it is too',
    run: async (stage) => {
      const told = await stage.Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.add('Gone');
        workbook.names.add('Place', sheet.getRange('A1:B2'));
        await context.sync();
        sheet.delete();
        const missing = workbook.worksheets.getItemOrNullObject('Gone');
        missing.load('name');
        const name = workbook.names.getItem('Place').load('formula');
        await context.sync();
        return [missing.isNullObject, name.formula];
      });
      return [await sheetNames(stage), told];
    },
    sees: [['Sheet1'], [true, '=#REF!$A$1:$B$2']],
  },
  {
    name: 'the sheet that is shown is deleted, and another is shown',
    run: async (stage) => {
      await stage.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Shown');
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      const active = await stage.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      });
      return [await sheetNames(stage), active];
    },
    sees: [['Sheet1'], 'Sheet1'],
  },
  {
    name: 'a copied sheet has all that was on it',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('A1:B1').values = [['x', 2]];
        sheet.getRange('A1').format.fill.color = '#DDEBF7';
        sheet.getRange('A:A').format.columnWidth = 90;
        sheet.getRange('A3:B3').merge();
        const copy = sheet.copy('End');
        copy.load('name');
        const range = copy.getRange('A1:B1').load('values');
        const first = copy.getRange('A1').load('format/fill/color,format/columnWidth');
        await context.sync();
        return [copy.name, range.values, first.format.fill.color, first.format.columnWidth];
      }),
    sees: ['Sheet1 (2)', [['x', 2]], '#DDEBF7', 90],
  },
  {
    name: 'what is selected is told, and can be selected',
    run: async (stage) => {
      await stage.person.select('Sheet1', 'B2:C4');
      return onSheet1(stage, async (sheet, context) => {
        const before = context.workbook.getSelectedRange().load('address');
        await context.sync();
        sheet.getRange('D5').select();
        const now = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return [before.address, now.address];
      });
    },
    sees: ['Sheet1!B2:C4', 'Sheet1!D5'],
  },
  {
    name: 'bad names of sheets are refused',
    run: (stage) =>
      Promise.all(
        ['a/b', "'quoted'", 'x'.repeat(32), 'History', 'sheet1'].map((name) =>
          codeOf(() =>
            stage.Excel.run(async (context) => {
              context.workbook.worksheets.add(name);
              await context.sync();
            }),
          ),
        ),
      ),
    sees: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists'],
  },
  {
    name: 'a workbook keeps a sheet that can be seen',
    run: (stage) =>
      Promise.all([
        codeOf(() =>
          onSheet1(stage, async (sheet, context) => {
            sheet.delete();
            await context.sync();
          }),
        ),
        codeOf(() =>
          onSheet1(stage, async (sheet, context) => {
            sheet.visibility = 'Hidden';
            await context.sync();
          }),
        ),
      ]),
    sees: ['InvalidOperation', 'InvalidOperation'],
  },
];
