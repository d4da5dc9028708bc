import type { BorderLineStyle, BorderSide, CellStyle, FillPattern, FillStyle } from 'hucre';
import type { CellFormats, FormatId } from '../host/model/cell-formats';
import { FORMAT_DEFAULTS } from '../host/model/format';
import type { CellSide, FormatKey, FormatValue, FormatValues } from '../host/model/format';
import { colorOfFile, fileColor } from './file-color';
import type { ThemeColors } from './file-color';

const SIDES: readonly CellSide[] = ['top', 'bottom', 'left', 'right'];

/** Excel's line styles and weights → the file's one word for both. */
const LINES: Readonly<Record<string, BorderLineStyle>> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'Dot Thin': 'dotted',
  'Double Thick': 'double',
  'SlantDashDot Medium': 'slantDashDot',
};

/** Excel's names for patterns → the file's. */
const PATTERNS: Readonly<Record<string, FillPattern>> = {
  Solid: 'solid',
  LightUp: 'lightUp',
  LightDown: 'lightDown',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  Up: 'darkUp',
  Down: 'darkDown',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Gray8: 'gray0625',
  Gray16: 'gray125',
  Gray25: 'lightGray',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
};

const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

const lineWords = inverted(LINES);
const patternWords = inverted(PATTERNS);
const horizontalWords = inverted(HORIZONTAL);
const verticalWords = inverted(VERTICAL);

/** A format in the file library's words; undefined for that of a new cell. */
export function fileStyle(book: CellFormats, id: FormatId): CellStyle | undefined {
  const read = (key: FormatKey) => book.value(id, key);
  if (Object.keys(FORMAT_DEFAULTS).every((key) => isDefault(key as FormatKey, read(key as FormatKey)))) {
    return undefined;
  }
  const fill = fileFill(read);
  const lines = SIDES.flatMap((side) => {
    const line = fileLine(read, side);
    return line === null ? [] : [[side, line] as const];
  });
  const horizontal = HORIZONTAL[read('horizontalAlignment') as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[read('verticalAlignment') as keyof typeof VERTICAL];
  return {
    numFmt: String(read('numberFormat')),
    font: {
      name: String(read('font.name')),
      size: Number(read('font.size')),
      color: fileColor(read('font.color')),
      ...(read('font.bold') === true && { bold: true }),
      ...(read('font.italic') === true && { italic: true }),
      ...(read('font.strikethrough') === true && { strikethrough: true }),
      ...(read('font.underline') !== 'None' && {
        underline: read('font.underline') === 'Double' ? ('double' as const) : ('single' as const),
      }),
    },
    ...(fill !== null && { fill }),
    ...(lines.length > 0 && { border: Object.fromEntries(lines) }),
    alignment: {
      ...(horizontal !== undefined && { horizontal }),
      ...(vertical !== undefined && { vertical }),
      ...(read('wrapText') === true && { wrapText: true }),
      ...(read('shrinkToFit') === true && { shrinkToFit: true }),
      ...(Number(read('indentLevel')) > 0 && { indent: Number(read('indentLevel')) }),
      ...(Number(read('textOrientation')) !== 0 && { textRotation: Number(read('textOrientation')) }),
    },
    ...((read('locked') === false || read('formulaHidden') === true) && {
      protection: { locked: read('locked') === true, hidden: read('formulaHidden') === true },
    }),
  };
}

/** What a style of the file sets, as the host's cells keep it. */
export function formatOfFile(style: CellStyle, theme: ThemeColors): FormatValues {
  const { numFmt, font = {}, fill, border = {}, alignment = {}, protection } = style;
  const { underline } = font;
  const own: Partial<Record<FormatKey, FormatValue | undefined>> = {
    numberFormat: numFmt,
    'font.name': font.name,
    'font.size': font.size,
    'font.color': colorOfFile(font.color, theme) ?? undefined,
    'font.bold': font.bold,
    'font.italic': font.italic,
    'font.strikethrough': font.strikethrough,
    'font.underline':
      underline === undefined || underline === false
        ? undefined
        : String(underline).startsWith('double')
          ? 'Double'
          : 'Single',
    ...fillValues(fill, theme),
    ...Object.assign({}, ...SIDES.map((side) => lineValues(side, border[side], theme))),
    horizontalAlignment: horizontalWords[alignment.horizontal ?? ''],
    verticalAlignment: verticalWords[alignment.vertical ?? ''],
    wrapText: alignment.wrapText,
    shrinkToFit: alignment.shrinkToFit,
    indentLevel: alignment.indent,
    textOrientation: alignment.textRotation,
    locked: protection?.locked,
    formulaHidden: protection?.hidden,
  };
  const set = Object.entries(own).filter(
    ([key, value]) => value !== undefined && !isDefault(key as FormatKey, value),
  );
  return Object.fromEntries(set) as FormatValues;
}

const isDefault = (key: FormatKey, value: FormatValue): boolean => FORMAT_DEFAULTS[key] === value;

function fileFill(read: (key: FormatKey) => FormatValue): FillStyle | null {
  const word = String(read('fill.pattern'));
  if (word === 'None') return null;
  const pattern = PATTERNS[word] ?? 'solid';
  const color = fileColor(read('fill.color') === '' ? '#FFFFFF' : read('fill.color'));
  // A solid fill has its color in front; lines have theirs in front and the ground at the back.
  if (pattern === 'solid') return { type: 'pattern', pattern, fgColor: color };
  const lines = read('fill.patternColor');
  return { type: 'pattern', pattern, fgColor: fileColor(lines === '' ? '#000000' : lines), bgColor: color };
}

function fillValues(fill: FillStyle | undefined, theme: ThemeColors): FormatValues {
  if (fill === undefined || fill.type !== 'pattern' || fill.pattern === 'none') return {};
  const [ground, lines] =
    fill.pattern === 'solid' ? [fill.fgColor ?? fill.bgColor, undefined] : [fill.bgColor, fill.fgColor];
  return {
    'fill.color': colorOfFile(ground, theme) ?? '#FFFFFF',
    'fill.pattern': patternWords[fill.pattern] ?? 'Solid',
    ...(lines !== undefined && { 'fill.patternColor': colorOfFile(lines, theme) ?? '#000000' }),
  };
}

function fileLine(read: (key: FormatKey) => FormatValue, side: CellSide): BorderSide | null {
  const style = String(read(`${side}.style`));
  if (style === 'None') return null;
  const word = LINES[`${style} ${read(`${side}.weight`)}`] ?? LINES[`${style} Thin`] ?? 'thin';
  return { style: word, color: fileColor(read(`${side}.color`)) };
}

function lineValues(side: CellSide, line: BorderSide | undefined, theme: ThemeColors): FormatValues {
  const [style, weight] = (lineWords[line?.style ?? ''] ?? '').split(' ');
  if (line === undefined || style === undefined || weight === undefined) return {};
  return {
    [`${side}.style`]: style,
    [`${side}.weight`]: weight,
    [`${side}.color`]: colorOfFile(line.color, theme) ?? '#000000',
  };
}

function inverted<T extends string>(words: Readonly<Record<string, T>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([own, other]) => [other, own]));
}
