import { itemNotFound, notImplemented } from '../../wire/wire-error';
import { lastColumn, lastRow } from '../model/box';
import type { Box } from '../model/box';
import type { CellSide, FormatKey, FormatValue } from '../model/format';
import { asText } from './arguments';
import type { EdgeName, EdgePart, FormatSource } from './format-source';
import type { Cells } from './world';

/** The format of cells: what they share is told, what is written goes to all. */
export function formatOfCells({ sheet, boxes }: Cells): FormatSource {
  return {
    read: (key) => commonValue({ sheet, boxes }, key),
    write: (values) => {
      for (const box of boxes) {
        sheet.checkAllowed('allowFormatCells');
        sheet.formats.change(box, (format) => sheet.book.withValues(format, values));
      }
    },
    edge: (name) =>
      boxes.flatMap((box) =>
        sidesOf(box, name).map(([part, side]): EdgePart => ({
          source: formatOfCells({ sheet, boxes: [part] }),
          side,
        })),
      ),
    isDeleted: () => sheet.isDeleted,
  };
}

/** Gives cells a named style. */
export function applyStyle({ sheet, boxes }: Cells, name: unknown): void {
  const style = sheet.book.styles.find(asText(name));
  if (style === null) {
    throw itemNotFound();
  }
  sheet.checkAllowed('allowFormatCells');
  boxes.forEach((box) => sheet.formats.change(box, (format) => sheet.book.withStyle(format, style)));
}

function commonValue({ sheet, boxes }: Cells, key: FormatKey): FormatValue | null {
  const values = new Set(
    boxes.flatMap((box) => sheet.formats.found(box).map((format) => sheet.book.value(format, key))),
  );
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

// A line between two cells is written on both, as Excel stores it.
function sidesOf(box: Box, name: EdgeName): readonly (readonly [Box, CellSide])[] {
  switch (name) {
    case 'EdgeTop':
      return [[{ ...box, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...box, row: lastRow(box), rows: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...box, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...box, column: lastColumn(box), columns: 1 }, 'right']];
    case 'InsideHorizontal':
      return box.rows < 2
        ? []
        : [
            [{ ...box, rows: box.rows - 1 }, 'bottom'],
            [{ ...box, row: box.row + 1, rows: box.rows - 1 }, 'top'],
          ];
    case 'InsideVertical':
      return box.columns < 2
        ? []
        : [
            [{ ...box, columns: box.columns - 1 }, 'right'],
            [{ ...box, column: box.column + 1, columns: box.columns - 1 }, 'left'],
          ];
    default:
      throw notImplemented(`the border ${name}`);
  }
}
