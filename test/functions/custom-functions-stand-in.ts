/// <reference types="custom-functions-runtime" />
import { unmarshal } from '../../workbench/host/calculate/unmarshal';
import type { FormulaResult } from '../../workbench/host/calculate/marshal';
import { CellError } from '../../workbench/host/model/cell-value';
import * as formulas from '../../src/functions/formulas';

/** The runtime's error as far as the functions use it, so that they can be called without a runtime. */
class ErrorForCell extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const CODES = { invalidValue: '#VALUE!', notAvailable: '#N/A' };

/** What a function answered: its value, or the error with its sentence. */
export type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** Calls a function by its id with raw arguments, as the runtime does. */
export function callDirectly(id: string, args: readonly unknown[]): Answered {
  Reflect.set(globalThis, 'CustomFunctions', { Error: ErrorForCell, ErrorCode: CODES });
  const called = Reflect.get(formulas, id.toLowerCase()) as AnyFunction;
  try {
    return { ok: true, value: called(...args) };
  } catch (thrown) {
    if (!(thrown instanceof ErrorForCell)) throw thrown;
    return { ok: false, code: thrown.code, message: thrown.message };
  }
}

/** The same, as a cell takes it. */
export function calledDirectly(id: string, args: readonly unknown[]): FormulaResult {
  const answered = callDirectly(id, args);
  if (!answered.ok) return new CellError(answered.code as '#N/A');
  return unmarshal(answered);
}
