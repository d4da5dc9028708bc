import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import { BaseFunction } from '@univerjs/preset-sheets-core';
import type { FunctionDescription } from '../../host/calculate/function-list';
import { isMatrix, marshal } from '../../host/calculate/marshal';
import type { FormulaResult } from '../../host/calculate/marshal';
import { unmarshal } from '../../host/calculate/unmarshal';
import { CellError } from '../../host/model/cell-value';
import type { CellPlace } from './cell-place';
import { BUSY, fromEngine, toEngine } from './engine-values';
import type { FunctionCalls } from './function-calls';

export type AddInFunctionOptions = {
  /** As it is typed: `SPACE.NAME`. */
  readonly name: string;
  readonly description: FunctionDescription;
  readonly calls: FunctionCalls;
  readonly blank: 0 | null;
  readonly errorsAllowed: boolean;
  /** `Sheet1!A1` for a cell. */
  readonly addressOf: (place: CellPlace) => string;
};

/**
 * One of the add-in's functions for Univer's engine. It answers at once: `#BUSY!` while the add-in is asked. Univer's own
 * functions of this kind are told texts for errors and nothing of what was left out, so this one takes the engine's
 * values themselves.
 */
export class AddInFunction extends BaseFunction {
  constructor(private readonly options: AddInFunctionOptions) {
    super(options.name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    return toEngine(this.#result(place, given));
  }

  #result(place: CellPlace, given: readonly BaseValueObject[]): FormulaResult {
    const { calls, description, errorsAllowed, addressOf, blank, name } = this.options;
    const { parameters } = description;
    const required = parameters.filter(({ optional }) => optional !== true).length;
    if (given.length < required || given.length > parameters.length) {
      const wanted = required === parameters.length ? `${required}` : `${required} to ${parameters.length}`;
      calls.noteFailure(place, `${name} takes ${wanted} arguments, not ${given.length}.`);
      return new CellError('#VALUE!');
    }
    const values = given.map(argumentOf);
    if (values.some(isBusy)) {
      return BUSY;
    }
    const args: unknown[] = [];
    for (const [index, parameter] of parameters.entries()) {
      const marshalled = marshal(values[index], parameter, { blank, errorsAllowed });
      if (!marshalled.ok) {
        return marshalled.error;
      }
      args.push(marshalled.value);
    }
    const address = description.options?.requiresAddress === true ? addressOf(place) : null;
    const answer = calls.answerFor(place, { id: description.id, args, address });
    return answer === null ? BUSY : unmarshal(answer);
  }
}

/** The engine's bare nothing is an argument left out; an empty cell comes as an array. */
function argumentOf(value: BaseValueObject): FormulaResult | undefined {
  return value.isNull() ? undefined : fromEngine(value);
}

function isBusy(value: FormulaResult | undefined): boolean {
  const cells = value !== undefined && isMatrix(value) ? value.flat() : [value];
  return cells.some((cell) => cell instanceof CellError && cell.text === BUSY.text);
}
