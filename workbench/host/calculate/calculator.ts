import { notImplemented } from '../../wire/wire-error';
import type { ExcelHost } from '../excel-host';
import { formatBox, quoteSheetName } from '../model/address';
import { EVERYTHING, intersection } from '../model/box';
import { CellError } from '../model/cell-value';
import type { Place } from '../model/workbook';
import { readFormula } from './formula';
import type { Constant, Formula, Operator } from './formula';
import { findFunction } from './function-list';
import type { FunctionList } from './function-list';
import { isMatrix, marshal } from './marshal';
import type { FormulaResult, FormulaValue } from './marshal';
import { unmarshal } from './unmarshal';

export type CalculatorOptions = {
  readonly functions: FunctionList;
  readonly namespace: string;
  /** What an empty cell arrives as in a function: 0 on the desktop (the default), null on the web. */
  readonly blank?: 0 | null;
};

/** A calculated formula: what its cells hold, and what the function said where it failed. */
export type Calculated = { readonly result: FormulaResult; readonly message: string };

/** Calculates formulas made of an add-in's functions, through the client's own runtime. */
export class Calculator {
  /** The cells that each spilled result covers besides its own. */
  readonly #spilled = new Map<string, readonly Place[]>();

  constructor(
    private readonly host: ExcelHost,
    private readonly options: CalculatorOptions,
  ) {}

  /** Enters a formula into a cell and calculates it; a result of several cells spills, or shows #SPILL!. */
  async enter(address: string, formula: string): Promise<Calculated> {
    const { workbook } = this.host;
    const place = workbook.find(address, workbook.activeSheet);
    const { row, column } = place.box;
    place.sheet.enter(row, column, formula);
    const calculated = await this.calculate(formula, place);
    this.#spill(place, calculated.result);
    return calculated;
  }

  /** Calculates every formula of the workbook, all at once: the runtime answers only twice a second. */
  async calculateAll(): Promise<void> {
    const formulas = this.host.workbook.sheets.flatMap((sheet) =>
      [...sheet.formulas.entries(EVERYTHING)].map(([row, column, formula]) => ({
        place: { sheet, box: { row, column, rows: 1, columns: 1 } },
        formula,
      })),
    );
    const results = await Promise.all(formulas.map(({ place, formula }) => this.calculate(formula, place)));
    formulas.forEach(({ place }, index) => this.#spill(place, results[index]?.result ?? null));
  }

  async calculate(formula: string, place: Place): Promise<Calculated> {
    const messages: string[] = [];
    const result = await this.#evaluate(readFormula(formula), place, messages);
    return { result, message: messages[0] ?? '' };
  }

  async #evaluate(formula: Formula, place: Place, messages: string[]): Promise<FormulaResult> {
    switch (formula.kind) {
      case 'constant':
        return valueOf(formula.value);
      case 'array':
        return formula.rows.map((row) => row.map(valueOf));
      case 'range':
        return this.#cells(formula.address, place);
      case 'call':
        return this.#call(formula.name, formula.args, place, messages);
      case 'operation': {
        const left = single(await this.#evaluate(formula.left, place, messages));
        const right = single(await this.#evaluate(formula.right, place, messages));
        return operate(formula.operator, left, right);
      }
    }
  }

  async #call(
    name: string,
    args: readonly (Formula | null)[],
    place: Place,
    messages: string[],
  ): Promise<FormulaResult> {
    const { functions, namespace, blank = 0 } = this.options;
    const description = findFunction(functions, namespace, name);
    if (description === null) {
      if (!name.includes('.')) {
        throw notImplemented(`Excel's own function ${name.toUpperCase()}`);
      }
      return new CellError('#NAME?');
    }
    const { parameters } = description;
    const required = parameters.filter(({ optional }) => optional !== true).length;
    if (args.length > parameters.length || args.length < required) {
      // Excel does not take such a formula at all.
      throw new Error(`${name} takes ${required} to ${parameters.length} arguments, not ${args.length}.`);
    }
    const values: unknown[] = [];
    const errorsAllowed = functions.allowErrorForDataTypeAny === true;
    for (const [index, parameter] of parameters.entries()) {
      const arg = args[index] ?? null;
      const value = arg === null ? undefined : await this.#evaluate(arg, place, messages);
      const marshalled = marshal(value, parameter, { blank, errorsAllowed });
      if (!marshalled.ok) {
        return marshalled.error;
      }
      values.push(marshalled.value);
    }
    const address = `${quoteSheetName(place.sheet.name)}!${formatBox(place.box)}`;
    const result = await this.host.functions.call(description.id, values, { address, errorsAllowed });
    if (!result.ok) {
      messages.push(result.message);
    }
    return unmarshal(result);
  }

  #spill({ sheet, box }: Place, result: FormulaResult): void {
    const key = `${sheet.id} ${formatBox(box)}`;
    this.#spilled.get(key)?.forEach((place) => place.sheet.values.fill(place.box, undefined));
    const rows = isMatrix(result) ? result : [[result]];
    const cells = rows.flatMap((row, i) =>
      row.map((value, j) => {
        const cell = { row: box.row + i, column: box.column + j, rows: 1, columns: 1 };
        return { place: { sheet, box: cell }, value };
      }),
    );
    const others = cells.slice(1).map(({ place }) => place);
    const isBlocked = others.some((place) => sheet.values.get(place.box.row, place.box.column) !== undefined);
    if (isBlocked) {
      this.#spilled.delete(key);
      sheet.values.set(box.row, box.column, new CellError('#SPILL!'));
      return;
    }
    this.#spilled.set(key, others);
    cells.forEach(({ place, value }) => sheet.values.set(place.box.row, place.box.column, value ?? 0));
  }

  #cells(address: string, place: Place): FormulaResult {
    const { sheet, box } = this.host.workbook.find(address, place.sheet);
    // Whole columns reach as far as anything is written.
    const part = box.rows * box.columns > 1_000_000 ? intersection(box, sheet.used(true) ?? box) : box;
    const { row, column, rows, columns } = part ?? { ...box, rows: 1, columns: 1 };
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => sheet.values.get(row + i, column + j) ?? null),
    );
  }
}

function valueOf(constant: Constant): FormulaValue {
  return typeof constant === 'object' ? new CellError(constant.error) : constant;
}

function single(value: FormulaResult): FormulaValue {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

function operate(operator: Operator, left: FormulaValue, right: FormulaValue): FormulaValue {
  const error = [left, right].find((value) => value instanceof CellError);
  if (error !== undefined) {
    return error;
  }
  if (operator === '&') {
    return `${left === null ? '' : String(left)}${right === null ? '' : String(right)}`;
  }
  const order = compare(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

// Numbers come before text and text before true and false; text is compared without regard to case.
function compare(left: FormulaValue, right: FormulaValue): number {
  const rank = (value: FormulaValue) => ['number', 'string', 'boolean'].indexOf(typeof value);
  const [a, b] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  if (rank(a) !== rank(b)) {
    return rank(a) - rank(b);
  }
  return typeof a === 'string' && typeof b === 'string'
    ? a.toLowerCase().localeCompare(b.toLowerCase())
    : Number(a) - Number(b);
}

function emptyLike(other: FormulaValue): FormulaValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
