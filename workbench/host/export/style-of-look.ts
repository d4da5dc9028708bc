import { STYLES } from '../../../src/sheets/styles';
import type { BorderSide, CellStyle, StyleName } from '../../../src/sheets/styles';
import type { CellFormats, FormatId } from '../model/cell-formats';
import type { ConditionalFormat } from '../model/conditional-format';
import { FORMAT_DEFAULTS } from '../model/format';
import type { FormatKey, FormatValue } from '../model/format';
import { formatOfStyle, lineOf, lookOf, ruleLook, ruleLookOfStyle } from './look';

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const NAMES = Object.keys(STYLES) as readonly StyleName[];

const withLines = new Map<string, StyleName>();
const withoutLines = new Map<string, StyleName>();
const ofRules = new Map<string, StyleName>();
for (const name of NAMES) {
  const format = formatOfStyle(STYLES[name]);
  const read = (key: FormatKey) => format[key] ?? FORMAT_DEFAULTS[key];
  remember(withLines, wholeLook(read), name);
  remember(withoutLines, JSON.stringify(lookOf(read)), name);
  remember(ofRules, ruleLookOfStyle(STYLES[name] satisfies CellStyle), name);
}

/**
 * The product's style that a cell looks like. Lines decide where they can; a line that a neighbor drew too does not
 * make it another style.
 */
export function styleOfCell(book: CellFormats, format: FormatId): StyleName | null {
  const read = (key: FormatKey) => book.value(format, key);
  return withLines.get(wholeLook(read)) ?? withoutLines.get(JSON.stringify(lookOf(read))) ?? null;
}

/** The first of the product's styles whose font and fill a conditional format has. */
export function styleOfRule(rule: ConditionalFormat): StyleName | null {
  return ofRules.get(ruleLook(rule)) ?? null;
}

function wholeLook(read: (key: FormatKey) => FormatValue): string {
  return JSON.stringify([lookOf(read), SIDES.map((side) => lineOf(read, side))]);
}

function remember(names: Map<string, StyleName>, look: string, name: StyleName): void {
  if (!names.has(look)) {
    names.set(look, name);
  }
}
