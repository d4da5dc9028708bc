import { FORMAT_DEFAULTS, FORMAT_KEYS, partOf } from './format';
import type { FormatKey, FormatValue, FormatValues } from './format';
import { NamedStyles } from './named-styles';
import type { NamedStyle } from './named-styles';

/** A cell's format: a named style, and what was set on the cell itself beside it. */
export type CellFormat = { readonly style: string; readonly own: FormatValues };

/** Stands for a format that many cells share; 0 is the format of a new cell. */
export type FormatId = number;

/** All formats in use in a workbook, each kept once. */
export class CellFormats {
  readonly styles = new NamedStyles();
  readonly #formats: CellFormat[] = [];
  readonly #ids = new Map<string, FormatId>();

  constructor() {
    this.#intern({ style: 'Normal', own: {} });
  }

  get(id: FormatId): CellFormat {
    const format = this.#formats[id];
    if (format === undefined) {
      throw new Error(`There is no format ${id}.`);
    }
    return format;
  }

  /** What the cell shows: its own value, else its style's, else that of a new workbook. */
  value(id: FormatId, key: FormatKey): FormatValue {
    const { style, own } = this.get(id);
    return own[key] ?? this.styleValue(this.styles.find(style), key);
  }

  styleValue(style: NamedStyle | null, key: FormatKey): FormatValue {
    return style?.values[key] ?? this.styles.find('Normal')?.values[key] ?? FORMAT_DEFAULTS[key];
  }

  withValues(id: FormatId, values: FormatValues): FormatId {
    const { style, own } = this.get(id);
    return this.#intern({ style, own: { ...own, ...values } });
  }

  /** A style brings all parts it includes, and leaves the others as they were. */
  withStyle(id: FormatId, style: NamedStyle): FormatId {
    const left = FORMAT_KEYS.filter((key) => !style.includes.has(partOf(key)));
    const kept = left
      .map((key) => [key, this.value(id, key)] as const)
      .filter(([key, value]) => value !== this.styleValue(style, key));
    return this.#intern({ style: style.name, own: Object.fromEntries(kept) });
  }

  /** After a style was deleted its cells are Normal again. */
  replaceStyle(name: string, replacement: string): void {
    this.#formats.forEach((format, id) => {
      if (format.style === name) {
        // A style of that name may be added again: cells of then are not those of now.
        this.#ids.delete(keyOf(format));
        this.#formats[id] = { ...format, style: replacement };
      }
    });
  }

  #intern(format: CellFormat): FormatId {
    const key = keyOf(format);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#formats.push(format) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }
}

/** The same for formats that look the same. */
function keyOf({ style, own }: CellFormat): string {
  return JSON.stringify([style, FORMAT_KEYS.filter((key) => key in own).map((key) => [key, own[key]])]);
}
