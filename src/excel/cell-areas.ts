import { columnLetters } from '../sheets/cell-address';
import type { CellRange, SheetRow } from '../sheets/sheet-doc';
import type { StyleName } from '../sheets/styles';

/** Excel takes a list of ranges up to this length. */
const LONGEST_LIST = 8_000;

/**
 * For each style the rectangles of cells that have it, from row `first` of the sheet on. Runs down a column are joined
 * with equal runs beside them.
 */
export function styleAreas(
  rows: readonly SheetRow[],
  columns: number,
  first: number,
): ReadonlyMap<StyleName, readonly CellRange[]> {
  const areas = new Map<StyleName, CellRange[]>();
  let before = new Map<string, CellRange>();
  for (let column = 0; column < columns; column += 1) {
    const here = new Map<string, CellRange>();
    for (const { style, from, to } of styleRuns(rows, column)) {
      const key = `${style} ${from} ${to}`;
      const left = before.get(key);
      const list = areas.get(style) ?? [];
      if (left !== undefined) list.splice(list.indexOf(left), 1);
      const range = {
        firstRow: first + from,
        lastRow: first + to,
        firstColumn: left?.firstColumn ?? column,
        lastColumn: column,
      };
      list.push(range);
      areas.set(style, list);
      here.set(key, range);
    }
    before = here;
  }
  return areas;
}

/** Addresses of ranges in lists that Excel takes, one address a cell or rectangle. */
export function areaLists(ranges: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const range of ranges) {
    const address = areaAddress(range);
    if (list !== '' && list.length + 1 + address.length > LONGEST_LIST) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** `B3:D9`, or `B3` for a single cell. */
export function areaAddress({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const corner = `${columnLetters(firstColumn)}${firstRow + 1}`;
  return firstRow === lastRow && firstColumn === lastColumn
    ? corner
    : `${corner}:${columnLetters(lastColumn)}${lastRow + 1}`;
}

function* styleRuns(
  rows: readonly SheetRow[],
  column: number,
): Generator<{ readonly style: StyleName; readonly from: number; readonly to: number }> {
  let from = 0;
  for (let row = 0; row <= rows.length; row += 1) {
    const style = rows[from]?.cells[column]?.style;
    if (row < rows.length && rows[row]?.cells[column]?.style === style) continue;
    if (style !== undefined) yield { style, from, to: row - 1 };
    from = row;
  }
}
