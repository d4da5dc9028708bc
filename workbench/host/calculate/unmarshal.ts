import { functionErrorText } from '../../wire/custom-functions-service';
import type { FunctionResult } from '../../wire/custom-functions-service';
import { CellError } from '../model/cell-value';
import type { CellValue } from '../model/cell-value';
import type { FormulaResult } from './marshal';

const LONGEST_TEXT = 32_767;

/** What a function gave back, as cells show it. A missing value shows as 0, text over the limit as an error. */
export function unmarshal(result: FunctionResult): FormulaResult {
  if (!result.ok) {
    return new CellError(functionErrorText(result.errorNumber));
  }
  const { value } = result;
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]) as readonly unknown[]);
    const width = rows[0]?.length ?? 0;
    const isRectangle = width > 0 && rows.every((row) => row.length === width);
    return isRectangle ? rows.map((row) => row.map(cellOf)) : new CellError('#VALUE!');
  }
  return cellOf(value);
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) {
    return 0;
  }
  if (typeof value === 'string') {
    return value.length > LONGEST_TEXT ? new CellError('#VALUE!') : value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  const code: unknown = Reflect.get(Object(value), 'code');
  return new CellError(typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!');
}
