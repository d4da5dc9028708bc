import type { IWorksheetData } from '@univerjs/core';
import type { RunningUniver } from './start-univer';

/** Office's look of cells that nobody formatted, in Univer's pixels: 48 and 15 points. */
export const NEW_SHEET = {
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  defaultStyle: { ff: 'Calibri', fs: 11 },
} satisfies Partial<IWorksheetData>;

/** Sheets that the person adds are as large and look as those of the host. */
export function likenNewSheets({ api }: RunningUniver): void {
  api.onBeforeCommandExecute(({ id, params }) => {
    const { sheet } = (params ?? {}) as { readonly sheet?: IWorksheetData };
    const isNew = id === 'sheet.mutation.insert-sheet' && sheet?.defaultStyle === undefined;
    if (isNew && sheet !== undefined) {
      Object.assign(sheet, NEW_SHEET);
    }
  });
}
