import { accessDenied } from '../../wire/wire-error';
import { Axis } from './axis';
import { boundingBox, EVERYTHING, intersection, MAX_COLUMNS, MAX_ROWS, sameBox } from './box';
import type { Box } from './box';
import type { CellFormats } from './cell-formats';
import { CellGrid } from './cell-grid';
import type { CellValue } from './cell-value';
import type { ConditionalFormat } from './conditional-format';
import { readEntry } from './entry';
import { FormatLayer } from './format-layer';
import { newPageSetup } from './page-setup';
import { unprotected } from './protection';
import type { Table } from './table';
import { Validations } from './validation';

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

/** One worksheet's data. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  isDeleted = false;
  readonly values = new CellGrid<CellValue>();
  readonly formulas = new CellGrid<string>();
  readonly links = new CellGrid<Hyperlink>();
  readonly formats = new FormatLayer();
  readonly columns = new Axis(STANDARD_WIDTH, MAX_COLUMNS);
  readonly rows = new Axis(STANDARD_HEIGHT, MAX_ROWS);
  readonly validations = new Validations();
  readonly page = newPageSetup();
  readonly protection = unprotected();
  readonly customProperties = new Map<string, string>();
  merges: readonly Box[] = [];
  tables: readonly Table[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** The cells under the sheet's own filter arrows; null without. */
  filter: { box: Box; criteria: readonly unknown[] } | null = null;

  constructor(
    readonly id: string,
    public name: string,
    readonly book: CellFormats,
  ) {}

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
