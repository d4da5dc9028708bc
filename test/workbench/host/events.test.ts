import { describe, expect, it } from '@jest/globals';
import { inExcel } from '../support/in-excel';
import type { RunningExcel } from '../../../workbench/host/node/start-excel';

const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

async function write({ Excel }: RunningExcel, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [['x']];
    await context.sync();
  });
}

describe('events', () => {
  it('tell changed cells, who changed them, and their range', () =>
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
      await soon();
      excel.host.workbook.asOtherAuthor((workbook) => {
        const sheet = workbook.sheet('Sheet1');
        sheet.enter(4, 2, 'theirs');
        workbook.changed({ sheet, box: { row: 4, column: 2, rows: 1, columns: 1 } });
      });
      await soon();
      expect(seen).toEqual([
        ['B2', 'Local', 'RangeEdited'],
        ['C5', 'Remote', 'RangeEdited'],
      ]);
      await excel.Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
      await write(excel, 'B3');
      await soon();
      expect(seen.length).toBe(2);
    }));

  it('tell only the sheet that was asked about', () =>
    inExcel(async (excel) => {
      excel.host.workbook.addSheet('Other');
      const seen: string[] = [];
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Other').onChanged.add(async ({ address }) => {
          seen.push(address);
        });
        await context.sync();
      });
      await write(excel, 'A1');
      await soon();
      expect(seen).toEqual([]);
    }));

  it('tell sheets added, shown and deleted, and the selection', () =>
    inExcel(async ({ Excel, Office }) => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => void seen.push('added'));
        worksheets.onActivated.add(async () => void seen.push('activated'));
        worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
        worksheets.onDeleted.add(async () => void seen.push('deleted'));
        worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
        await context.sync();
      });
      const document = new Promise((resolve) =>
        Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, resolve),
      );
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('New');
        sheet.getRange('B2').select();
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await document;
      await soon();
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
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
        context.runtime.enableEvents = false;
        await context.sync();
      });
      await write(excel, 'A1');
      await soon();
      expect(seen).toEqual([]);
    }));
});
