import { notImplemented } from './wire-error';
import { WireObject } from './wire-object';

/** What a custom function gave back. A number stands for each error; see `functionErrorText`. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errorNumber: number; readonly message: string };

/** The numbers by which the add-in's runtime tells errors, as the words a cell shows. */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** What a cell shows for an error number. An unknown function is told as number 1 or, by newer clients, as 9 and 10. */
export function functionErrorText(errorNumber: number): string {
  return ERROR_TEXTS[errorNumber] ?? '#NAME?';
}

/** Excel's side of the custom-function runtime: results come in here. */
export class CustomFunctionsService extends WireObject {
  static readonly serviceName = 'Microsoft.ExcelServices.CustomFunctions';
  readonly type = 'CustomFunctions';
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  readonly #whenReady: (() => void)[] = [];
  readonly #onStart: (() => void)[] = [];
  #isReady = false;

  /** Resolves once the add-in's runtime listens. */
  async ready(): Promise<void> {
    if (!this.#isReady) {
      await new Promise<void>((resume) => this.#whenReady.push(resume));
    }
  }

  /** Hears of each start of a runtime: an add-in that is loaded again starts another. */
  onStart(listener: () => void): void {
    this.#onStart.push(listener);
  }

  expect(invocation: number, onResult: (result: FunctionResult) => void): void {
    this.#waiting.set(invocation, onResult);
  }

  forget(invocation: number): void {
    this.#waiting.delete(invocation);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#isReady = true;
    // The runtime starts to listen with the answer to this call, not before.
    setTimeout(() => {
      this.#onStart.forEach((listener) => listener());
      this.#whenReady.splice(0).forEach((resume) => resume());
    });
  }

  /** `[[invocation, succeeded, value, error number]]`; the client sends what gathered, at most twice a second. */
  SetInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [invocation, ok, value, errorNumber = 2] of results) {
      const message = typeof value === 'string' ? value : '';
      this.#waiting.get(invocation)?.(ok ? { ok, value } : { ok, errorNumber, message });
    }
  }

  SetInvocationResults(): never {
    throw notImplemented('custom-function results as objects (requirement set CustomFunctions below 1.7)');
  }
}
