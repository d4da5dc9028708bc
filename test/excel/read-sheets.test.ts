import { describe, expect, it, jest } from '@jest/globals';
import { classifySelectionJob } from '../../src/commands/jobs/classify-selection-job';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { readSheets } from '../../src/excel/read-sheets';
import { revertRun } from '../../src/excel/revert-run';
import { COLUMN } from '../../src/sheets/action-sheet/grid';
import { inWorkbook } from './support/in-workbook';
import { SMALL_STATE, SOME_DISTRICTS } from './support/small-state';

jest.setTimeout(60_000);

const FAR = 999_999;

describe('a sheet of ours that is read again', () => {
  it('is read in rows where Excel finds it too large, and as if it were read at once', () =>
    inWorkbook(
      async ({ excel, workbook, port }) => {
        const sheet = workbook.addSheet('Long');
        for (let row = 3; row < 9_000; row += 1) {
          sheet.values.set(row, 1, `row ${row}`);
          sheet.values.set(row, 2, row);
        }
        workbook.addSheet('Short').values.set(0, 0, 'short');
        const read = await readSheets(['Short', 'Long', 'Sheet1'], 'read-changes', port);
        if (!read.ok) throw new Error(read.problem.code);
        const { cells, firstRow, firstColumn } = read.value.get('Long') ?? { cells: [] };
        expect([cells.length, firstRow, firstColumn]).toEqual([8_997, 3, 1]);
        expect([cells[0], cells.at(-1)]).toEqual([
          ['row 3', 3],
          ['row 8999', 8_999],
        ]);
        expect(read.value.get('Short')).toEqual({ cells: [['short']], firstRow: 0, firstColumn: 0 });
        expect(read.value.get('Sheet1')?.cells).toEqual([]);
        expect(excel.host.engine.ledger.syncs.some(({ error }) => error !== null)).toBe(true);
      },
      { payloadLimit: 60_000 },
    ));

  it('can hold a cell so far down that Excel gives no values: it is told when the run is taken back', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      expect((await classifySelectionJob(port)).ok).toBe(true);
      workbook.sheet('Classification').values.set(FAR, 0, 'far');
      expect(await revertRun(port)).toMatchObject({
        ok: true,
        changed: [{ name: 'Classification', places: ['A1000000'] }],
      });
    }));

  it('can hold such a cell, and keeps what was typed when it is made again', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      expect((await makeSheetsJob(port, SOME_DISTRICTS)).ok).toBe(true);
      const before = workbook.sheet('Boston');
      const rows = Array.from({ length: 200 }, (_, row) => row);
      const action =
        rows.find((row) => String(before.values.get(row, COLUMN.key)).startsWith('action:')) ?? 0;
      before.values.set(action, COLUMN.owner, 'Ana');
      before.values.set(FAR, 0, 'far');
      workbook.activate(workbook.sheet('Index'));
      expect((await makeSheetsJob(port, SOME_DISTRICTS)).ok).toBe(true);
      expect(workbook.sheet('Boston')).not.toBe(before);
      expect(workbook.sheet('Boston').values.get(action, COLUMN.owner)).toBe('Ana');
    }));
});
