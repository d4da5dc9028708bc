import { describe, expect, it, jest } from '@jest/globals';
import { classifySelectionJob } from '../../src/commands/jobs/classify-selection-job';
import { keyedDocs } from '../../src/commands/jobs/keyed-docs';
import { makeSheetsJob } from '../../src/commands/jobs/make-sheets-job';
import { previewRun } from '../../src/commands/jobs/preview-run';
import type { RunPreview } from '../../src/commands/jobs/preview-run';
import { actionKey, COLUMN } from '../../src/sheets/action-sheet/grid';
import { cellAddress } from '../../src/sheets/cell-address';
import { chooseDistricts } from '../../src/sheets/sheet-choice';
import type { Sheet } from '../../workbench/host/model/sheet';
import { snapshot } from './support/compare';
import { inWorkbook } from './support/in-workbook';
import type { TestWorkbook } from './support/in-workbook';
import { SMALL_STATE, SOME_DISTRICTS } from './support/small-state';
import { resultsOfRows } from './support/source-files';

jest.setTimeout(60_000);

const results = resultsOfRows(SMALL_STATE);
const keyed = keyedDocs(results, chooseDistricts(results, SOME_DISTRICTS).chosen);

async function previewed({ port }: TestWorkbook): Promise<RunPreview> {
  const preview = await previewRun(keyed, port);
  if (!preview.ok) throw new Error(preview.problem.code);
  return preview.value;
}

/** The first row of a sheet that stands for an action. */
function firstAction(sheet: Sheet): number {
  const rows = Array.from({ length: 200 }, (_, row) => row);
  const found = rows.find((row) => String(sheet.values.get(row, COLUMN.key)).startsWith(actionKey('')));
  if (found === undefined) throw new Error('The sheet has no action.');
  return found;
}

describe('the preview of a run', () => {
  it('names new sheets, and reads nothing where none would be made again', () =>
    inWorkbook(async (book) => {
      book.paste(SMALL_STATE);
      const before = snapshot(book.workbook);
      const { added, again } = await previewed(book);
      expect([added.length, again]).toEqual([keyed.length, []]);
      expect(book.told).toEqual(['looking']);
      expect(snapshot(book.workbook)).toEqual(before);
    }));

  it('counts the entries that stay, and tells what else was changed and would not', () =>
    inWorkbook(async (book) => {
      book.paste(SMALL_STATE);
      await makeSheetsJob(book.port, SOME_DISTRICTS);
      const boston = book.workbook.sheet('Boston');
      const row = firstAction(boston);
      boston.values.set(row, COLUMN.owner, 'Ana');
      boston.values.set(row, COLUMN.status, 'Done');
      boston.values.set(row, COLUMN.name, 'Something else');
      book.workbook.sheet('Index').values.set(2, 1, 'mine');
      const before = snapshot(book.workbook);

      const { added, again } = await previewed(book);
      expect(added).toEqual([]);
      expect(again.find(({ name }) => name === 'Boston')).toEqual({
        name: 'Boston',
        entries: 2,
        changed: [cellAddress(row, COLUMN.name)],
      });
      expect(again.find(({ name }) => name === 'Index')).toEqual({
        name: 'Index',
        entries: 0,
        changed: ['B3'],
      });
      expect(again.filter(({ entries, changed }) => entries > 0 || changed?.length !== 0)).toHaveLength(2);
      expect(snapshot(book.workbook)).toEqual(before);
    }));

  it('tells of what it cannot know whether it was changed: sheets older than the last run', () =>
    inWorkbook(async (book) => {
      book.paste(SMALL_STATE);
      await makeSheetsJob(book.port, SOME_DISTRICTS);
      book.paste(SMALL_STATE);
      await classifySelectionJob(book.port);
      const { again } = await previewed(book);
      expect(again.find(({ name }) => name === 'Boston')?.changed).toBeNull();
      expect(again.find(({ name }) => name === 'Classification')?.changed).toEqual([]);
    }));

  it('knows a sheet that was renamed by its new name', () =>
    inWorkbook(async (book) => {
      book.paste(SMALL_STATE);
      await makeSheetsJob(book.port, SOME_DISTRICTS);
      book.workbook.renameSheet(book.workbook.sheet('Boston'), 'Boston, ours');
      expect((await previewed(book)).again.map(({ name }) => name)).toContain('Boston, ours');
    }));
});
