import { accessDenied } from '../../wire/wire-error';
import { Axis } from './axis';
import type { AxisPlaces } from './axis';
import { boundingBox, EVERYTHING, intersection, MAX_COLUMNS, MAX_ROWS, sameBox } from './box';
import type { Box } from './box';
import type { CellFormats } from './cell-formats';
import { CellGrid } from './cell-grid';
import type { CellStore } from './cell-store';
import type { CellValue } from './cell-value';
import type { ConditionalFormat } from './conditional-format';
import { readEntry } from './entry';
import { FormatLayer } from './format-layer';
import type { FormatPlaces } from './format-layer';
import { newPageSetup } from './page-setup';
import { unprotected } from './protection';
import type { Table } from './table';
import { Validations } from './validation';
import type { ValidationPlaces } from './validation';

export type Hyperlink = {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
};

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Points: 64 pixels and 20 pixels, as a new workbook in Calibri 11 has them. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** What of a sheet is one value each, wherever it is kept. Every one of them is assigned as a whole. */
export type SheetTraits = {
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  frozen: Frozen;
  merges: readonly Box[];
  /** The rules themselves may be changed in place. */
  conditionalFormats: readonly ConditionalFormat[];
};

/** So many of the first rows and columns stay in view. */
export type Frozen = { readonly rows: number; readonly columns: number };

/** Where a sheet is kept that another program shows too; what is not named is kept in the sheet itself. */
export type SheetPlaces = {
  readonly values: CellStore<CellValue>;
  readonly formulas: CellStore<string>;
  readonly links: CellStore<Hyperlink>;
  readonly formats: FormatPlaces;
  readonly columns: AxisPlaces;
  readonly rows: AxisPlaces;
  readonly validations: ValidationPlaces;
  readonly traits: SheetTraits;
};

function plainTraits(name: string): SheetTraits {
  return {
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    frozen: { rows: 0, columns: 0 },
    merges: [],
    conditionalFormats: [],
  };
}

/** One worksheet's data. */
export class Sheet {
  showHeadings = true;
  isDeleted = false;
  readonly values: CellStore<CellValue>;
  readonly formulas: CellStore<string>;
  readonly links: CellStore<Hyperlink>;
  readonly formats: FormatLayer;
  readonly columns: Axis;
  readonly rows: Axis;
  readonly validations: Validations;
  readonly page = newPageSetup();
  readonly protection = unprotected();
  readonly customProperties = new Map<string, string>();
  tables: readonly Table[] = [];
  /** The cells under the sheet's own filter arrows; null without. */
  filter: { box: Box; criteria: readonly unknown[] } | null = null;
  readonly #traits: SheetTraits;

  /** @param places where another program shows the sheet too; in memory without */
  constructor(
    readonly id: string,
    name: string,
    readonly book: CellFormats,
    places?: SheetPlaces,
  ) {
    this.values = places?.values ?? new CellGrid();
    this.formulas = places?.formulas ?? new CellGrid();
    this.links = places?.links ?? new CellGrid();
    this.formats = new FormatLayer(places?.formats);
    this.columns = new Axis(STANDARD_WIDTH, MAX_COLUMNS, places?.columns);
    this.rows = new Axis(STANDARD_HEIGHT, MAX_ROWS, places?.rows);
    this.validations = new Validations(places?.validations);
    this.#traits = places?.traits ?? plainTraits(name);
  }

  get name(): string {
    return this.#traits.name;
  }

  set name(name: string) {
    this.#traits.name = name;
  }

  get visibility(): Visibility {
    return this.#traits.visibility;
  }

  set visibility(visibility: Visibility) {
    this.#traits.visibility = visibility;
  }

  get tabColor(): string {
    return this.#traits.tabColor;
  }

  set tabColor(color: string) {
    this.#traits.tabColor = color;
  }

  get showGridlines(): boolean {
    return this.#traits.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.#traits.showGridlines = show;
  }

  get frozen(): Frozen {
    return this.#traits.frozen;
  }

  set frozen(frozen: Frozen) {
    this.#traits.frozen = frozen;
  }

  get merges(): readonly Box[] {
    return this.#traits.merges;
  }

  set merges(merges: readonly Box[]) {
    this.#traits.merges = merges;
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.#traits.conditionalFormats;
  }

  set conditionalFormats(formats: readonly ConditionalFormat[]) {
    this.#traits.conditionalFormats = formats;
  }

  numberFormat(row: number, column: number): string {
    return String(this.book.value(this.formats.at(row, column), 'numberFormat'));
  }

  /** Writes what a person could type: see `readEntry`. */
  enter(row: number, column: number, input: unknown): void {
    const entry = readEntry(input, this.numberFormat(row, column));
    this.formulas.set(row, column, entry.kind === 'formula' ? entry.formula : undefined);
    this.values.set(row, column, entry.kind === 'value' ? entry.value : undefined);
    if (
      entry.kind === 'value' &&
      entry.numberFormat !== undefined &&
      this.numberFormat(row, column) === 'General'
    ) {
      const values = { numberFormat: entry.numberFormat };
      this.formats.change({ row, column, rows: 1, columns: 1 }, (format) =>
        this.book.withValues(format, values),
      );
    }
  }

  /** Takes over everything on another sheet but its name, its tables and its protection. */
  copyFrom(other: Sheet, newId: () => string): void {
    this.tabColor = other.tabColor;
    this.showGridlines = other.showGridlines;
    this.showHeadings = other.showHeadings;
    this.values.copyFrom(other.values);
    this.formulas.copyFrom(other.formulas);
    this.links.copyFrom(other.links);
    this.formats.copyFrom(other.formats);
    this.columns.copyFrom(other.columns);
    this.rows.copyFrom(other.rows);
    this.validations.copyFrom(other.validations);
    Object.assign(this.page, structuredClone(other.page));
    this.merges = other.merges;
    this.frozen = { ...other.frozen };
    this.conditionalFormats = other.conditionalFormats.map((format) => ({
      ...structuredClone(format),
      id: newId(),
    }));
  }

  clearContents(box: Box): void {
    this.values.fill(box, undefined);
    this.formulas.fill(box, undefined);
    this.links.fill(box, undefined);
  }

  /** The smallest box around cells in use that lie in the box, or null. A format of its own counts as use. */
  used(valuesOnly: boolean, within: Box = EVERYTHING): Box | null {
    const parts = [
      this.values.used(within),
      this.formulas.used(within),
      ...(valuesOnly
        ? []
        : [this.formats.used(within), ...this.merges.map((box) => intersection(box, within))]),
    ];
    return parts.reduce((used, part) => (used && part ? boundingBox(used, part) : (used ?? part)), null);
  }

  isMerged(box: Box): boolean {
    return this.merges.some((merge) => sameBox(merge, box));
  }

  /** @throws AccessDenied where the sheet is protected and any of the cells is locked */
  checkUnlocked(box: Box): void {
    if (!this.protection.isOn) {
      return;
    }
    const isLocked = this.formats.found(box).some((format) => this.book.value(format, 'locked') === true);
    if (isLocked) {
      throw accessDenied(`The sheet "${this.name}" is protected.`);
    }
  }

  /** @throws AccessDenied where the sheet is protected and does not grant this, such as `allowFormatCells` */
  checkAllowed(option?: string): void {
    if (this.protection.isOn && (option === undefined || this.protection.options[option] !== true)) {
      throw accessDenied(`The sheet "${this.name}" is protected.`);
    }
  }
}
