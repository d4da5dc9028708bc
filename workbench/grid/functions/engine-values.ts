import { ArrayValueObject, ERROR_TYPE_SET } from '@univerjs/preset-sheets-core';
import {
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { ErrorType, BaseValueObject } from '@univerjs/preset-sheets-core';
import { isMatrix } from '../../host/calculate/marshal';
import type { FormulaResult, FormulaValue } from '../../host/calculate/marshal';
import { CellError } from '../../host/model/cell-value';

/** What a cell shows while the add-in is at work. */
export const BUSY = new CellError('#BUSY!');

/** Has Univer take `#BUSY!` for an error wherever it stands, so that formulas on it are busy too. */
export function teachBusy(): void {
  ERROR_TYPE_SET.add(BUSY.text as ErrorType);
}

/** A value of Univer's engine in our terms; an empty cell is null. */
export function fromEngine(value: BaseValueObject): FormulaResult {
  if (!(value instanceof ArrayValueObject)) {
    return one(value);
  }
  const { rows, columns } = { rows: value.getRowCount(), columns: value.getColumnCount() };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => one(value.get(row, column) ?? null)),
  );
}

/** A function's result as Univer's engine takes it: rows of values spill. */
export function toEngine(result: FormulaResult): BaseValueObject {
  if (!isMatrix(result)) {
    return objectOf(result);
  }
  const columns = result[0]?.length ?? 0;
  if (result.length === 1 && columns === 1) {
    return objectOf(result[0]?.[0] ?? null);
  }
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(objectOf)),
    rowCount: result.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function one(value: BaseValueObject | null): FormulaValue {
  if (value === null || value.isNull()) {
    return null;
  }
  if (value.isError()) {
    return new CellError(String(value.getValue()));
  }
  const content = value.getValue();
  if (value.isBoolean()) {
    return Boolean(content);
  }
  return value.isNumber() ? Number(content) : String(content);
}

function objectOf(value: FormulaValue): BaseValueObject {
  if (value instanceof CellError) {
    return ErrorValueObject.create(value.text as ErrorType);
  }
  switch (typeof value) {
    case 'string':
      return StringValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default:
      return NumberValueObject.create(value ?? 0);
  }
}
