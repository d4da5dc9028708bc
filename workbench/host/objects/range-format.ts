import { notImplemented } from '../../wire/wire-error';
import { WireObject } from '../../wire/wire-object';
import { HORIZONTAL, LARGEST_INDENT, READING_ORDERS, VERTICAL } from './alignment';
import { asBoolean, asNumber, oneOf } from './arguments';
import { BordersObject } from './borders';
import { formatOfCells } from './cells-format';
import { FillObject } from './fill';
import { FontObject } from './font';
import { FormatProtectionObject } from './format-protection';
import type { FormatSource } from './format-source';
import type { Cells } from './world';

/** Points. */
const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 1_343;

/** The format of a range, or of several at once. */
export class RangeFormatObject extends WireObject {
  readonly type = 'RangeFormat';
  private readonly source: FormatSource;

  constructor(private readonly cells: Cells) {
    super();
    this.source = formatOfCells(cells);
  }

  override get isDeleted() {
    return this.source.isDeleted();
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

  get Protection() {
    return new FormatProtectionObject(this.source);
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

  get TextOrientation() {
    return this.source.read('textOrientation');
  }

  set TextOrientation(value: unknown) {
    this.source.write({ textOrientation: asNumber(value, -90, 180) });
  }

  get ShrinkToFit() {
    return this.source.read('shrinkToFit');
  }

  set ShrinkToFit(value: unknown) {
    this.source.write({ shrinkToFit: asBoolean(value) });
  }

  get ReadingOrder() {
    return this.source.read('readingOrder');
  }

  set ReadingOrder(value: unknown) {
    this.source.write({ readingOrder: oneOf(value, READING_ORDERS) });
  }

  /** Points; null where the columns differ. */
  get ColumnWidth() {
    const { sheet, boxes } = this.cells;
    return common(
      boxes.map(({ column, columns }) => sheet.columns.common(column, columns, (i) => sheet.columns.size(i))),
    );
  }

  set ColumnWidth(value: unknown) {
    const width = asNumber(value, 0, WIDEST_COLUMN);
    const { sheet, boxes } = this.cells;
    sheet.checkAllowed('allowFormatColumns');
    boxes.forEach(({ column, columns }) => sheet.columns.setSize(column, columns, width));
  }

  /** Points; null where the rows differ. */
  get RowHeight() {
    const { sheet, boxes } = this.cells;
    return common(boxes.map(({ row, rows }) => sheet.rows.common(row, rows, (i) => sheet.rows.size(i))));
  }

  set RowHeight(value: unknown) {
    const height = asNumber(value, 0, HIGHEST_ROW);
    const { sheet, boxes } = this.cells;
    sheet.checkAllowed('allowFormatRows');
    boxes.forEach(({ row, rows }) => sheet.rows.setSize(row, rows, height));
  }

  AutofitRows(): void {
    const { sheet, boxes } = this.cells;
    sheet.checkAllowed('allowFormatRows');
    boxes.forEach(({ row, rows }) => sheet.rows.reset(row, rows));
  }

  AutofitColumns(): never {
    throw notImplemented('the width that fits a text');
  }
}

function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
