import type { CellRange, SheetCell, SheetDoc, SheetRow } from '../sheets/sheet-doc';
import { cellEntry } from './entry';
import type { Entry } from './entry';
import { workbookStyleName } from './named-styles';
import type { Piece } from './piece';
import { BYTES_PER_ACTION, sentBytes } from './request-size';
import { rowPieces } from './write-cells';
import { queueMerges } from './write-merges';
import { queuePrintedCells, queueRowBreaks } from './write-page';
import { queueValidations } from './write-rules';

/**
 * Makes of a sheet that stands what it would be with other entries: the cells that differ, no others, and what comes
 * at its end. Rows that both have stand in the same places.
 */
export function* amendPieces(before: SheetDoc, after: SheetDoc, sheet: string): Generator<Piece> {
  for (const { first, rows } of changedRuns(before, after)) yield changedCells(before, first, rows, sheet);
  yield* rowPieces(
    { rows: after.rows.slice(before.rows.length), first: before.rows.length, width: after.columns.length },
    sheet,
    false,
  );
  yield aroundCells(before, after, sheet);
}

// What was typed on a row at the end may be gone again.
const EMPTY_ROW: SheetRow = { height: null, cells: [] };

type Run = { readonly first: number; readonly rows: SheetRow[] };

function changedRuns(before: SheetDoc, after: SheetDoc): readonly Run[] {
  const runs: Run[] = [];
  before.rows.forEach((was, index) => {
    const row = after.rows[index] ?? EMPTY_ROW;
    if (isSame(was, row)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.rows.length === index) last.rows.push(row);
    else runs.push({ first: index, rows: [row] });
  });
  return runs;
}

function changedCells(
  { rows: old, columns }: SheetDoc,
  first: number,
  rows: SheetRow[],
  sheet: string,
): Piece {
  // Null leaves a cell, and whatever somebody has just typed there, as it is.
  const values = rows.map(({ cells }, index): (Entry | null)[] =>
    columns.map((_, column) => {
      const [was, is] = [old[first + index]?.cells[column], cells[column]];
      return isSame(was?.value, is?.value) ? null : is ? cellEntry(is) : '';
    }),
  );
  const styles = rows.map(({ cells }, index) =>
    columns.map((_, column) => styleChange(old[first + index]?.cells[column], cells[column])),
  );
  const heights = rows.map(({ height }) => (height === null ? {} : { format: { rowHeight: height } }));
  return {
    bytes: sentBytes([values, styles, heights]) + 4 * BYTES_PER_ACTION,
    queue: (desk) => {
      const range = desk.sheet(sheet).getRangeByIndexes(first, 0, rows.length, columns.length);
      if (styles.flat().some(({ style }) => style !== undefined)) range.setCellProperties(styles);
      range.values = values as (string | number)[][];
      range.setRowProperties(heights);
    },
  };
}

function styleChange(
  was: SheetCell | null | undefined,
  is: SheetCell | null | undefined,
): { readonly style?: string } {
  return !is || was?.style === is.style ? {} : { style: workbookStyleName(is.style) };
}

const ACTIONS_AROUND = 24;

function aroundCells(before: SheetDoc, after: SheetDoc, name: string): Piece {
  const merges = added(before.merges, after.merges);
  const validations = added(before.validations, after.validations);
  const { print } = after;
  return {
    bytes:
      (ACTIONS_AROUND + print.rowBreaks.length * 2) * BYTES_PER_ACTION + sentBytes([merges, validations]),
    queue: (desk) => {
      const sheet = desk.sheet(name);
      queueMerges(sheet, merges);
      queueValidations(sheet, validations);
      if (!isSame(before.print.area, print.area)) queuePrintedCells(sheet, print);
      queueRowBreaks(sheet, print.rowBreaks, before.print.rowBreaks);
    },
  };
}

function added<T extends CellRange | { readonly range: CellRange }>(
  before: readonly T[],
  after: readonly T[],
): readonly T[] {
  return after.filter((one) => !before.some((other) => isSame(one, other)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
