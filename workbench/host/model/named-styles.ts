import { invalidOperation, itemAlreadyExists, notImplemented } from '../../wire/wire-error';
import { sameKey } from '../../wire/wire-object';
import type { FormatPart, FormatValues } from './format';

/** A named cell style of the workbook. */
export type NamedStyle = {
  readonly name: string;
  readonly isBuiltIn: boolean;
  values: FormatValues;
  readonly includes: Set<FormatPart>;
};

const ALL_PARTS: readonly FormatPart[] = ['Number', 'Font', 'Patterns', 'Border', 'Alignment', 'Protection'];

/** Styles that every workbook has and whose looks this host does not know. */
const OTHER_BUILT_IN =
  /^(good|bad|neutral|calculation|check cell|explanatory text|followed hyperlink|input|linked cell|note|output|warning text|heading [1-4]|title|total|(20|40|60)% - accent[1-6]|accent[1-6]|comma( \[0\])?|currency( \[0\])?|percent)$/i;

/** The styles of a workbook by name; those that come with Excel cannot be removed. */
export class NamedStyles {
  readonly #styles: NamedStyle[] = [
    { name: 'Normal', isBuiltIn: true, values: {}, includes: new Set(ALL_PARTS) },
    {
      name: 'Hyperlink',
      isBuiltIn: true,
      values: { 'font.color': '#0563C1', 'font.underline': 'Single' },
      includes: new Set<FormatPart>(['Font']),
    },
  ];

  get all(): readonly NamedStyle[] {
    return this.#styles;
  }

  find(name: unknown): NamedStyle | null {
    const style =
      this.#styles.find((own) => own.name === name) ?? this.#styles.find((own) => sameKey(own.name, name));
    if (style === undefined && OTHER_BUILT_IN.test(String(name))) {
      throw notImplemented(`the built-in style ${String(name)}`);
    }
    return style ?? null;
  }

  /** A new style starts as a copy of Normal. */
  add(name: string): NamedStyle {
    if (this.find(name) !== null) {
      throw itemAlreadyExists();
    }
    const style = { name, isBuiltIn: false, values: {}, includes: new Set(ALL_PARTS) };
    this.#styles.push(style);
    return style;
  }

  delete(style: NamedStyle): void {
    if (style.isBuiltIn) {
      throw invalidOperation('Built-in styles cannot be deleted.');
    }
    this.#styles.splice(this.#styles.indexOf(style), 1);
  }
}
