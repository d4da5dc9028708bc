import { describe, expect, it, jest } from '@jest/globals';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { revertRun } from '../../src/excel/revert-run';
import { snapshot } from './support/compare';
import { inWorkbook } from './support/in-workbook';
import { SMALL_STATE, SOME_DISTRICTS } from './support/small-state';

jest.setTimeout(60_000);

describe('Revert last run', () => {
  it('leaves nothing of a first run', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      const before = snapshot(workbook);
      await makeSheetsJob(port, SOME_DISTRICTS);
      const reverted = await revertRun(port);
      expect(reverted).toMatchObject({ ok: true, deleted: 6, broughtBack: [], changed: [] });
      expect(snapshot(workbook)).toEqual(before);
    }));

  it('brings back what a run replaced, under its name and in its place', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      await makeSheetsJob(port, SOME_DISTRICTS);
      workbook.renameSheet(workbook.sheet('Boston'), 'Boston, ours');
      workbook.moveSheet(workbook.sheet('Webster'), 0);
      workbook.sheet('Webster').values.set(40, 3, 'written below');
      const { sheets } = workbook;
      const names = sheets.map(({ name }) => name);
      await makeSheetsJob(port, SOME_DISTRICTS);
      const reverted = await revertRun(port);
      expect(reverted.ok).toBe(true);
      expect(workbook.sheets).toEqual(sheets);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
      expect(workbook.sheets.every(({ visibility }) => visibility === 'Visible')).toBe(true);
      expect(workbook.sheet('Classification').tables[0]?.name).toBe('Classification');
    }));

  it('tells the cells that somebody changed, and keeps those sheets under another name', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      await makeSheetsJob(port, SOME_DISTRICTS);
      const boston = workbook.sheet('Boston');
      boston.values.set(0, 0, 'Boston!');
      boston.values.set(99, 2, 'below it all');
      const reverted = await revertRun(port);
      expect(reverted).toMatchObject({
        ok: true,
        deleted: 5,
        changed: [{ name: 'Boston', keptAs: 'Boston (changed)', places: ['A1', 'C100'] }],
      });
      expect(workbook.sheet('Boston (changed)')).toBe(boston);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Boston (changed)']);
      expect(await revertRun(port)).toMatchObject({ ok: false, problem: { code: 'nothing-to-revert' } });
    }));

  it('takes away the rest where somebody has deleted some of the sheets', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      const before = snapshot(workbook);
      await makeSheetsJob(port, SOME_DISTRICTS);
      workbook.deleteSheet(workbook.sheet('Boston'));
      expect(await revertRun(port)).toMatchObject({ ok: true, deleted: 5 });
      expect(snapshot(workbook)).toEqual(before);
    }));

  it.each([
    ['rows were inserted above', '$A$3'],
    ['a column was inserted before', '$B$1'],
    ['the first row was deleted', '#REF!'],
  ])('knows a sheet where %s', (_what, marked) =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      await makeSheetsJob(port, SOME_DISTRICTS);
      workbook.names = workbook.names.map((one) =>
        one.formula === '=Boston!$A$1' ? { ...one, formula: `=Boston!${marked}` } : one,
      );
      expect(await revertRun(port)).toMatchObject({ ok: true, deleted: 6 });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    }),
  );

  it('finishes a run that was cut off in the middle', () =>
    inWorkbook(async ({ paste, port, workbook, excel }) => {
      paste(SMALL_STATE);
      const before = snapshot(workbook);
      for (let sync = 3; sync < 40; sync += 1) {
        excel.host.engine.faults.at({ sync, action: 60 }, { do: 'fail', code: 'GeneralException' });
        if (sync > 3) excel.host.engine.faults.at({ sync }, { do: 'fail', code: 'GeneralException' });
      }
      const failed = await makeSheetsJob(port, SOME_DISTRICTS);
      expect(failed).toMatchObject({ ok: false, left: 'unfinished' });
      excel.host.engine.faults.restart();
      expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({
        ok: false,
        problem: { code: 'run-unfinished' },
      });
      expect(await revertRun(port)).toMatchObject({ ok: true });
      expect(snapshot(workbook)).toEqual(before);
    }));

  it('leaves an earlier run alone where the failed one could not even be noted', () =>
    inWorkbook(async ({ paste, port, workbook, excel }) => {
      paste(SMALL_STATE);
      await makeSheetsJob(port, SOME_DISTRICTS);
      const before = snapshot(workbook);
      const { faults } = excel.host.engine;
      faults.restart();
      for (let sync = 4; sync < 40; sync += 1) faults.at({ sync }, { do: 'fail', code: 'GeneralException' });
      workbook.activate(workbook.sheet('Sheet1'));
      expect(await makeSheetsJob(port, SOME_DISTRICTS)).toMatchObject({ ok: false, left: 'unfinished' });
      faults.restart();
      expect(await revertRun(port)).toMatchObject({ ok: true, deleted: 0, broughtBack: [] });
      expect(snapshot(workbook)).toEqual(before);
    }));

  it('gives a table its name back where the changed sheet that stays has one of that name', () =>
    inWorkbook(async ({ paste, port, workbook }) => {
      paste(SMALL_STATE);
      await makeSheetsJob(port, SOME_DISTRICTS);
      await makeSheetsJob(port, SOME_DISTRICTS);
      workbook.sheet('Classification').values.set(0, 0, 'Our list');
      workbook.sheet('Boston').values.set(0, 0, 'Our Boston');
      expect(await revertRun(port)).toMatchObject({ ok: true, deleted: 4 });
      expect(workbook.sheet('Classification').tables[0]?.name).toBe('Classification');
      expect(workbook.sheet('Classification (changed)').tables[0]?.name).toBe('Classification_changed_2');
      expect(workbook.sheet('Boston').visibility).toBe('Visible');
      expect(workbook.sheet('Boston (changed)').values.get(0, 0)).toBe('Our Boston');
    }));
});
