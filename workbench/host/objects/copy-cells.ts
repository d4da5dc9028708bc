import { intersection, lastColumn, lastRow } from '../model/box';
import type { Box } from '../model/box';
import { notImplemented } from '../../wire/wire-error';
import type { Place } from '../model/workbook';

const KINDS = ['All', 'Values', 'Formats', 'Formulas'] as const;
export type CopyKind = (typeof KINDS)[number];
export const COPY_KINDS: readonly CopyKind[] = KINDS;

/** The target as large as the source; a larger target of a multiple size is filled by repeating the source. */
export function copyCells(from: Place, to: Place, kind: CopyKind): Box {
  const rows = to.box.rows % from.box.rows === 0 ? to.box.rows : from.box.rows;
  const columns = to.box.columns % from.box.columns === 0 ? to.box.columns : from.box.columns;
  const target = { ...to.box, rows, columns };
  for (let row = target.row; row <= lastRow(target); row += 1) {
    for (let column = target.column; column <= lastColumn(target); column += 1) {
      const sourceRow = from.box.row + ((row - target.row) % from.box.rows);
      const sourceColumn = from.box.column + ((column - target.column) % from.box.columns);
      copyCell(from, sourceRow, sourceColumn, to, row, column, kind);
    }
  }
  if (kind === 'All' || kind === 'Formats') {
    copyMerges(from, target, to);
  }
  return target;
}

function copyCell(
  from: Place,
  sourceRow: number,
  sourceColumn: number,
  to: Place,
  row: number,
  column: number,
  kind: CopyKind,
): void {
  if (kind !== 'Formats') {
    const formula = from.sheet.formulas.get(sourceRow, sourceColumn);
    if (formula !== undefined && kind !== 'Values') {
      throw notImplemented('copying formulas, whose references would move');
    }
    to.sheet.values.set(row, column, from.sheet.values.get(sourceRow, sourceColumn));
    to.sheet.formulas.set(row, column, undefined);
    to.sheet.links.set(
      row,
      column,
      kind === 'All' ? from.sheet.links.get(sourceRow, sourceColumn) : undefined,
    );
  }
  if (kind === 'All' || kind === 'Formats') {
    const format = from.sheet.formats.at(sourceRow, sourceColumn);
    to.sheet.formats.change({ row, column, rows: 1, columns: 1 }, () => format);
  }
}

function copyMerges(from: Place, target: Box, to: Place): void {
  const moved = from.sheet.merges
    .filter((merge) => intersection(merge, from.box) !== null)
    .map((merge) => ({
      ...merge,
      row: merge.row - from.box.row + target.row,
      column: merge.column - from.box.column + target.column,
    }));
  to.sheet.merges = [...to.sheet.merges.filter((merge) => intersection(merge, target) === null), ...moved];
}
