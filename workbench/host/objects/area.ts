import { invalidArgument, notImplemented } from '../../wire/wire-error';
import { WireObject } from '../../wire/wire-object';
import { formatBox, quoteSheetName } from '../model/address';
import { cellCount, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../model/box';
import type { Box } from '../model/box';
import { CellError } from '../model/cell-value';
import { applyStyle } from './cells-format';
import { ConditionalFormatsObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import { RangeFormatObject } from './range-format';
import type { Cells, World } from './world';

/** What a range and several ranges at once have in common. */
export abstract class AreaObject extends WireObject {
  constructor(
    readonly world: World,
    readonly cells: Cells,
  ) {
    super();
  }

  override get isDeleted() {
    return this.cells.sheet.isDeleted;
  }

  get Worksheet() {
    return this.world.make.worksheet(this.cells.sheet);
  }

  get Address() {
    const sheet = quoteSheetName(this.cells.sheet.name);
    return this.cells.boxes.map((box) => `${sheet}!${formatBox(box)}`).join(',');
  }

  get CellCount() {
    return this.cells.boxes.reduce((sum, box) => sum + cellCount(box), 0);
  }

  get IsEntireColumn() {
    return this.cells.boxes.every(({ rows }) => rows === MAX_ROWS);
  }

  get IsEntireRow() {
    return this.cells.boxes.every(({ columns }) => columns === MAX_COLUMNS);
  }

  get Format() {
    return new RangeFormatObject(this.cells);
  }

  get DataValidation() {
    return new DataValidationObject(this.cells);
  }

  get ConditionalFormats() {
    return new ConditionalFormatsObject(this.world, this.cells);
  }

  /** The name of the style all cells have, or null. */
  get Style(): unknown {
    const { sheet, boxes } = this.cells;
    const names = new Set(
      boxes.flatMap((box) => sheet.formats.found(box).map((format) => sheet.book.get(format).style)),
    );
    const [name = null] = names;
    return names.size === 1 ? name : null;
  }

  set Style(name: unknown) {
    applyStyle(this.cells, name);
  }

  Clear(applyTo: unknown): void {
    this.cells.boxes.forEach((box) => this.#clearBox(box, applyTo ?? 'All'));
  }

  #clearBox(box: Box, applyTo: unknown): void {
    const { sheet } = this.cells;
    sheet.checkUnlocked(box);
    switch (applyTo) {
      case 'All':
        this.#checkNoTable(box);
        sheet.clearContents(box);
        this.#clearFormats(box);
        sheet.validations.clear(box);
        break;
      case 'Contents':
        this.#checkNoTable(box);
        sheet.clearContents(box);
        break;
      case 'Formats':
        this.#clearFormats(box);
        return;
      case 'Hyperlinks':
      case 'RemoveHyperlinks':
        sheet.links.fill(box, undefined);
        return;
      default:
        throw invalidArgument(`Cells cannot be cleared of ${JSON.stringify(applyTo)}.`);
    }
    this.world.workbook.changed({ sheet, box });
  }

  #clearFormats(box: Box): void {
    const { sheet } = this.cells;
    sheet.formats.clear(box);
    sheet.merges = sheet.merges.filter((merge) => !isInside(merge, box));
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      ({ boxes }) => !boxes.every((own) => isInside(own, box)),
    );
  }

  #checkNoTable(box: Box): void {
    const hit = this.cells.sheet.tables.find(({ box: own }) => isInside({ ...own, rows: 1 }, box));
    if (hit !== undefined) {
      throw notImplemented(`what becomes of the table ${hit.name} when its headings are cleared`);
    }
  }
}

/** A cell's value as the wire carries it: errors as their text, empty cells as empty text. */
export function wireValue(
  { sheet }: Pick<Cells, 'sheet'>,
  row: number,
  column: number,
): string | number | boolean {
  const value = sheet.values.get(row, column);
  const formula = sheet.formulas.get(row, column);
  if (value === undefined && formula !== undefined) {
    throw notImplemented(`the value of the formula ${formula}`);
  }
  return value instanceof CellError ? value.text : (value ?? '');
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}
