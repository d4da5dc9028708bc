import { describe, expect, it } from '@jest/globals';
import { showCells } from '../../src/excel/show-cells';
import { inWorkbook } from './support/in-workbook';

const D12 = { firstRow: 11, firstColumn: 3, lastRow: 11, lastColumn: 3 };

describe('a link into the workbook', () => {
  it('brings the sheet to the front and selects the cell', () =>
    inWorkbook(async ({ workbook, port, paste }) => {
      paste([['mine']], { sheet: 'Data' });
      paste([['other']], { sheet: 'Sheet1' });
      expect(await showCells('Data', D12, port)).toEqual({ ok: true, value: undefined });
      expect(workbook.activeSheet.name).toBe('Data');
      expect(workbook.selection.box).toEqual({ row: 11, column: 3, rows: 1, columns: 1 });
    }));

  it('only brings the sheet to the front where no cell is named', () =>
    inWorkbook(async ({ workbook, port, paste }) => {
      paste([['mine']], { sheet: 'Data' });
      paste([['other']], { sheet: 'Sheet1' });
      await showCells('Data', null, port);
      expect(workbook.activeSheet.name).toBe('Data');
    }));

  it('ends as a sentence where the sheet was deleted, renamed or hidden', () =>
    inWorkbook(async ({ workbook, port, paste }) => {
      paste([['mine']], { sheet: 'Data' });
      paste([['other']], { sheet: 'Sheet1' });
      workbook.sheet('Data').visibility = 'Hidden';
      expect(await showCells('Data', D12, port)).toMatchObject({ problem: { code: 'sheet-hidden' } });
      workbook.deleteSheet(workbook.sheet('Data'));
      expect(await showCells('Data', D12, port)).toMatchObject({
        problem: { code: 'sheet-gone', sheet: 'Data' },
      });
      expect(workbook.activeSheet.name).toBe('Sheet1');
    }));
});
