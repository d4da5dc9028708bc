import { CellError } from '../model/cell-value';
import type { CellValue } from '../model/cell-value';
import type { ParameterDescription } from './function-list';

/** A value inside a formula; an empty cell is `null`. */
export type FormulaValue = CellValue | null;

/** One value or rows of values. */
export type FormulaResult = FormulaValue | readonly (readonly FormulaValue[])[];

/** Whether a result is rows of values, which spill, and not one value. */
export const isMatrix = (value: FormulaResult): value is readonly (readonly FormulaValue[])[] =>
  Array.isArray(value);

/** How Excel hands over what its builds differ in. */
export type MarshalOptions = {
  /** What an empty cell arrives as: 0 on the desktop, null on the web. */
  readonly blank: 0 | null;
  readonly errorsAllowed: boolean;
};

/** An argument as the runtime gets it, or the error that keeps the function from being called. */
export type Marshalled =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: CellError };

const NO_VALUE = new CellError('#VALUE!');

/** @param value undefined where the argument was left out */
export function marshal(
  value: FormulaResult | undefined,
  parameter: ParameterDescription,
  options: MarshalOptions,
): Marshalled {
  if (value === undefined) {
    return { ok: true, value: null };
  }
  if (parameter.dimensionality === 'matrix') {
    return marshalMatrix(isMatrix(value) ? value : [[value]], parameter, options);
  }
  if (isMatrix(value)) {
    const [[single = null] = []] = value;
    const isOneCell = value.length === 1 && value[0]?.length === 1;
    return isOneCell ? marshalOne(single, parameter, options) : { ok: false, error: NO_VALUE };
  }
  return marshalOne(value, parameter, options);
}

function marshalMatrix(
  rows: readonly (readonly FormulaValue[])[],
  parameter: ParameterDescription,
  options: MarshalOptions,
): Marshalled {
  const cells = rows.map((row) => row.map((cell) => marshalOne(cell, parameter, options)));
  const failed = cells.flat().find((cell) => !cell.ok);
  return failed ?? { ok: true, value: cells.map((row) => row.map((cell) => (cell.ok ? cell.value : null))) };
}

function marshalOne(
  value: FormulaValue,
  { type = 'any' }: ParameterDescription,
  { blank, errorsAllowed }: MarshalOptions,
): Marshalled {
  if (value instanceof CellError) {
    return type === 'any' && errorsAllowed
      ? { ok: true, value: { type: 'CustomFunctionError', code: value.text } }
      : { ok: false, error: value };
  }
  if (value === null) {
    return { ok: true, value: type === 'string' && blank === 0 ? '' : blank };
  }
  switch (type) {
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      const isNumber = typeof number === 'number' && Number.isFinite(number);
      return isNumber ? { ok: true, value: number } : { ok: false, error: NO_VALUE };
    }
    case 'string':
      return { ok: true, value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
    default:
      return { ok: true, value };
  }
}
