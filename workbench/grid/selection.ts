import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { SelectionReader } from './model/grid-places';
import type { RunningUniver } from './start-univer';
import type { UniverBook } from './univer-book';
import { toBox } from './univer-book';

/** What is selected on the sheet that the person sees: the last of several ranges, A1 where there is none yet. */
export function selectionReader({ inner }: RunningUniver, { book }: UniverBook): SelectionReader {
  const selections = inner.__getInjector().get(SheetsSelectionsService);
  return () => {
    const sheetId = book.getActiveSheet().getSheetId();
    const ranges = selections.getWorkbookSelections(book.getUnitId()).getSelectionsOfWorksheet(sheetId);
    const last = ranges.at(-1)?.range;
    return { sheetId, box: last ? toBox(last) : { row: 0, column: 0, rows: 1, columns: 1 } };
  };
}
