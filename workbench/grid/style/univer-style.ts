import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { FORMAT_DEFAULTS, FORMAT_KEYS } from '../../host/model/format';
import type { CellSide, FormatKey, FormatValue, FormatValues } from '../../host/model/format';

/** Reads one part of a format. */
export type ReadFormat = (key: FormatKey) => FormatValue;

const PIXELS_PER_INDENT = 9;
const STANDARD_PADDING = 2;
const SIDES: readonly (readonly [CellSide, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];
const LINES: readonly (readonly [line: string, weight: string, BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** A format as Univer draws it; what it cannot draw is left out. Keys stand in Univer's own order. */
export function toUniverStyle(read: ReadFormat): IStyleData {
  const differs = (key: FormatKey) => read(key) !== FORMAT_DEFAULTS[key];
  const borders = bordersOf(read);
  const indent = Number(read('indentLevel'));
  const isRight = read('horizontalAlignment') === 'Right';
  const orientation = Number(read('textOrientation'));
  const horizontal = HORIZONTAL[String(read('horizontalAlignment'))];
  // Univer gives a line through or under a text the text's color when it merges styles.
  const line = { s: 1 as const, ...(differs('font.color') && { cl: { rgb: String(read('font.color')) } }) };
  return {
    // Named even where it is the sheet's own: lists are drawn in the cell's own font only.
    ff: String(read('font.name')),
    fs: Number(read('font.size')),
    ...(read('font.italic') === true && { it: 1 }),
    ...(read('font.bold') === true && { bl: 1 }),
    ...(differs('font.underline') && { ul: line }),
    ...(read('font.strikethrough') === true && { st: line }),
    ...(read('fill.color') !== '' &&
      read('fill.pattern') !== 'None' && { bg: { rgb: String(read('fill.color')) } }),
    ...(borders !== null && { bd: borders }),
    ...(differs('font.color') && { cl: { rgb: String(read('font.color')) } }),
    ...(differs('numberFormat') && { n: { pattern: String(read('numberFormat')) } }),
    ...(orientation !== 0 && { tr: { a: -orientation, v: 0 } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(differs('verticalAlignment') && {
      vt: VERTICAL[String(read('verticalAlignment'))] ?? VerticalAlign.MIDDLE,
    }),
    ...(read('wrapText') === true && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && {
      pd: { [isRight ? 'r' : 'l']: STANDARD_PADDING + indent * PIXELS_PER_INDENT },
    }),
  };
}

/** What a style of Univer's says in the words of a format: every part that Univer can draw. */
export function readUniverStyle(style: IStyleData): FormatValues {
  const values: Partial<Record<FormatKey, FormatValue>> = {};
  const fill = style.bg?.rgb;
  for (const key of FORMAT_KEYS) {
    if (isDrawn(key)) {
      values[key] = FORMAT_DEFAULTS[key];
    }
  }
  Object.assign(values, {
    ...(style.ff && { 'font.name': style.ff }),
    ...(style.fs !== undefined && { 'font.size': style.fs }),
    'font.italic': style.it === 1,
    'font.bold': style.bl === 1,
    'font.underline': style.ul?.s === 1 ? 'Single' : 'None',
    'font.strikethrough': style.st?.s === 1,
    'font.color': hex(style.cl?.rgb) ?? '#000000',
    'fill.color': hex(fill) ?? '',
    'fill.pattern': fill ? 'Solid' : 'None',
    ...(style.n && { numberFormat: style.n.pattern }),
    horizontalAlignment: wordOf(HORIZONTAL, style.ht) ?? 'General',
    verticalAlignment: wordOf(VERTICAL, style.vt) ?? 'Bottom',
    wrapText: style.tb === WrapStrategy.WRAP,
    textOrientation: style.tr?.a ? -style.tr.a : 0,
    indentLevel: indentOf(style),
  });
  for (const [side, key] of SIDES) {
    Object.assign(values, lineOf(side, style.bd?.[key] ?? null));
  }
  return values;
}

/** Whether Univer shows this part of a format at all. */
function isDrawn(key: FormatKey): boolean {
  return !['fill.patternColor', 'shrinkToFit', 'readingOrder', 'locked', 'formulaHidden'].includes(key);
}

function bordersOf(read: ReadFormat): IBorderData | null {
  const lines = SIDES.filter(([side]) => read(`${side}.style`) !== 'None').map(
    ([side, key]): readonly [string, IBorderStyleData] => [
      key,
      {
        s: lineStyle(String(read(`${side}.style`)), String(read(`${side}.weight`))),
        cl: { rgb: String(read(`${side}.color`)) },
      },
    ],
  );
  return lines.length === 0 ? null : Object.fromEntries(lines);
}

function lineStyle(line: string, weight: string): BorderStyleTypes {
  const exact = LINES.find(([own, ownWeight]) => own === line && ownWeight === weight);
  const similar = LINES.find(([own]) => own === line);
  return (exact ?? similar)?.[2] ?? BorderStyleTypes.THIN;
}

function lineOf(side: CellSide, border: IBorderStyleData | null): FormatValues {
  const [line = 'None', weight = 'Thin'] = LINES.find(([, , style]) => style === border?.s) ?? [];
  return {
    [`${side}.style`]: line,
    [`${side}.weight`]: weight,
    [`${side}.color`]: hex(border?.cl?.rgb) ?? '#000000',
  };
}

function indentOf({ pd }: IStyleData): number {
  const padding = Math.max(pd?.l ?? 0, pd?.r ?? 0);
  return Math.max(0, Math.round((padding - STANDARD_PADDING) / PIXELS_PER_INDENT));
}

function wordOf<T>(words: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.entries(words).find(([, own]) => own === value)?.[0];
}

/** Univer writes colors as `#abc`, `#aabbcc` or `rgb(170, 187, 204)`. */
export function hex(color: Nullable<string>): string | null {
  if (!color) {
    return null;
  }
  const [, ...parts] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color) ?? [];
  if (parts.length === 3) {
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short === null
      ? color
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
  ).toUpperCase();
}
