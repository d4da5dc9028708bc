import { describe, expect, it, jest } from '@jest/globals';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { classifySelectionJob } from '../../src/commands/jobs/classify-selection-job';
import { workbookCommands } from '../../src/commands/jobs/workbook-commands';
import { snapshot } from './support/compare';
import { inWorkbook } from './support/in-workbook';
import { SMALL_STATE, SOME_DISTRICTS } from './support/small-state';

jest.setTimeout(60_000);

describe("Excel's moods", () => {
  it.each([1, 2, 3, 4])('wait in sight while a cell is edited at conversation %i, then go on', (sync) =>
    inWorkbook(async ({ paste, port, told, excel }) => {
      paste(SMALL_STATE);
      excel.host.engine.faults.at({ sync }, { do: 'edit-cell', refusals: 3 });
      expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({ ok: true });
      expect(told).toContain('waiting-for-edit');
    }),
  );

  it('give up in words where the edit never ends', () =>
    inWorkbook(async ({ paste, port, workbook, excel }) => {
      paste(SMALL_STATE);
      const before = snapshot(workbook);
      excel.host.engine.cellEdit.begin();
      expect(await classifySelectionJob(port)).toMatchObject({
        ok: false,
        problem: { code: 'still-editing' },
        left: 'untouched',
      });
      excel.host.engine.cellEdit.end();
      expect(snapshot(workbook)).toEqual(before);
    }));

  it('try again what Excel was too busy for, while nothing is written', () =>
    inWorkbook(async ({ paste, port, told, excel }) => {
      paste(SMALL_STATE);
      excel.host.engine.faults
        .at({ sync: 1 }, { do: 'fail', code: 'ActivityLimitReached' })
        .at({ sync: 2 }, { do: 'fail', code: 'ServiceNotAvailable' });
      expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({ ok: true });
      expect(told.slice(0, 2)).toEqual(['looking', 'trying-again']);
    }));

  it('meet a watchdog where Excel never answers, and take back what was written', () =>
    inWorkbook(
      async ({ paste, port, workbook, excel }) => {
        paste(SMALL_STATE);
        const before = snapshot(workbook);
        excel.host.engine.faults.at({ sync: 3 }, { do: 'hang', when: 'after' });
        expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({
          ok: false,
          problem: { code: 'no-answer', step: 'write-sheets' },
          left: 'restored',
        });
        expect(snapshot(workbook)).toEqual(before);
      },
      { patience: 3_000 },
    ));

  it.each([
    [1, 'untouched'],
    [2, 'untouched'],
    [3, 'restored'],
  ])('stop where a person asks at conversation %i: the workbook is %s', async (sync, left) => {
    const stop = new AbortController();
    await inWorkbook(
      async ({ paste, port, workbook, excel }) => {
        paste(SMALL_STATE);
        const before = snapshot(workbook);
        excel.host.engine.faults.at({ sync }, { do: 'change', change: () => stop.abort() });
        expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({
          ok: false,
          problem: { code: 'cancelled' },
          left,
        });
        expect(snapshot(workbook)).toEqual(before);
      },
      { signal: stop.signal },
    );
  });

  it('give way to another author who takes the name of a sheet meanwhile', () =>
    inWorkbook(async ({ paste, port, workbook, excel }) => {
      paste(SMALL_STATE);
      excel.host.engine.faults.at(
        { sync: 4 },
        {
          do: 'change',
          change: () =>
            workbook.asOtherAuthor(() => {
              workbook.addSheet('Boston').values.set(0, 0, 'theirs');
            }),
        },
      );
      expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({
        ok: false,
        problem: { code: 'host', host: 'ItemAlreadyExists', step: 'finish' },
        left: 'restored',
      });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Boston']);
      expect(workbook.sheet('Boston').values.get(0, 0)).toBe('theirs');
    }));
});

describe('what stands against a run before anything is written', () => {
  it('is a protected workbook, named', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      workbook.protection.isOn = true;
      const before = snapshot(workbook);
      const outcome = await workbookCommands(port).makeActionSheets();
      expect(outcome).toMatchObject({ ok: false });
      expect(outcome.said).toContain('structure of this workbook is protected');
      expect(outcome.said).toContain('Nothing was changed');
      expect(snapshot(workbook)).toEqual(before);
    }));

  it('are protected sheets that would be made again, each by name', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      await makeSheetsJob(port, SOME_DISTRICTS);
      workbook.sheet('Boston').protection.isOn = true;
      workbook.sheet('Webster').protection.isOn = true;
      expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({
        ok: false,
        problem: { code: 'sheets-protected', sheets: ['Boston', 'Webster'] },
        left: 'untouched',
      });
    }));

  it('is an Excel that is too old', () =>
    inWorkbook(
      async ({ paste, port }) => {
        paste(SMALL_STATE);
        expect(await classifySelectionJob(port)).toMatchObject({
          ok: false,
          problem: { code: 'excel-too-old', needs: '1.9' },
        });
      },
      { excelApi: '1.8' },
    ));

  it('is a selection without data', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      workbook.addSheet('Empty');
      paste([], { sheet: 'Empty' });
      expect(await classifySelectionJob(port)).toMatchObject({
        ok: false,
        problem: { code: 'nothing-selected', sheet: 'Empty' },
      });
    }));

  it('is a selection that is not one range', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      workbook.isOneRangeSelected = false;
      expect(await classifySelectionJob(port)).toMatchObject({
        ok: false,
        problem: { code: 'several-areas-selected' },
        left: 'untouched',
      });
    }));

  it('are rows that the product cannot use, with their sheet', () =>
    inWorkbook(async ({ paste, port }) => {
      paste([
        ['Name', 'Age'],
        ['Ana', 12],
      ]);
      const outcome = await workbookCommands(port).classifySelection();
      expect(outcome).toMatchObject({ ok: false });
      expect(outcome.said).toContain('Sheet “Sheet1”: No heading row was found');
    }));
});
