import { invalidArgument, notImplemented } from '../../wire/wire-error';
import { intersection, lastRow } from '../model/box';
import type { Box } from '../model/box';
import type { Place } from '../model/workbook';

/** The cells of a kind, as boxes: visible ones, formulas or constants. */
export function specialCells({ sheet, box }: Place, kind: unknown): readonly Box[] {
  switch (kind) {
    case 'Visible':
      return visibleRows({ sheet, box });
    case 'Formulas':
      return [...sheet.formulas.entries(box)].map(([row, column]) => oneCell(row, column));
    case 'Constants':
      return [...sheet.values.entries(box)]
        .filter(([row, column]) => sheet.formulas.get(row, column) === undefined)
        .map(([row, column]) => oneCell(row, column));
    case 'Blanks':
    case 'ConditionalFormats':
    case 'DataValidations':
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw notImplemented(`special cells of the kind ${kind}`);
    default:
      throw invalidArgument(`${JSON.stringify(kind)} is no kind of special cells.`);
  }
}

function oneCell(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

function visibleRows({ sheet, box }: Place): readonly Box[] {
  const used = sheet.used(false);
  const part = used === null ? null : intersection(box, used);
  if (part === null) {
    return [];
  }
  const boxes: Box[] = [];
  let start: number | null = null;
  for (let row = part.row; row <= lastRow(part) + 1; row += 1) {
    const isShown = row <= lastRow(part) && !sheet.rows.isHidden(row);
    if (isShown) {
      start ??= row;
    } else if (start !== null) {
      boxes.push({ ...part, row: start, rows: row - start });
      start = null;
    }
  }
  return boxes;
}
