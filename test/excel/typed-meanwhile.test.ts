import { describe, expect, it, jest } from '@jest/globals';
import { keyedDocs } from '../../src/commands/jobs/keyed-docs';
import { revertRun } from '../../src/excel/revert-run';
import { writeRun } from '../../src/excel/write-run';
import { COLUMN } from '../../src/sheets/action-sheet/grid';
import { cellAddress } from '../../src/sheets/cell-address';
import { chooseDistricts } from '../../src/sheets/sheet-choice';
import { factsOfWorksheet } from '../../workbench/host/export/facts-of-worksheet';
import { differences } from '../../workbench/host/export/sheet-facts';
import type { Sheet } from '../../workbench/host/model/sheet';
import { inWorkbook } from './support/in-workbook';
import type { TestWorkbook } from './support/in-workbook';
import { SMALL_STATE, SOME_DISTRICTS } from './support/small-state';
import { resultsOfRows } from './support/source-files';

jest.setTimeout(60_000);

const results = resultsOfRows(SMALL_STATE);
const keyed = keyedDocs(results, chooseDistricts(results, SOME_DISTRICTS).chosen).filter(
  ({ doc }) => doc.kind === 'action-sheet',
);
const boston = keyed.filter(({ doc }) => doc.name === 'Boston');
const others = keyed.filter(({ doc }) => doc.name !== 'Boston');

/** The conversation in which the replaced sheets step aside: after the look, the entries and the drafts. */
const PLACES = 4;

async function made({ port, excel, workbook }: TestWorkbook): Promise<Sheet> {
  expect((await writeRun(keyed, port)).ok).toBe(true);
  excel.host.engine.faults.restart();
  return workbook.sheet('Boston');
}

/** The rows of actions, from 0. */
function actions(sheet: Sheet): readonly number[] {
  const rows = Array.from({ length: 300 }, (_, row) => row);
  return rows.filter((row) => String(sheet.values.get(row, COLUMN.key) ?? '').startsWith('action:'));
}

const ownerOf = (sheet: Sheet) => (row: number) => sheet.values.get(row, COLUMN.owner);

describe('what is typed while sheets are made again', () => {
  it('is on the new sheet, whichever conversation it comes before', () =>
    inWorkbook(async (book) => {
      const { excel, port, workbook } = book;
      const before = await made(book);
      const cells = actions(before)
        .flatMap((row) => [COLUMN.owner, COLUMN.note].map((column) => ({ row, column })))
        .slice(0, PLACES);
      const typed = ['Zoe 1', 'Zoe 2', 'Zoe 3', 'Zoe 4'];
      cells.forEach(({ row, column }, index) =>
        excel.host.engine.faults.at(
          { sync: index + 1 },
          { do: 'change', change: () => before.values.set(row, column, typed[index] ?? '') },
        ),
      );
      const found = (sheet: Sheet) => cells.map(({ row, column }) => sheet.values.get(row, column));
      expect(await writeRun(boston, port)).toMatchObject({
        ok: true,
        meanwhile: [{ name: 'Boston', hasEntries: true, others: [] }],
      });
      const after = workbook.sheet('Boston');
      expect(after).not.toBe(before);
      expect(found(after)).toEqual(typed);
      // As it was written: nobody has changed it since.
      expect(await revertRun(port)).toMatchObject({ ok: true, changed: [] });
      expect(workbook.sheet('Boston')).toBe(before);
      expect(found(before)).toEqual(typed);
    }));

  it('looks on the new sheet as if it had been there before, in rows and in the block at the end', () =>
    inWorkbook(async (book) => {
      const { excel, port, workbook } = book;
      const before = await made(book);
      const [row = 0] = actions(before);
      const change = () => {
        before.values.set(row, COLUMN.note, 'a long note '.repeat(40));
        before.values.set(row + 1, COLUMN.key, 'action:gone');
        before.values.set(row + 1, COLUMN.status, 'Done');
      };
      excel.host.engine.faults.at({ sync: PLACES }, { do: 'change', change });
      expect((await writeRun(boston, port)).ok).toBe(true);
      const meanwhile = workbook.sheet('Boston');
      expect((await writeRun(boston, port)).ok).toBe(true);
      const atOnce = workbook.sheet('Boston');
      expect(atOnce).not.toBe(meanwhile);
      const apart = differences(factsOfWorksheet(atOnce), factsOfWorksheet(meanwhile));
      expect(apart.map(({ fact }) => fact)).toEqual(['name']);
    }));

  it('is told by its place where it is beside the cells to fill in', () =>
    inWorkbook(async (book) => {
      const { excel, port } = book;
      const before = await made(book);
      const [row = 0] = actions(before);
      const change = () => before.values.set(row, COLUMN.name, 'my own words');
      excel.host.engine.faults.at({ sync: PLACES }, { do: 'change', change });
      expect(await writeRun(boston, port)).toMatchObject({
        ok: true,
        meanwhile: [{ name: 'Boston', hasEntries: false, others: [cellAddress(row, COLUMN.name)] }],
      });
    }));

  it('has the run taken back where Excel fails while it is carried over', () =>
    inWorkbook(async (book) => {
      const { excel, port, workbook } = book;
      const before = await made(book);
      const [row = 0] = actions(before);
      const change = () => before.values.set(row, COLUMN.owner, 'Zoe');
      excel.host.engine.faults
        .at({ sync: PLACES }, { do: 'change', change })
        .at({ sync: PLACES + 1 }, { do: 'fail', code: 'GeneralException' });
      expect(await writeRun(boston, port)).toMatchObject({ ok: false, left: 'restored' });
      expect(workbook.sheet('Boston')).toBe(before);
      expect(ownerOf(before)(row)).toBe('Zoe');
    }));
});

describe('what reaches a sheet after it was replaced', () => {
  it.each([
    ['it is made again', keyed],
    ['others are made again', others],
  ])('brings that sheet back into sight when %s', (_what, sheets) =>
    inWorkbook(async (book) => {
      const { port, workbook } = book;
      const kept = await made(book);
      expect((await writeRun(keyed, port)).ok).toBe(true);
      expect(kept.visibility).toBe('VeryHidden');
      workbook.asOtherAuthor(() => kept.values.set(actions(kept)[0] ?? 0, COLUMN.owner, 'Zoe'));
      expect(await writeRun(sheets, port)).toMatchObject({
        ok: true,
        late: [{ of: 'Boston', shownAs: 'Boston (changed)' }],
      });
      expect([kept.name, kept.visibility]).toEqual(['Boston (changed)', 'Visible']);
      expect(workbook.names.map(({ formula }) => formula)).not.toContain(`='Boston (changed)'!$A$1`);
      expect((await writeRun(sheets, port)).ok).toBe(true);
      expect(kept.isDeleted).toBe(false);
    }),
  );
});
