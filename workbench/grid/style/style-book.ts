import type { IStyleData, Nullable, Workbook } from '@univerjs/core';
import type { CellFormats, FormatId } from '../../host/model/cell-formats';
import type { FormatKey, FormatValue } from '../../host/model/format';
import { readUniverStyle, toUniverStyle } from './univer-style';

type CellStyle = Nullable<IStyleData | string>;

/**
 * Between the host's formats and Univer's styles. A cell keeps the number of its format beside its style: as long as
 * its style is still the one made of that format, the format is the cell's; after the person changed the style with
 * Univer's own buttons, the format is changed by what they changed and what Univer cannot show stays.
 */
export class StyleBook {
  /** As they were when they were last written into Univer. */
  readonly #written = new Map<FormatId, string>();
  readonly #read = new Map<string, FormatId>();
  #namedStyles = '';

  constructor(
    private readonly formats: CellFormats,
    private readonly book: Workbook,
  ) {}

  /** The style for Univer's cells, or null where the format looks like none. */
  styleOf(format: FormatId): string | null {
    const known = this.#written.get(format) ?? this.#write(format);
    return known === '{}' ? null : nameOf(format);
  }

  /** @param base the format that the cell was given last; none for what only Univer has written */
  formatOf(style: CellStyle, base: FormatId | undefined): FormatId {
    if (base === undefined && !style) {
      return 0;
    }
    const key = `${base ?? ''} ${typeof style === 'string' ? style : JSON.stringify(style ?? null)}`;
    let format = this.#read.get(key);
    if (format === undefined) {
      format = this.#formatOf(this.book.getStyles().get(style ?? undefined) ?? {}, base ?? 0);
      this.#read.set(key, format);
    }
    return format;
  }

  /** Brings styles up to date after named styles were changed. Answers whether any cell looks different now. */
  refresh(): boolean {
    const now = JSON.stringify(this.formats.styles.all.map(({ name, values }) => [name, values]));
    if (now === this.#namedStyles) {
      return false;
    }
    this.#namedStyles = now;
    this.#read.clear();
    const changed = [...this.#written].filter(([format, before]) => this.#write(format) !== before);
    return changed.length > 0;
  }

  #formatOf(style: IStyleData, base: FormatId): FormatId {
    const seen = readUniverStyle(style);
    const expected = readUniverStyle(this.#drawn(base));
    const changes = Object.entries(seen).filter(([key, value]) => expected[key as FormatKey] !== value);
    return changes.length === 0
      ? base
      : this.formats.withValues(base, Object.fromEntries(changes) as Record<FormatKey, FormatValue>);
  }

  #drawn(format: FormatId): IStyleData {
    return toUniverStyle((key) => this.formats.value(format, key));
  }

  #write(format: FormatId): string {
    const style = this.#drawn(format);
    const text = JSON.stringify(style);
    this.#written.set(format, text);
    this.book.getStyles().addCustomStyle(nameOf(format), style);
    return text;
  }
}

const nameOf = (format: FormatId) => `f${format}`;
