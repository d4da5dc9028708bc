import { dateLabel } from '../text/date-label';
import type { SheetCell, SheetColumn, SheetValue } from './sheet-doc';
import { STYLES } from './styles';
import type { CellStyle } from './styles';
import { wrappedLineCount } from './text-width';

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

/** How tall Excel makes a line of Calibri, in points, by the size of the font: whole pixels of a screen. */
const LINES: Readonly<Record<number, number>> = { 9: 12, 10: 12.75, 13: 17.25, 18: 23.25, 20: 26.25 };
const LINE_PER_SIZE = 1.35;
const PADDING = 2;
const POINTS_PER_INDENT = 7;

// Screens and printers round character widths: a line is counted as full somewhat before it is.
const WIDTH_IN_USE = 0.98;

/** Excel's own limit on a row's height, in points. */
export const TALLEST_ROW = 409;

/** The width left for text in columns of the given widths together (characters), in points. */
export function usableWidth(characters: number): number {
  return characters * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL;
}

/** How tall a cell has to be for its text, in points, in columns of the given width together (characters). */
export function cellHeight({ value, style }: Pick<SheetCell, 'value' | 'style'>, characters: number): number {
  const look: CellStyle = STYLES[style];
  const line = LINES[look.font.size] ?? look.font.size * LINE_PER_SIZE;
  const lines = look.align?.wrap === true ? lineCount(value, look, characters) : 1;
  return Math.min(TALLEST_ROW, Math.ceil(lines * line + PADDING));
}

/** How tall a row has to be for its cells, one a column, none of them merged; 0 where all are empty. */
export function rowHeight(cells: readonly (SheetCell | null)[], columns: readonly SheetColumn[]): number {
  return cells.reduce<number>(
    (height, one, column) =>
      one === null ? height : Math.max(height, cellHeight(one, columns[column]?.width ?? 0)),
    0,
  );
}

function lineCount(value: SheetValue, { font, align }: CellStyle, characters: number): number {
  const indent = (align?.indent ?? 0) * POINTS_PER_INDENT;
  return wrappedLineCount(shownText(value), font, (usableWidth(characters) - indent) * WIDTH_IN_USE);
}

function shownText(value: SheetValue): string {
  if (value === null || typeof value === 'number') return '';
  return typeof value === 'string' ? value : dateLabel(value.date);
}
