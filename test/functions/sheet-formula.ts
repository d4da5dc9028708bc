import { readFormula, type Formula } from '../../workbench/host/calculate/formula';
import { marshal, type FormulaResult, type FormulaValue } from '../../workbench/host/calculate/marshal';
import { CellError } from '../../workbench/host/model/cell-value';
import type { FunctionsJson } from '../../tools/make-functions-json';
import type { FormulaTable, PastedCell } from './formula-table';

/** What an empty cell may arrive as: 0 on the desktop, null on the web, empty text from a formula. */
export type Blank = 0 | null | '';

export type FormulaWorld = {
  readonly table: FormulaTable;
  readonly described: FunctionsJson;
  readonly blank: Blank;
  /** Calls one of the add-in's functions with the arguments as Excel hands them over. */
  readonly call: (id: string, args: readonly unknown[]) => FormulaResult | Promise<FormulaResult>;
};

/** What the formula's cell shows: the functions of the add-in, and the few of Excel's own that the table uses. */
export async function shownBy(formula: string, world: FormulaWorld): Promise<string> {
  const result = await evaluated(readFormula(formula), world);
  const value = topLeft(result);
  if (value instanceof CellError) return value.text === '#N/A' ? 'N/A error' : 'VALUE error';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

async function evaluated(formula: Formula, world: FormulaWorld): Promise<FormulaResult> {
  switch (formula.kind) {
    case 'constant':
      return cellValue(formula.value);
    case 'array':
      return formula.rows.map((row) => row.map(cellValue));
    case 'range':
      return cellsOf(formula.address, world);
    case 'operation': {
      const left = topLeft(await evaluated(formula.left, world));
      const right = topLeft(await evaluated(formula.right, world));
      return formula.operator === '&' ? `${left}${right}` : left === right;
    }
    case 'call':
      return formula.name.startsWith('SSOS.')
        ? ours(formula.name.slice('SSOS.'.length), formula.args, world)
        : excels(formula.name, formula.args, world);
  }
}

async function ours(
  id: string,
  args: readonly (Formula | null)[],
  world: FormulaWorld,
): Promise<FormulaResult> {
  const description = world.described.functions.find((one) => one.id === id);
  if (description === undefined) throw new Error(`There is no function SSOS.${id}.`);
  const handed: unknown[] = [];
  for (const [index, parameter] of description.parameters.entries()) {
    const arg = args[index] ?? null;
    const value = arg === null ? undefined : await evaluated(arg, world);
    const options = { blank: null, errorsAllowed: world.described.allowErrorForDataTypeAny };
    const marshalled = marshal(value, parameter, options);
    if (!marshalled.ok) return marshalled.error;
    handed.push(arg === null ? null : withBlanks(marshalled.value, world.blank));
  }
  return world.call(id, handed);
}

const withBlanks = (value: unknown, blank: Blank): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => withBlanks(one, blank));
  return value === null ? blank : value;
};

async function excels(
  name: string,
  args: readonly (Formula | null)[],
  world: FormulaWorld,
): Promise<FormulaResult> {
  const values: FormulaResult[] = [];
  for (const arg of args) values.push(arg === null ? null : await evaluated(arg, world));
  const [first = null, row = 1, column = 1] = values;
  const rows = first instanceof CellError || !Array.isArray(first) ? [[topLeft(first)]] : first;
  switch (name) {
    case 'INDEX':
      return rows[Number(row) - 1]?.[Number(column) - 1] ?? new CellError('#REF!');
    case 'ROWS':
      return rows.length;
    case 'COLUMNS':
      return rows[0]?.length ?? 0;
    default:
      throw new Error(`The table of formulas uses ${name}, which its reader does not know.`);
  }
}

function cellsOf(address: string, { table }: FormulaWorld): FormulaResult {
  const [from, to = from] = address.replaceAll('$', '').split(':').map(placeOf);
  if (from === undefined || to === undefined) throw new Error(`Not a range: ${address}`);
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (__, along) =>
      cellValue(table.cellAt(from.row + down, from.column + along)),
    ),
  );
}

function placeOf(cell: string): { row: number; column: number } {
  const letters = cell.replace(/\d+/, '').toUpperCase();
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(cell.replace(/\D+/, '')), column };
}

const cellValue = (cell: PastedCell): FormulaValue =>
  typeof cell === 'object' && cell !== null ? new CellError(cell.error as '#N/A') : cell;

function topLeft(result: FormulaResult): FormulaValue {
  return Array.isArray(result)
    ? ((result as readonly (readonly FormulaValue[])[])[0]?.[0] ?? null)
    : (result as FormulaValue);
}
