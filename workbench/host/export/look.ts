import type { ConditionalFormat } from '../model/conditional-format';
import type { FormatKey, FormatValue, FormatValues } from '../model/format';
import { plainFillColor } from '../../../src/sheets/plain-fill';
import type { BorderSide, CellStyle } from '../../../src/sheets/styles';

/** How a cell looks, in words that compare; borders apart, since neighbors share them. */
export type Look = {
  readonly font: string;
  readonly fill: string;
  readonly alignment: string;
  readonly numberFormat: string;
};

/** Excel's words for the patterns that the product uses. */
const PATTERNS: Readonly<Record<string, string>> = { lightUp: 'LightUp', lightGray: 'Gray25', darkUp: 'Up' };
const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** What a product style sets, as the host's cells keep it. */
export function formatOfStyle({ font, fill, align, numberFormat, borders = {} }: CellStyle): FormatValues {
  return {
    numberFormat,
    'font.name': font.name,
    'font.size': font.size,
    'font.color': hash(font.color),
    'font.bold': font.bold ?? false,
    'font.italic': font.italic ?? false,
    'font.underline': font.underline === true ? 'Single' : 'None',
    ...(fill !== undefined && {
      'fill.color': hash(fill.color),
      'fill.pattern': fill.pattern === undefined ? 'Solid' : (PATTERNS[fill.pattern] ?? fill.pattern),
      ...(fill.patternColor !== undefined && { 'fill.patternColor': hash(fill.patternColor) }),
    }),
    horizontalAlignment: align?.horizontal === undefined ? 'General' : HORIZONTAL[align.horizontal],
    verticalAlignment: align?.vertical === undefined ? 'Bottom' : VERTICAL[align.vertical],
    wrapText: align?.wrap ?? false,
    indentLevel: align?.indent ?? 0,
    ...Object.fromEntries(
      Object.entries(borders).flatMap(([side, { line, color }]) => [
        [`${side}.style`, 'Continuous'],
        [`${side}.weight`, WEIGHTS[line]],
        [`${side}.color`, hash(color)],
      ]),
    ),
  };
}

/** How a cell looks, in words that are the same wherever the format was read. */
export function lookOf(read: (key: FormatKey) => FormatValue): Look {
  const on = (key: FormatKey, word: string) => (read(key) === true ? ` ${word}` : '');
  const underline = read('font.underline') === 'None' ? '' : ` underline ${read('font.underline')}`;
  const pattern = read('fill.pattern');
  const patternColor = read('fill.patternColor') === '' ? '#000000' : read('fill.patternColor');
  return {
    font: `${read('font.name')} ${read('font.size')}${on('font.bold', 'bold')}${on('font.italic', 'italic')}${underline} ${read('font.color')}`,
    fill:
      pattern === 'None'
        ? 'none'
        : `${read('fill.color')}${pattern === 'Solid' ? '' : ` ${pattern} ${patternColor}`}`,
    alignment: `${read('horizontalAlignment')} ${read('verticalAlignment')}${on('wrapText', 'wrapped')} indent ${read('indentLevel')}`,
    numberFormat: String(read('numberFormat')),
  };
}

/** The line on one side of a cell, or null. */
export function lineOf(read: (key: FormatKey) => FormatValue, side: BorderSide): string | null {
  const style = read(`${side}.style`);
  return style === 'None' ? null : `${style} ${read(`${side}.weight`)} ${read(`${side}.color`)}`;
}

/** A color as Excel tells it: `#1F3864`. */
export const hash = (color: string) => `#${color.toUpperCase()}`;

/** What a conditional format changes: Excel's members for it know a font and a plain fill, no pattern. */
export function ruleLook({ font, fill }: ConditionalFormat): string {
  return words([
    font.bold === true ? 'bold' : '',
    font.italic === true ? 'italic' : '',
    font.color ?? '',
    fill.color === undefined ? '' : `on ${fill.color}`,
  ]);
}

/** The part of a product style that a conditional format can show. */
export function ruleLookOfStyle({ font, fill }: CellStyle): string {
  return words([
    font.bold === true ? 'bold' : '',
    font.italic === true ? 'italic' : '',
    hash(font.color),
    fill === undefined ? '' : `on ${hash(plainFillColor(fill))}`,
  ]);
}

const words = (list: readonly string[]) => list.filter((word) => word !== '').join(' ');
