import { describe, expect, it, jest } from '@jest/globals';
import { Desk } from '../../src/taskpane/desk/desk';
import type { MadeSheets } from '../../src/taskpane/desk/desk-jobs';
import { FIRST_SHEET_WISH } from '../../src/taskpane/views/sheet-wish';
import type { SheetWish } from '../../src/taskpane/views/sheet-wish';
import { liveWorkbook } from '../../src/taskpane/workbook/live-workbook';
import type { JobSigns, PaneWorkbook, Told } from '../../src/taskpane/workbook/pane-workbook';
import { inWorkbook, TODAY } from '../excel/support/in-workbook';
import type { TestWorkbook } from '../excel/support/in-workbook';
import { SMALL_STATE } from '../excel/support/small-state';
import { POLICY } from './example-data';

jest.setTimeout(60_000);

const NO_ANSWERS = { headings: new Map(), rows: new Map() };
const NOTHING_KEPT = { answers: NO_ANSWERS, place: null, policy: null };
const PRIORITIZED: SheetWish = { ...FIRST_SHEET_WISH, districts: 'prioritized' };
const COUNTS = { schools: 14, remarks: 0 };

function value<T>(told: Told<T>): T {
  if (!told.ok) throw new Error(told.said);
  return told.value;
}

type Scene = TestWorkbook & { readonly book: PaneWorkbook; readonly desk: Desk; readonly signs: JobSigns };

/** A pane's workbook and desk beside a workbook that holds a small state. */
const inScene = (test: (scene: Scene) => Promise<void>): Promise<void> =>
  inWorkbook(async (given) => {
    given.paste(SMALL_STATE);
    const { clock, random } = given.port;
    const book = liveWorkbook({ clock, random, today: () => TODAY });
    const signs = { report: given.port.report, signal: new AbortController().signal };
    await test({ ...given, book, desk: new Desk(), signs });
  });

/** From the selection to the sheets, as the pane goes. */
async function sheetsOfSelection({ book, desk, signs }: Scene): Promise<MadeSheets> {
  const { source, answers } = value(await book.readSelection(signs));
  await desk.do('read', { source });
  await desk.do('assess', { answers, asOf: TODAY, policy: POLICY });
  return desk.do('sheets', { wish: PRIORITIZED });
}

