/** What can be formatted about a cell, with what a cell of a new workbook has. Colors are `#RRGGBB` or empty. */
export const FORMAT_DEFAULTS = {
  numberFormat: 'General',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.color': '#000000',
  'fill.color': '',
  'fill.pattern': 'None',
  'fill.patternColor': '',
  'top.style': 'None',
  'top.weight': 'Thin',
  'top.color': '#000000',
  'bottom.style': 'None',
  'bottom.weight': 'Thin',
  'bottom.color': '#000000',
  'left.style': 'None',
  'left.weight': 'Thin',
  'left.color': '#000000',
  'right.style': 'None',
  'right.weight': 'Thin',
  'right.color': '#000000',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
} as const;

export type FormatKey = keyof typeof FORMAT_DEFAULTS;
export type FormatValue = string | number | boolean;
export type FormatValues = Readonly<Partial<Record<FormatKey, FormatValue>>>;

export const FORMAT_KEYS = Object.keys(FORMAT_DEFAULTS) as readonly FormatKey[];

export type CellSide = 'top' | 'bottom' | 'left' | 'right';

/** The parts of a format that a named style may leave out. */
export type FormatPart = 'Number' | 'Font' | 'Patterns' | 'Border' | 'Alignment' | 'Protection';

/** The part of a format to which a named style counts this value. */
export function partOf(key: FormatKey): FormatPart {
  if (key === 'numberFormat') {
    return 'Number';
  }
  if (key.startsWith('font.')) {
    return 'Font';
  }
  if (key.startsWith('fill.')) {
    return 'Patterns';
  }
  if (/^(top|bottom|left|right)\./.test(key)) {
    return 'Border';
  }
  return key === 'locked' || key === 'formulaHidden' ? 'Protection' : 'Alignment';
}
