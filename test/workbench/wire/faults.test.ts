import { describe, expect, it } from '@jest/globals';
import { HAZARD_CODES } from '../../../tools/faults/fault-kinds';
import { eventually } from '../support/eventually';
import { codeOf, inExcel } from '../support/in-excel';
import type { RunningExcel } from '../../../workbench/host/node/start-excel';

/** Three syncs of three writes each: A1:A3, B1:B3, C1:C3. */
async function threeSyncs({ Excel }: RunningExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const column of ['A', 'B', 'C']) {
      for (const row of [1, 2, 3]) {
        sheet.getRange(`${column}${row}`).values = [[`${column}${row}`]];
      }
      await context.sync();
    }
  });
}

function written({ host }: RunningExcel): readonly unknown[] {
  const { values } = host.workbook.sheet('Sheet1');
  return [0, 1, 2].flatMap((column) => [0, 1, 2].flatMap((row) => values.get(row, column) ?? []));
}

describe('faults', () => {
  it.each(HAZARD_CODES)('fail a sync with %s before it does anything', (code) =>
    inExcel(async (excel) => {
      excel.host.engine.faults.at({ sync: 2 }, { do: 'fail', code });
      expect(await codeOf(() => threeSyncs(excel))).toBe(code);
      expect(written(excel)).toEqual(['A1', 'A2', 'A3']);
    }),
  );

  it.each(['GeneralException', 'ResponsePayloadSizeLimitExceeded'])(
    'fail a sync with %s after it was carried out',
    (code) =>
      inExcel(async (excel) => {
        excel.host.engine.faults.at({ sync: 2 }, { do: 'fail', code, when: 'after' });
        expect(await codeOf(() => threeSyncs(excel))).toBe(code);
        expect(written(excel)).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'B3']);
      }),
  );

  it('fail one action and keep those before it', () =>
    inExcel(async (excel) => {
      const count = async () => {
        const { ledger } = excel.host.engine;
        await threeSyncs(excel);
        return ledger.syncs[1]?.actions ?? 0;
      };
      const actions = await count();
      excel.host.workbook.sheet('Sheet1').clearContents({ row: 0, column: 0, rows: 3, columns: 3 });
      const last = actions; // The last action of the second sync writes B3.
      excel.host.engine.faults.restart().at({ sync: 2, action: last }, { do: 'fail', code: 'Conflict' });
      expect(await codeOf(() => threeSyncs(excel))).toBe('Conflict');
      expect(written(excel)).toEqual(['A1', 'A2', 'A3', 'B1', 'B2']);
    }));

  it.each(['before', 'after'] as const)('leave a sync without an answer (%s it is carried out)', (when) =>
    inExcel(async (excel) => {
      excel.host.engine.faults.at({ sync: 2 }, { do: 'hang', when });
      let hasAnswer = false;
      void threeSyncs(excel).then(() => (hasAnswer = true));
      await eventually(() => excel.host.engine.faults.struck.length === 1);
      // Other conversations go on.
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.add('Alive');
        await context.sync();
      });
      expect(excel.host.workbook.findSheet('Alive')).not.toBeNull();
      expect(written(excel).length).toBe(when === 'before' ? 3 : 6);
      expect(hasAnswer).toBe(false);
    }),
  );

  it('put a person into a cell, until so many syncs were refused', () =>
    inExcel(async (excel) => {
      excel.host.engine.faults.at({ sync: 1 }, { do: 'edit-cell', refusals: 2 });
      const codes = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        codes.push(await codeOf(() => threeSyncs(excel)));
      }
      expect(codes).toEqual(['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode', 'no error']);
    }));

  it('let a batch with delayForCellEdit wait for the person', () =>
    inExcel(async ({ Excel, host }) => {
      host.engine.cellEdit.begin();
      const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['late']];
        await context.sync();
      });
      await eventually(() => host.engine.cellEdit.waiting === 1);
      expect(host.workbook.sheet('Sheet1').values.get(0, 0)).toBeUndefined();
      host.engine.cellEdit.end();
      await waiting;
      expect(host.workbook.sheet('Sheet1').values.get(0, 0)).toBe('late');
    }));

  it("play another author's change between two actions", () =>
    inExcel(async (excel) => {
      const { workbook, engine } = excel.host;
      const change = () =>
        workbook.asOtherAuthor(() => {
          workbook.sheet('Sheet1').enter(0, 0, 'theirs');
          workbook.changed({
            sheet: workbook.sheet('Sheet1'),
            box: { row: 0, column: 0, rows: 1, columns: 1 },
          });
        });
      engine.faults.at({ sync: 2 }, { do: 'change', change });
      await threeSyncs(excel);
      expect(written(excel).slice(0, 2)).toEqual(['theirs', 'A2']);
      expect(engine.faults.struck.length).toBe(1);
    }));

  it('strike every sync where asked to, and none after a restart', () =>
    inExcel(async (excel) => {
      excel.host.engine.faults.at({ sync: 'every' }, { do: 'fail', code: 'Conflict' });
      const codes = [await codeOf(() => threeSyncs(excel)), await codeOf(() => threeSyncs(excel))];
      excel.host.engine.faults.restart();
      expect([...codes, await codeOf(() => threeSyncs(excel))]).toEqual(['Conflict', 'Conflict', 'no error']);
    }));
});
