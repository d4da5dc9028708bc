import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../host/model/box';
import type { Box } from '../host/model/box';

export type LineAxis = 'rows' | 'columns';

/** What a person did to the lines or cells of a sheet. Lines are counted as they were before. */
export type GridMove =
  | {
      readonly kind: 'insert' | 'remove';
      readonly axis: LineAxis;
      readonly at: number;
      readonly count: number;
    }
  /** @param to the line before which they now stand */
  | {
      readonly kind: 'move';
      readonly axis: LineAxis;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: 'cells'; readonly from: Box; readonly to: Box };

type Span = { readonly start: number; readonly count: number };

/** Where a box of cells is after the move; null once all of it is gone. */
export function boxAfter(box: Box, move: GridMove): Box | null {
  if (move.kind === 'cells') {
    const { from, to } = move;
    return isInside(box, from)
      ? { ...box, row: box.row - from.row + to.row, column: box.column - from.column + to.column }
      : box;
  }
  const isRows = move.axis === 'rows';
  // Whole columns have no first row that could move.
  if (isRows ? box.rows === MAX_ROWS : box.columns === MAX_COLUMNS) {
    return box;
  }
  const before = isRows ? { start: box.row, count: box.rows } : { start: box.column, count: box.columns };
  const after = spanAfter(before, move);
  if (after === null) {
    return null;
  }
  return isRows
    ? { ...box, row: after.start, rows: after.count }
    : { ...box, column: after.start, columns: after.count };
}

function spanAfter(span: Span, move: Exclude<GridMove, { readonly kind: 'cells' }>): Span | null {
  switch (move.kind) {
    case 'insert':
      return inserted(span, move.at, move.count);
    case 'remove':
      return removed(span, move.at, move.count);
    case 'move': {
      const { at, count, to } = move;
      const target = to > at ? to - count : to;
      const isCarried = span.start >= at && span.start + span.count <= at + count;
      if (isCarried) {
        return { ...span, start: span.start - at + target };
      }
      const rest = removed(span, at, count);
      return rest === null ? null : inserted(rest, target, count);
    }
  }
}

/** Lines put before the first one push the span on; lines within make it longer. */
function inserted({ start, count }: Span, at: number, added: number): Span {
  if (at <= start) {
    return { start: start + added, count };
  }
  return { start, count: at < start + count ? count + added : count };
}

function removed({ start, count }: Span, at: number, gone: number): Span | null {
  const end = start + count;
  const lost = Math.max(0, Math.min(end, at + gone) - Math.max(start, at));
  const above = Math.max(0, Math.min(start, at + gone) - at);
  return lost === count ? null : { start: start - above, count: count - lost };
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}