describe('the workbook beside the pane', () => {
  it('shows what would be written without writing anything', () =>
    inScene(async (scene) => {
      const { keyed, actionSheets } = await sheetsOfSelection(scene);
      const preview = value(await scene.book.preview(keyed, scene.signs));
      expect(preview.again).toEqual([]);
      expect(preview.added).toHaveLength(actionSheets + 3);
      expect(scene.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    }));

  it('writes the sheets, would make them again, and takes them back', () =>
    inScene(async (scene) => {
      const { book, signs, workbook } = scene;
      const made = await sheetsOfSelection(scene);
      const { said, sheets } = value(await book.write({ ...made, ...COUNTS }, NOTHING_KEPT, signs));
      expect(said).toContain(`${made.actionSheets} action sheets made`);
      expect(sheets).toEqual(made.keyed.map(({ doc }) => doc.name));
      expect(workbook.findSheet('Boston')).not.toBeNull();

      const preview = value(await book.preview(made.keyed, signs));
      expect([preview.added.length, preview.again.length]).toEqual([0, made.actionSheets + 3]);

      workbook.sheet('Boston').values.set(0, 0, 'Boston!');
      const reverted = value(await book.revert(signs));
      expect(reverted.said).toContain('The last run was taken back');
      expect(reverted.notes).toEqual(['“Boston” had been changed (A1) and is kept as “Boston (changed)”.']);
      expect(await book.revert(signs)).toMatchObject({
        ok: false,
        said: 'There is no run to take back in this workbook. Nothing was changed in the workbook.',
        nothingWrong: true,
      });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Boston (changed)']);
    }));

  it('names a sheet of the person’s own that is in the way, and leaves it alone', () =>
    inScene(async (scene) => {
      scene.paste([['mine']], { sheet: 'Index' });
      scene.paste(SMALL_STATE);
      const { keyed } = await sheetsOfSelection(scene);
      const preview = value(await scene.book.preview(keyed, scene.signs));
      expect(preview.collisions).toEqual([{ wished: 'Index', name: 'Index (2)' }]);
    }));

  it('keeps the answers about headings, and finds them with the next selection', () =>
    inScene(async (scene) => {
      const made = await sheetsOfSelection(scene);
      const answers = { ...NO_ANSWERS, headings: new Map([['Standing', 'ignore'] as const]) };
      const { source: before } = value(await scene.book.readSelection(scene.signs));
      const kept = { ...NOTHING_KEPT, answers, place: before.place };
      value(await scene.book.write({ ...made, ...COUNTS }, kept, scene.signs));
      // One of our own sheets is in front now: the rows that were used last are meant.
      const found = value(await scene.book.readSelection(scene.signs));
      expect(found.source.place).toEqual(before.place);
      expect(found.answers.headings).toEqual(answers.headings);
    }));

  it('writes nothing once it is stopped, and says so', () =>
    inScene(async (scene) => {
      const made = await sheetsOfSelection(scene);
      const signs = { ...scene.signs, signal: AbortSignal.abort() };
      const told = await scene.book.write({ ...made, ...COUNTS }, NOTHING_KEPT, signs);
      expect(told).toMatchObject({
        ok: false,
        said: 'Stopped, as you asked. Nothing was changed in the workbook.',
        code: 'cancelled',
        nothingWrong: true,
      });
      expect(scene.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    }));

  it('says what is wrong with a selection that holds nothing', () =>
    inWorkbook(async ({ port: { clock, random, report } }) => {
      const book = liveWorkbook({ clock, random, today: () => TODAY });
      const told = await book.readSelection({ report, signal: new AbortController().signal });
      expect(told).toMatchObject({ ok: false, said: expect.stringContaining('Sheet1') });
    }));

  it('keeps answers and the place of the rows, and the rows themselves nowhere', () =>
    inScene(async (scene) => {
      const { book, signs, workbook } = scene;
      expect(value(await book.keptWork(signs))).toEqual({ answers: NO_ANSWERS, place: null });
      const answers = { ...NO_ANSWERS, headings: new Map([['Standing', 'ignore'] as const]) };
      value(await book.keepAnswers(answers, signs));
      const made = await sheetsOfSelection(scene);
      const { source } = value(await book.readSelection(signs));
      value(
        await book.write({ ...made, ...COUNTS }, { ...NOTHING_KEPT, answers, place: source.place }, signs),
      );

      // What a pane finds that is loaded anew.
      const { clock, random } = scene.port;
      const again = liveWorkbook({ clock, random, today: () => TODAY });
      expect(value(await again.keptWork(signs))).toEqual({ answers, place: source.place });
      expect(value(await again.readUsedLast(signs)).source).toEqual(source);
      const kept = JSON.stringify([...workbook.settings].filter(([key]) => key !== 'SSoS.journal'));
      expect(kept).not.toContain(String(SMALL_STATE[2]?.[3]));

      workbook.deleteSheet(workbook.sheet('Sheet1'));
      expect(value(await again.keptWork(signs)).place).toBeNull();
      expect(await again.readUsedLast(signs)).toMatchObject({ ok: false, code: 'no-source' });
    }));

  it('adds the examples and leads to their sheet', () =>
    inScene(async ({ book, signs, workbook, paste }) => {
      const { sheets } = value(await book.writeExamples(signs));
      expect(sheets).toEqual(['SSoS examples']);
      paste(SMALL_STATE);
      value(await book.show('SSoS examples', null, signs));
      expect(workbook.activeSheet.name).toBe('SSoS examples');
      expect(await book.show('Gone', null, signs)).toMatchObject({ ok: false, code: 'sheet-gone' });
    }));
});
