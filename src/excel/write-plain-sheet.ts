import { rangeAddress } from '../sheets/cell-address';
import type { CellRange } from '../sheets/sheet-doc';
import { sheetNames } from '../sheets/sheet-name';
import { converse, unstoppable } from './converse';
import { answered, refused } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import { look } from './look';
import { columnPoints } from './write-sheet';

/** A sheet of text and formulas that becomes the person's own: no run makes it again, and none takes it back. */
export type PlainSheet = {
  /** Where it is taken, the next free name is used. */
  readonly wishedName: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Blocks of text that stays text; rows of a block are equally long. */
  readonly texts: readonly { readonly row: number; readonly column: number; readonly values: string[][] }[];
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly bold: readonly CellRange[];
  /** Where a number means a day. */
  readonly dates: readonly CellRange[];
};

const TEXT = '@';
const DAY = 'mmm d, yyyy';

/** Adds the sheet and brings it to the front; answers its name. Leaves nothing behind where it fails. */
export async function writePlainSheet(sheet: PlainSheet, port: ExcelPort): Promise<Answer<string>> {
  port.report({ doing: 'looking' });
  const state = await converse(look, port);
  if (!state.ok) return state;
  if (state.value.isProtected) return refused({ code: 'workbook-protected' });
  const taken = state.value.sheets.map(({ name }) => name);
  const [name = sheet.wishedName] = sheetNames([sheet.wishedName], taken);
  const added = await conversation(port, ({ workbook }) => void workbook.worksheets.add(name));
  if (!added.ok) return added;
  port.report({ doing: 'writing' });
  const written = await conversation(port, ({ workbook }) => {
    queueSheet(workbook.worksheets.getItem(name), sheet);
  });
  if (written.ok) return answered(name);
  await conversation(unstoppable(port), ({ workbook }) => workbook.worksheets.getItem(name).delete());
  return written;
}

function conversation(
  port: ExcelPort,
  queue: (context: Excel.RequestContext) => void,
): Promise<Answer<undefined>> {
  return converse(
    {
      step: 'examples',
      isRepeatable: false,
      queue: (context) => {
        queue(context);
        return () => undefined;
      },
    },
    port,
  );
}

function queueSheet(target: Excel.Worksheet, { widths, texts, formulas, bold, dates }: PlainSheet): void {
  target
    .getRangeByIndexes(0, 0, 1, widths.length)
    .setColumnProperties(widths.map((width) => ({ format: { columnWidth: columnPoints(width) } })));
  for (const { row, column, values } of texts) {
    const range = target.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
    range.numberFormat = values.map((cells) => cells.map(() => TEXT));
    range.values = values;
  }
  for (const area of dates) target.getRange(rangeAddress(area)).numberFormat = cellsOf(area, DAY);
  for (const area of bold) target.getRange(rangeAddress(area)).format.font.bold = true;
  for (const { row, column, formula } of formulas) {
    target.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  }
  target.activate();
}

// Excel wants a value for each cell of a range.
function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange, value: string): string[][] {
  const columns = lastColumn - firstColumn + 1;
  return Array.from({ length: lastRow - firstRow + 1 }, () => new Array<string>(columns).fill(value));
}
