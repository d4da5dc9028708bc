import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually';
import { inExcel } from '../support/in-excel';
import type { RunningExcel } from '../../../workbench/host/node/start-excel';

async function write({ Excel }: RunningExcel, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [['x']];
    await context.sync();
  });
}

/** Adds a sheet and waits for its event: whatever was told before it has arrived by then. */
async function afterAllEvents({ Excel }: RunningExcel): Promise<void> {
  let isTold = false;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(async () => void (isTold = true));
    await context.sync();
    context.workbook.worksheets.add();
    await context.sync();
  });
  await eventually(() => isTold);
}

describe('events', () => {
  it('tell changed cells and who changed them, until nobody listens', () =>
    inExcel(async (excel) => {
      const seen: unknown[] = [];
      const registration = await excel.Excel.run(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(async (event) => {
          seen.push([event.address, event.source, event.changeType]);
        });
        await context.sync();
        return handler;
      });
      await write(excel, 'B2');
      await eventually(() => seen.length === 1);
      excel.host.workbook.asOtherAuthor((workbook) => {
        const sheet = workbook.sheet('Sheet1');
        sheet.enter(4, 2, 'theirs');
        workbook.changed({ sheet, box: { row: 4, column: 2, rows: 1, columns: 1 } });
      });
      await eventually(() => seen.length === 2);
      expect(seen).toEqual([
        ['B2', 'Local', 'RangeEdited'],
        ['C5', 'Remote', 'RangeEdited'],
      ]);
      await excel.Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
      await write(excel, 'B3');
      await afterAllEvents(excel);
      expect(seen.length).toBe(2);
    }));

  it('lead to the range they tell of', () =>
    inExcel(async (excel) => {
      excel.host.workbook.addSheet("Martha's Vineyard");
      let change: Excel.WorksheetChangedEventArgs | null = null;
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Martha's Vineyard");
        sheet.onChanged.add(async (event) => void (change = event));
        await context.sync();
        sheet.getRange('B2').values = [['seen']];
        await context.sync();
      });
      await eventually(() => change !== null);
      await excel.Excel.run(async (context) => {
        const range = (change as unknown as Excel.WorksheetChangedEventArgs).getRange(context);
        range.load('address,values');
        await context.sync();
        expect([range.address, range.values]).toEqual(["'Martha''s Vineyard'!B2", [['seen']]]);
      });
    }));

  it('tell only the sheet that was asked about', () =>
    inExcel(async (excel) => {
      excel.host.workbook.addSheet('Other');
      const seen: string[] = [];
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem('Other')
          .onChanged.add(async ({ address }) => void seen.push(address));
        await context.sync();
      });
      await write(excel, 'A1');
      await afterAllEvents(excel);
      expect(seen).toEqual([]);
    }));

  it('tell sheets added, shown and deleted, and the selection', () =>
    inExcel(async ({ Excel, Office }) => {
      const seen: string[] = [];
      let selections = 0;
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => void seen.push('added'));
        worksheets.onActivated.add(async () => void seen.push('activated'));
        worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
        worksheets.onDeleted.add(async () => void seen.push('deleted'));
        worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
        await context.sync();
      });
      await new Promise<void>((resolve) => {
        const type = Office.EventType.DocumentSelectionChanged;
        Office.context.document.addHandlerAsync(
          type,
          () => void (selections += 1),
          () => resolve(),
        );
      });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('New');
        sheet.getRange('B2').select();
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await eventually(() => seen.length === 7 && selections === 1);
      expect(seen).toEqual([
        'added',
        'deactivated',
        'activated',
        'selected B2',
        'deleted',
        'deactivated',
        'activated',
      ]);
    }));

  it('stay silent while the add-in has switched them off', () =>
    inExcel(async (excel) => {
      const seen: string[] = [];
      const enable = (isOn: boolean) =>
        excel.Excel.run(async (context) => {
          context.runtime.enableEvents = isOn;
          await context.sync();
        });
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
        await context.sync();
      });
      await enable(false);
      await write(excel, 'A1');
      await enable(true);
      await write(excel, 'A2');
      await eventually(() => seen.length > 0);
      expect(seen).toEqual(['A2']);
    }));

  it('and custom functions come to the same page', () =>
    inExcel(async (excel) => {
      const seen: string[] = [];
      excel.CustomFunctions.associate('TWICE', (value: number) => 2 * value);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
        await context.sync();
      });
      await write(excel, 'A1');
      expect(await excel.call('TWICE', [21])).toEqual({ ok: true, value: 42 });
      await eventually(() => seen.length === 1);
    }));
});
