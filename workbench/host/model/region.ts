import { EVERYTHING, fits, intersection, lastColumn, lastRow } from './box';
import type { Box } from './box';
import type { Sheet } from './sheet';

/** The cells in use around a box, up to an empty row and an empty column on each side. */
export function surroundingRegion(sheet: Sheet, box: Box): Box {
  let region = box;
  for (;;) {
    const wider = [above, below, leftOf, rightOf].reduce((grown, side) => {
      const next = side(grown);
      return next !== null && sheet.used(true, next.edge) !== null ? next.grown : grown;
    }, region);
    if (wider === region) {
      return region;
    }
    region = wider;
  }
}

type Growth = { readonly edge: Box; readonly grown: Box } | null;

const above = (box: Box) =>
  growth({ ...box, row: box.row - 1, rows: box.rows + 1 }, { row: box.row - 1, rows: 1 });
const below = (box: Box) => growth({ ...box, rows: box.rows + 1 }, { row: lastRow(box) + 1, rows: 1 });
const leftOf = (box: Box) =>
  growth(
    { ...box, column: box.column - 1, columns: box.columns + 1 },
    { column: box.column - 1, columns: 1 },
  );
const rightOf = (box: Box) =>
  growth({ ...box, columns: box.columns + 1 }, { column: lastColumn(box) + 1, columns: 1 });

// A cell that touches the region only at a corner belongs to it too.
function growth(grown: Box, line: Partial<Box>): Growth {
  if (!fits(grown)) {
    return null;
  }
  const around = {
    row: grown.row - 1,
    column: grown.column - 1,
    rows: grown.rows + 2,
    columns: grown.columns + 2,
  };
  const edge = intersection({ ...around, ...line }, EVERYTHING);
  return edge && { edge, grown };
}
