import type { CellRange } from '../sheets/sheet-doc';
import { converse } from './converse';
import { answered, refused } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';

/** Brings a sheet to the front and selects cells of it, or only its front where none are named. */
export async function showCells(
  name: string,
  range: CellRange | null,
  port: ExcelPort,
): Promise<Answer<undefined>> {
  const found = await converse(
    {
      step: 'show',
      isRepeatable: true,
      queue: ({ workbook }) => {
        const sheet = workbook.worksheets.getItemOrNullObject(name).load('visibility');
        return () => (sheet.isNullObject ? null : sheet.visibility);
      },
    },
    port,
  );
  if (!found.ok) return found;
  if (found.value === null) return refused({ code: 'sheet-gone', sheet: name });
  if (found.value !== 'Visible') return refused({ code: 'sheet-hidden', sheet: name });
  const shown = await converse(
    {
      step: 'show',
      isRepeatable: true,
      queue: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        sheet.activate();
        if (range !== null) queueSelection(sheet, range);
        return () => undefined;
      },
    },
    port,
  );
  return shown.ok ? answered(undefined) : shown;
}

function queueSelection(
  sheet: Excel.Worksheet,
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
): void {
  sheet
    .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1)
    .select();
}
