import { dateLabel } from '../text/date-label';
import type { SheetCell, SheetValue } from './sheet-doc';
import { STYLES } from './styles';
import type { CellStyle, StyleName } from './styles';
import { wrappedLineCount } from './text-width';

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

// A little more than a line of Calibri takes, since Excel and LibreOffice round lines up to pixels.
const LINE_PER_SIZE = 1.28;
const PADDING = 3;
const POINTS_PER_INDENT = 7;

// Screens and printers round character widths: a line is counted as full somewhat before it is.
const WIDTH_IN_USE = 0.96;

/** Excel's own limit on a row's height, in points. */
export const TALLEST_ROW = 409;

/** The width left for text in columns of the given widths together (characters), in points. */
export function usableWidth(characters: number): number {
  return characters * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL;
}

/** How tall a cell has to be for its text, in points, in columns of the given width together (characters). */
export function cellHeight({ value, style }: Pick<SheetCell, 'value' | 'style'>, characters: number): number {
  const look: CellStyle = STYLES[style];
  const line = look.font.size * LINE_PER_SIZE;
  const lines = look.align?.wrap === true ? lineCount(value, look, characters) : 1;
  return Math.min(TALLEST_ROW, Math.ceil(lines * line + PADDING));
}

/** The height of an empty row of a style's size. */
export function lineHeight(style: StyleName): number {
  return cellHeight({ value: null, style }, 0);
}

function lineCount(value: SheetValue, { font, align }: CellStyle, characters: number): number {
  const indent = (align?.indent ?? 0) * POINTS_PER_INDENT;
  return wrappedLineCount(shownText(value), font, (usableWidth(characters) - indent) * WIDTH_IN_USE);
}

function shownText(value: SheetValue): string {
  if (value === null || typeof value === 'number') return '';
  return typeof value === 'string' ? value : dateLabel(value.date);
}
