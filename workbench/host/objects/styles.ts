import { invalidArgument } from '../../wire/wire-error';
import { sameKey, WireCollection, WireObject } from '../../wire/wire-object';
import type { FormatPart } from '../model/format';
import type { NamedStyle } from '../model/named-styles';
import type { Workbook } from '../model/workbook';
import { HORIZONTAL, LARGEST_INDENT, VERTICAL } from './alignment';
import { asBoolean, asNumber, asText, oneOf } from './arguments';
import { BordersObject } from './borders';
import { FillObject } from './fill';
import { FontObject } from './font';
import type { EdgeName, FormatSource } from './format-source';

const LONGEST_NAME = 255;
const STYLE_EDGES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

/** The named styles of the workbook. */
export class StylesObject extends WireCollection<StyleObject> {
  readonly type = 'StyleCollection';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items() {
    return this.workbook.formats.styles.all.map((style) => new StyleObject(this.workbook, style));
  }

  override find(key: unknown) {
    const style = this.workbook.formats.styles.find(key);
    return style && new StyleObject(this.workbook, style);
  }

  Add(name: unknown): void {
    const text = asText(name);
    if (text === '' || text.length > LONGEST_NAME) {
      throw invalidArgument(`"${text}" is no name for a style.`);
    }
    this.workbook.formats.styles.add(text);
  }
}

/** One named style, with the parts of a format that it sets. */
export class StyleObject extends WireObject {
  readonly type = 'Style';
  private readonly source: FormatSource;

  constructor(
    private readonly workbook: Workbook,
    private readonly style: NamedStyle,
  ) {
    super();
    this.source = formatOfStyle(workbook, style);
  }

  override get isDeleted() {
    return this.source.isDeleted();
  }

  override matchesKey(key: unknown) {
    return sameKey(this.style.name, key);
  }

  get Name() {
    return this.style.name;
  }

  get BuiltIn() {
    return this.style.isBuiltIn;
  }

  get Font() {
    return new FontObject(this.source);
  }

  get Fill() {
    return new FillObject(this.source);
  }

  get Borders() {
    return new BordersObject(this.source);
  }

  get NumberFormat() {
    return this.source.read('numberFormat');
  }

  set NumberFormat(value: unknown) {
    this.source.write({ numberFormat: asText(value) });
  }

  get HorizontalAlignment() {
    return this.source.read('horizontalAlignment');
  }

  set HorizontalAlignment(value: unknown) {
    this.source.write({ horizontalAlignment: oneOf(value, HORIZONTAL) });
  }

  get VerticalAlignment() {
    return this.source.read('verticalAlignment');
  }

  set VerticalAlignment(value: unknown) {
    this.source.write({ verticalAlignment: oneOf(value, VERTICAL) });
  }

  get WrapText() {
    return this.source.read('wrapText');
  }

  set WrapText(value: unknown) {
    this.source.write({ wrapText: asBoolean(value) });
  }

  get IndentLevel() {
    return this.source.read('indentLevel');
  }

  set IndentLevel(value: unknown) {
    this.source.write({ indentLevel: asNumber(value, 0, LARGEST_INDENT) });
  }

  get Locked() {
    return this.source.read('locked');
  }

  set Locked(value: unknown) {
    this.source.write({ locked: asBoolean(value) });
  }

  get IncludeNumber() {
    return this.style.includes.has('Number');
  }

  set IncludeNumber(value: unknown) {
    this.#include('Number', value);
  }

  get IncludeFont() {
    return this.style.includes.has('Font');
  }

  set IncludeFont(value: unknown) {
    this.#include('Font', value);
  }

  get IncludeAlignment() {
    return this.style.includes.has('Alignment');
  }

  set IncludeAlignment(value: unknown) {
    this.#include('Alignment', value);
  }

  get IncludeBorder() {
    return this.style.includes.has('Border');
  }

  set IncludeBorder(value: unknown) {
    this.#include('Border', value);
  }

  get IncludePatterns() {
    return this.style.includes.has('Patterns');
  }

  set IncludePatterns(value: unknown) {
    this.#include('Patterns', value);
  }

  get IncludeProtection() {
    return this.style.includes.has('Protection');
  }

  set IncludeProtection(value: unknown) {
    this.#include('Protection', value);
  }

  Delete(): void {
    this.workbook.formats.styles.delete(this.style);
    this.workbook.formats.replaceStyle(this.style.name, 'Normal');
  }

  #include(part: FormatPart, value: unknown): void {
    if (asBoolean(value)) {
      this.style.includes.add(part);
    } else {
      this.style.includes.delete(part);
    }
  }
}

function formatOfStyle(workbook: Workbook, style: NamedStyle): FormatSource {
  const source: FormatSource = {
    read: (key) => workbook.formats.styleValue(style, key),
    write: (values) => {
      style.values = { ...style.values, ...values };
    },
    edge: (name: EdgeName) => {
      if (name in STYLE_EDGES) {
        return [{ source, side: STYLE_EDGES[name as keyof typeof STYLE_EDGES] }];
      }
      throw invalidArgument(`A style has no border ${name}.`);
    },
    isDeleted: () => !workbook.formats.styles.all.includes(style),
  };
  return source;
}
