import { codeOf, notes, onSheet1 } from './scenario';
import type { Scenario } from './scenario';

export const EVENTS: readonly Scenario[] = [
  {
    name: "the add-in's own writes are told as its own",
    run: async (stage) => {
      const { note, all } = notes<unknown>(1);
      await onSheet1(stage, async (sheet, context) => {
        sheet.onChanged.add(async ({ address, changeType, source, triggerSource }) =>
          note([address, changeType, source, triggerSource]),
        );
        await context.sync();
        sheet.getRange('B2:C3').values = [['x']];
        await context.sync();
      });
      return all;
    },
    sees: [['B2:C3', 'RangeEdited', 'Local', 'ThisLocalAddin']],
  },
  {
    name: 'what the person types is told, with its place',
    run: async (stage) => {
      const { note, all } = notes<unknown>(1);
      await stage.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, changeType, source, triggerSource }) =>
          note([address, changeType, source, triggerSource]),
        );
        await context.sync();
      });
      await stage.person.type('Sheet1', 'C4', 'hello');
      const told = await all;
      const values = await onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('C4').load('values');
        await context.sync();
        return range.values;
      });
      return [told, values];
    },
    sees: [[['C4', 'RangeEdited', 'Local', 'Unknown']], [['hello']]],
  },
  {
    name: 'what the person selects is told',
    run: async (stage) => {
      const { note, all } = notes<string>(1);
      await onSheet1(stage, async (sheet, context) => {
        sheet.onSelectionChanged.add(async ({ address }) => note(address));
        await context.sync();
      });
      await stage.person.select('Sheet1', 'B3:D5');
      return all;
    },
    sees: ['B3:D5'],
  },
  {
    name: 'sheets that the person adds, renames and deletes are told and found',
    run: async (stage) => {
      const { note, all } = notes<string>(2);
      await stage.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => note('added'));
        worksheets.onDeleted.add(async () => note('deleted'));
        await context.sync();
      });
      await stage.person.addSheet('Theirs');
      await stage.person.renameSheet('Theirs', 'Renamed');
      const found = await stage.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Renamed');
        const before = context.workbook.worksheets.getItemOrNullObject('Theirs');
        sheet.load('name');
        before.load('name');
        await context.sync();
        return [sheet.isNullObject, before.isNullObject];
      });
      await stage.person.deleteSheet('Renamed');
      return [await all, found];
    },
    sees: [
      ['added', 'deleted'],
      [false, true],
    ],
  },
  {
    name: 'while the person types in a cell the add-in is refused, or waits where it asks to',
    run: async (stage) => {
      const write = (delayForCellEdit: boolean) =>
        codeOf(() =>
          stage.Excel.run({ delayForCellEdit }, async (context) => {
            context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
            await context.sync();
          }),
        );
      await stage.person.startTyping();
      const refused = await write(false);
      const waiting = write(true);
      await stage.person.stopTyping();
      return [refused, await waiting];
    },
    sees: ['InvalidOperationInCellEditMode', 'no error'],
  },
  {
    name: 'settings of the document are saved',
    run: async ({ Office }) => {
      const { settings } = Office.context.document;
      settings.set('year', '2023-24');
      await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
      return settings.get('year') as unknown;
    },
    sees: '2023-24',
  },
];
