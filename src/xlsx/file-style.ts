import type { BorderSide, BorderStyle, CellStyle as FileStyle, FillStyle, FontStyle } from 'hucre';
import type { AlignmentStyle } from 'hucre';
import type { BorderLine, CellStyle } from '../sheets/styles';

/** A cell's look in the file library's words. The font is always named: without a name it becomes a serif one. */
export function fileStyle(style: CellStyle): FileStyle {
  const { name, size } = style.font;
  return {
    font: { name, size, ...emphasis(style.font) },
    ...(style.fill && { fill: cellFill(style.fill) }),
    ...(style.borders && { border: fileBorders(style.borders) }),
    ...(style.align && { alignment: fileAlignment(style.align) }),
    numFmt: style.numberFormat,
  };
}

/** What a conditional format changes: emphasis and fill. Excel allows it neither a font's name nor its size. */
export function differentialStyle(style: CellStyle): FileStyle {
  return {
    font: emphasis(style.font),
    ...(style.fill && { fill: differentialFill(style.fill) }),
  };
}

function emphasis({ bold, italic, underline, color }: CellStyle['font']): FontStyle {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    color: { rgb: color },
  };
}

type Fill = NonNullable<CellStyle['fill']>;

// A solid fill of a cell has its colour in front; lines have theirs in front and the ground at the back.
function cellFill(fill: Fill): FillStyle {
  return fill.pattern === undefined
    ? { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.color } }
    : patternFill(fill, fill.pattern);
}

// A solid fill of a conditional format has its colour at the back: Excel's own exception.
function differentialFill(fill: Fill): FillStyle {
  return fill.pattern === undefined
    ? { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill.color } }
    : patternFill(fill, fill.pattern);
}

function patternFill(fill: Fill, pattern: NonNullable<Fill['pattern']>): FillStyle {
  return {
    type: 'pattern',
    pattern,
    ...(fill.patternColor && { fgColor: { rgb: fill.patternColor } }),
    bgColor: { rgb: fill.color },
  };
}

function fileBorders(borders: NonNullable<CellStyle['borders']>): BorderStyle {
  const { top, bottom, left, right } = borders;
  return {
    ...(top && { top: fileLine(top) }),
    ...(bottom && { bottom: fileLine(bottom) }),
    ...(left && { left: fileLine(left) }),
    ...(right && { right: fileLine(right) }),
  };
}

function fileLine({ line, color }: BorderLine): BorderSide {
  return { style: line, color: { rgb: color } };
}

function fileAlignment({
  horizontal,
  vertical,
  wrap,
  indent,
}: NonNullable<CellStyle['align']>): AlignmentStyle {
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
  };
}
