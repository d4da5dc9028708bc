import { describe, expect, it, jest } from '@jest/globals';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { classifySelectionJob } from '../../src/commands/jobs/classify-selection-job';
import { COLUMN } from '../../src/sheets/action-sheet/grid';
import type { Sheet } from '../../workbench/host/model/sheet';
import { inWorkbook } from './support/in-workbook';
import type { TestWorkbook } from './support/in-workbook';
import { SMALL_STATE, SOME_DISTRICTS } from './support/small-state';

jest.setTimeout(60_000);

/** The row of the first action that people fill in. */
function firstActionRow(sheet: Sheet): number {
  for (let row = 0; row < 200; row += 1) {
    const key = sheet.values.get(row, COLUMN.key);
    if (typeof key === 'string' && key.startsWith('action:')) return row;
  }
  throw new Error(`There is no action on ${sheet.name}.`);
}

function rowOfKey(sheet: Sheet, key: unknown): number {
  for (let row = 0; row < 300; row += 1) if (sheet.values.get(row, COLUMN.key) === key) return row;
  throw new Error(`There is no row ${String(key)} on ${sheet.name}.`);
}

async function made({ paste, port }: TestWorkbook) {
  paste(SMALL_STATE);
  const result = await makeSheetsJob(port, SOME_DISTRICTS);
  expect(result.ok).toBe(true);
}

async function madeAgain({ port, workbook }: TestWorkbook) {
  workbook.activate(workbook.sheet('Index'));
  const result = await makeSheetsJob(port, SOME_DISTRICTS);
  expect(result).toMatchObject({ ok: true });
  return result;
}

describe('sheets made again', () => {
  it('keep owner, status, day and notes, and whatever they begin with', () =>
    inWorkbook(async (book) => {
      await made(book);
      const before = book.workbook.sheet('Boston');
      const row = firstActionRow(before);
      const key = before.values.get(row, COLUMN.key);
      before.values.set(row, COLUMN.owner, '=Ana');
      before.values.set(row, COLUMN.status, 'In progress');
      before.values.set(row, COLUMN.done, 45_205);
      before.values.set(row, COLUMN.note, "'tis late");

      await madeAgain(book);
      const after = book.workbook.sheet('Boston');
      expect(after).not.toBe(before);
      const found = rowOfKey(after, key);
      const typed = [COLUMN.owner, COLUMN.status, COLUMN.done, COLUMN.note].map((column) =>
        after.values.get(found, column),
      );
      expect(typed).toEqual(['=Ana', 'In progress', 45_205, "'tis late"]);
      expect(after.formulas.get(found, COLUMN.owner)).toBeUndefined();
    }));

  it('keep what was typed on steps that are no longer asked for, in a block at the end', () =>
    inWorkbook(async (book) => {
      await made(book);
      const before = book.workbook.sheet('Boston');
      const row = firstActionRow(before);
      before.values.set(row, COLUMN.key, 'action:no-longer-asked');
      before.values.set(row, COLUMN.note, 'called twice');

      await madeAgain(book);
      const after = book.workbook.sheet('Boston');
      const found = rowOfKey(after, 'action:no-longer-asked');
      expect(after.values.get(found, COLUMN.note)).toBe('called twice');
      expect(after.values.get(found - 1, 0)).toBe('Kept from before');

      await madeAgain(book);
      const third = book.workbook.sheet('Boston');
      expect(third.values.get(rowOfKey(third, 'action:no-longer-asked'), COLUMN.note)).toBe('called twice');
    }));

  it('are known after they were renamed and moved, and keep that name and place', () =>
    inWorkbook(async (book) => {
      await made(book);
      const { workbook } = book;
      const sheet = workbook.sheet('Boston');
      workbook.renameSheet(sheet, "Boston – Mary's");
      workbook.moveSheet(sheet, 0);
      await madeAgain(book);
      const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
      expect(visible[0]?.name).toBe("Boston – Mary's");
      expect(visible[0]).not.toBe(sheet);
      expect(workbook.findSheet('Boston')).toBeNull();
      const index = workbook.sheet('Index');
      const links = [...index.links.entries({ row: 0, column: 0, rows: 900, columns: 5 })].map(
        ([, , link]) => link.documentReference,
      );
      expect(links).toContain("'Boston – Mary''s'!A1");
    }));

  it('leave out of sight what the run before had made, and nothing older', () =>
    inWorkbook(async (book) => {
      await made(book);
      const first = book.workbook.sheets.length;
      await madeAgain(book);
      const second = book.workbook.sheets.length;
      await madeAgain(book);
      expect([second - first, book.workbook.sheets.length]).toEqual([first - 1, second]);
      const hidden = book.workbook.sheets.filter(({ visibility }) => visibility === 'VeryHidden');
      expect(hidden.every(({ name }) => name.startsWith('SSoS kept 3-'))).toBe(true);
    }));

  it('take the rows that were used last when one of them is in front', () =>
    inWorkbook(async (book) => {
      book.paste(SMALL_STATE, { select: { row: 1, column: 0, rows: 9, columns: 40 } });
      expect((await classifySelectionJob(book.port)).ok).toBe(true);
      expect(book.workbook.activeSheet.name).toBe('Classification');
      const again = await makeSheetsJob(book.port, SOME_DISTRICTS);
      expect(again).toMatchObject({ ok: true, value: { results: { source: { headerRow: 2, rows: 8 } } } });
    }));
});

describe('sheets and tables of other people', () => {
  it('stay as they are where they have a name that ours would have', () =>
    inWorkbook(async (book) => {
      const { workbook } = book;
      const theirs = workbook.addSheet('index');
      theirs.values.set(0, 0, 'mine');
      const table = {
        id: 'x',
        name: 'Classification',
        style: 'TableStyleLight1',
        box: { row: 0, column: 0, rows: 2, columns: 1 },
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        isDeleted: false,
        filterCriteria: null,
      };
      theirs.tables = [table as unknown as (typeof theirs.tables)[number]];
      book.paste(SMALL_STATE);
      const result = await makeSheetsJob(book.port, SOME_DISTRICTS);
      expect(result).toMatchObject({
        ok: true,
        value: { written: { collisions: [{ wished: 'Index', name: 'Index (2)' }] } },
      });
      expect(theirs.values.get(0, 0)).toBe('mine');
      expect(theirs.tables[0]?.name).toBe('Classification');
      expect(workbook.sheet('Classification').tables[0]?.name).toBe('Classification_2');
    }));

  it('are never taken for ours, even a copy that a person made of one of our sheets', () =>
    inWorkbook(async (book) => {
      await made(book);
      const { workbook } = book;
      const copy = workbook.copySheet(workbook.sheet('Boston'));
      copy.values.set(0, 0, 'my own copy');
      await madeAgain(book);
      expect(workbook.sheet(copy.name)).toBe(copy);
      expect([copy.values.get(0, 0), copy.visibility]).toEqual(['my own copy', 'Visible']);
    }));
});
