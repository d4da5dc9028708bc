import type { CellRange } from '../sheets/sheet-doc';
import type { Conversation } from './converse';
import { queueLook } from './look';
import type { Selection } from './source-place';
import type { WorkbookState } from './workbook-state';

type Box = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

const BOX = 'rowIndex,columnIndex,rowCount,columnCount';

/** Looks through the workbook and at what is selected in it, in one conversation. */
export const lookAtSelection: Conversation<{
  readonly state: WorkbookState;
  readonly selection: Selection;
}> = {
  step: 'look',
  isRepeatable: true,
  queue: (context) => {
    const state = queueLook(context);
    const selected = context.workbook.getSelectedRange().load(BOX);
    const { worksheet } = selected;
    worksheet.load('name');
    const used = worksheet.getUsedRangeOrNullObject(true).load(BOX);
    const tables = selected.getTables(false).load('items/name');
    return () => ({
      state: state(),
      selection: {
        sheet: worksheet.name,
        range: rangeOf(selected),
        used: used.isNullObject ? null : rangeOf(used),
        table: firstName(tables),
      },
    });
  },
};

/** Where a table lies, its headings included. */
export function lookAtTable(name: string): Conversation<CellRange> {
  return {
    step: 'look',
    isRepeatable: true,
    queue: ({ workbook }) => {
      const range = workbook.tables.getItem(name).getRange().load(BOX);
      return () => rangeOf(range);
    },
  };
}

function firstName({ items }: Excel.TableScopedCollection): string | null {
  return items[0]?.name ?? null;
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Box): CellRange {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
