import { WireObject } from '../../wire/wire-object';
import { formatBox } from '../model/address';
import { lastColumn, lastRow } from '../model/box';
import type { Place } from '../model/workbook';
import { wireValue } from './area';

/** The rows and columns of a range that are neither hidden nor filtered away. */
export class RangeViewObject extends WireObject {
  readonly type = 'RangeView';

  constructor(private readonly place: Place) {
    super();
  }

  override get isDeleted() {
    return this.place.sheet.isDeleted;
  }

  get RowCount() {
    return this.#rows.length;
  }

  get ColumnCount() {
    return this.#columns.length;
  }

  get Values() {
    return this.#map((row, column) => wireValue(this.place, row, column));
  }

  get CellAddresses() {
    return this.#map((row, column) => formatBox({ row, column, rows: 1, columns: 1 }));
  }

  get #rows(): readonly number[] {
    const { sheet, box } = this.place;
    return numbers(box.row, lastRow(box)).filter((row) => !sheet.rows.isHidden(row));
  }

  get #columns(): readonly number[] {
    const { sheet, box } = this.place;
    return numbers(box.column, lastColumn(box)).filter((column) => !sheet.columns.isHidden(column));
  }

  #map<T>(read: (row: number, column: number) => T): readonly (readonly T[])[] {
    const columns = this.#columns;
    return this.#rows.map((row) => columns.map((column) => read(row, column)));
  }
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
