import type { CellRange } from '../sheets/sheet-doc';
import { areaAddress } from './cell-areas';

/** Merged cells; rows below one another that merge the same columns are merged in one action, each by itself. */
export function queueMerges(sheet: Excel.Worksheet, merges: readonly CellRange[]): void {
  for (const { range, isAcross } of mergeGroups(merges)) {
    sheet.getRange(areaAddress(range)).merge(isAcross);
  }
}

type MergeGroup = { readonly range: CellRange; readonly isAcross: boolean };

/** The fewest merges that make the same cells. */
export function mergeGroups(merges: readonly CellRange[]): readonly MergeGroup[] {
  const groups: MergeGroup[] = [];
  const open = new Map<string, number>();
  for (const merge of [...merges].sort((one, other) => one.firstRow - other.firstRow)) {
    const isOneRow = merge.firstRow === merge.lastRow;
    const columns = `${merge.firstColumn} ${merge.lastColumn}`;
    const at = isOneRow ? open.get(columns) : undefined;
    const above = at === undefined ? undefined : groups[at];
    if (at !== undefined && above !== undefined && above.range.lastRow === merge.firstRow - 1) {
      groups[at] = { range: { ...above.range, lastRow: merge.lastRow }, isAcross: true };
    } else {
      groups.push({ range: merge, isAcross: isOneRow });
      if (isOneRow) open.set(columns, groups.length - 1);
    }
  }
  return groups;
}
