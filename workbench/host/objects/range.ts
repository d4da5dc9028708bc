import { invalidArgument, itemNotFound, notImplemented } from '../../wire/wire-error';
import { boundingBox, fits, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../model/box';
import type { Box } from '../model/box';
import { CellError } from '../model/cell-value';
import { displayText } from '../model/number-text';
import { surroundingRegion } from '../model/region';
import type { Place } from '../model/workbook';
import { AreaObject, wireValue } from './area';
import { asBoolean, asCount, asNumber, oneOf } from './arguments';
import * as properties from './cell-properties';
import { checkSize, readCells } from './cell-matrix';
import { COPY_KINDS, copyCells } from './copy-cells';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { RangeViewObject } from './range-view';
import { enterCells, mergeCells, writeNumberFormats } from './range-writes';
import { specialCells } from './special-cells';
import type { World } from './world';

/** A rectangle of cells. */
export class RangeObject extends AreaObject {
  readonly type = 'Range';
  readonly box: Box;

  constructor(world: World, place: Place) {
    super(world, { sheet: place.sheet, boxes: [place.box] });
    if (!fits(place.box)) {
      throw invalidArgument('The range reaches beyond the sheet.');
    }
    this.box = place.box;
  }

  get place(): Place {
    return { sheet: this.cells.sheet, box: this.box };
  }

  get Values(): unknown {
    return readCells(this.box, (row, column) => wireValue(this.place, row, column));
  }

  set Values(input: unknown) {
    enterCells(this.world.workbook, this.place, input);
  }

  get Formulas(): unknown {
    const { formulas } = this.place.sheet;
    return readCells(
      this.box,
      (row, column) => formulas.get(row, column) ?? wireValue(this.place, row, column),
    );
  }

  set Formulas(input: unknown) {
    enterCells(this.world.workbook, this.place, input);
  }

  get Text() {
    const { sheet } = this.place;
    return readCells(this.box, (row, column) => {
      wireValue(this.place, row, column);
      return displayText(sheet.values.get(row, column), sheet.numberFormat(row, column));
    });
  }

  get ValueTypes() {
    return readCells(this.box, (row, column) => typeOf(this.place, row, column));
  }

  get NumberFormat(): unknown {
    return readCells(this.box, (row, column) => this.place.sheet.numberFormat(row, column));
  }

  set NumberFormat(input: unknown) {
    writeNumberFormats(this.place, input);
  }

  get Hyperlink(): unknown {
    return readHyperlink(this.place);
  }

  set Hyperlink(value: unknown) {
    writeHyperlink(this.world.workbook, this.place, value);
  }

  get RowIndex() {
    return this.box.row;
  }

  get ColumnIndex() {
    return this.box.column;
  }

  get RowCount() {
    return this.box.rows;
  }

  get ColumnCount() {
    return this.box.columns;
  }

  get RowHidden(): unknown {
    const { rows } = this.place.sheet;
    return rows.common(this.box.row, this.box.rows, (row) => rows.isHidden(row));
  }

  set RowHidden(value: unknown) {
    this.place.sheet.checkAllowed('allowFormatRows');
    this.place.sheet.rows.setHidden(this.box.row, this.box.rows, asBoolean(value));
  }

  get ColumnHidden(): unknown {
    const { columns } = this.place.sheet;
    return columns.common(this.box.column, this.box.columns, (column) => columns.isHidden(column));
  }

  set ColumnHidden(value: unknown) {
    this.place.sheet.checkAllowed('allowFormatColumns');
    this.place.sheet.columns.setHidden(this.box.column, this.box.columns, asBoolean(value));
  }

  get Hidden() {
    return this.RowHidden === true || this.ColumnHidden === true;
  }

  GetCell(row: unknown, column: unknown) {
    const place = { row: this.box.row + asNumber(row), column: this.box.column + asNumber(column) };
    return this.#at({ ...place, rows: 1, columns: 1 });
  }

  GetRow(row: unknown) {
    return this.#at({ ...this.box, row: this.box.row + asNumber(row), rows: 1 });
  }

  GetColumn(column: unknown) {
    return this.#at({ ...this.box, column: this.box.column + asNumber(column), columns: 1 });
  }

  GetLastRow() {
    return this.GetRow(this.box.rows - 1);
  }

  GetLastColumn() {
    return this.GetColumn(this.box.columns - 1);
  }

  GetLastCell() {
    return this.GetCell(this.box.rows - 1, this.box.columns - 1);
  }

  GetRowsAbove(count: unknown) {
    const rows = asCount(count ?? 1, 1);
    return this.#at({ ...this.box, row: this.box.row - rows, rows });
  }

  GetRowsBelow(count: unknown) {
    return this.#at({ ...this.box, row: lastRow(this.box) + 1, rows: asCount(count ?? 1, 1) });
  }

  GetColumnsBefore(count: unknown) {
    const columns = asCount(count ?? 1, 1);
    return this.#at({ ...this.box, column: this.box.column - columns, columns });
  }

  GetColumnsAfter(count: unknown) {
    return this.#at({ ...this.box, column: lastColumn(this.box) + 1, columns: asCount(count ?? 1, 1) });
  }

  GetEntireRow() {
    return this.#at({ ...this.box, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn() {
    return this.#at({ ...this.box, row: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rows: unknown, columns: unknown) {
    return this.#at({
      ...this.box,
      row: this.box.row + asNumber(rows),
      column: this.box.column + asNumber(columns),
    });
  }

  GetResizedRange(rows: unknown, columns: unknown) {
    return this.GetAbsoluteResizedRange(this.box.rows + asNumber(rows), this.box.columns + asNumber(columns));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown) {
    return this.#at({ ...this.box, rows: asNumber(rows), columns: asNumber(columns) });
  }

  GetBoundingRect(other: unknown) {
    return this.#at(boundingBox(this.box, this.#sameSheet(other)));
  }

  GetIntersection(other: unknown) {
    const range = this.GetIntersectionOrNullObject(other);
    if (range === null) {
      throw itemNotFound();
    }
    return range;
  }

  GetIntersectionOrNullObject(other: unknown) {
    const common = intersection(this.box, this.#sameSheet(other));
    return common && this.#at(common);
  }

  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = this.place.sheet.used(valuesOnly === true, this.box);
    return used && this.#at(used);
  }

  GetSurroundingRegion() {
    return this.#at(surroundingRegion(this.place.sheet, this.box));
  }

  GetTables() {
    return this.world.make.tables(this.cells.sheet, this.box);
  }

  GetVisibleView() {
    return new RangeViewObject(this.place);
  }

  GetSpecialCells(kind: unknown) {
    const areas = this.GetSpecialCellsOrNullObject(kind);
    if (areas === null) {
      throw itemNotFound();
    }
    return areas;
  }

  GetSpecialCellsOrNullObject(kind: unknown) {
    const boxes = specialCells(this.place, kind);
    return boxes.length === 0 ? null : this.world.make.areas({ sheet: this.place.sheet, boxes });
  }

  GetMergedAreasOrNullObject() {
    const { sheet } = this.place;
    const boxes = sheet.merges.filter(
      (merge) => intersection({ ...merge, rows: 1, columns: 1 }, this.box) !== null,
    );
    return boxes.length === 0 ? null : this.world.make.areas({ sheet, boxes });
  }

  Select(): void {
    this.world.workbook.select(this.place);
  }

  Merge(across: unknown): void {
    mergeCells(this.world.workbook, this.place, across === true);
  }

  Unmerge(): void {
    const { sheet } = this.place;
    sheet.checkAllowed('allowFormatCells');
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, this.box) === null);
  }

  CopyFrom(source: unknown, kind: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (skipBlanks === true || transpose === true) {
      throw notImplemented('copying without blanks or transposed');
    }
    const from = source instanceof RangeObject ? source.place : this.#find(source);
    this.place.sheet.checkUnlocked(this.box);
    const box = copyCells(from, this.place, oneOf(kind ?? 'All', COPY_KINDS));
    this.world.workbook.changed({ sheet: this.place.sheet, box });
  }

  SetCellProperties(input: unknown): void {
    properties.setCellProperties(this.world.workbook, this.place, input);
  }

  SetRowProperties(input: unknown): void {
    properties.setRowProperties(this.place, input);
  }

  SetColumnProperties(input: unknown): void {
    properties.setColumnProperties(this.place, input);
  }

  GetRowProperties(asked: unknown) {
    return properties.getRowProperties(this.place, asked);
  }

  GetColumnProperties(asked: unknown) {
    return properties.getColumnProperties(this.place, asked);
  }

  /** Sent ahead of a large write, which the client cuts into rows. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    checkSize(this.box, rows, columns);
  }

  #at(box: Box): RangeObject {
    return new RangeObject(this.world, { sheet: this.cells.sheet, box });
  }

  #find(address: unknown): Place {
    return this.world.workbook.find(String(address), this.cells.sheet);
  }

  #sameSheet(other: unknown): Box {
    const { sheet, box } = other instanceof RangeObject ? other.place : this.#find(other);
    if (sheet !== this.cells.sheet) {
      throw invalidArgument('The two ranges lie on different sheets.');
    }
    return box;
  }
}

function typeOf({ sheet }: Place, row: number, column: number): string {
  const value = sheet.values.get(row, column);
  if (value === undefined) {
    return 'Empty';
  }
  if (value instanceof CellError) {
    return 'Error';
  }
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
