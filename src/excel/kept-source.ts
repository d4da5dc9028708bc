import type { CellRange } from '../sheets/sheet-doc';
import type { SourcePlace } from './source-place';
import { sheetCalled } from './workbook-state';
import type { WorkbookState } from './workbook-state';

/** Where the rows of the last run came from. */
export const SOURCE_SETTING = 'SSoS.source';

/** The place that the workbook's settings name; null where there is none, or its sheet is gone. */
export function keptSource(state: WorkbookState): SourcePlace | null {
  const value = state.settings.get(SOURCE_SETTING);
  if (!isPlace(value)) return null;
  const sheet = sheetCalled(state, value.sheet);
  return sheet === null ? null : { ...value, sheet: sheet.name };
}

function isPlace(value: unknown): value is SourcePlace {
  if (typeof value !== 'object' || value === null || !('sheet' in value) || !('range' in value)) return false;
  const { firstRow, firstColumn, lastRow, lastColumn } = Object(value.range) as Partial<CellRange>;
  return (
    typeof value.sheet === 'string' && [firstRow, firstColumn, lastRow, lastColumn].every(Number.isInteger)
  );
}
