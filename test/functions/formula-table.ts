import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of the table of formulas: what it shows, the formula, and what its cell shows in the end. */
export type FormulaCase = {
  /** Row in the sheet, from 1. */
  readonly row: number;
  readonly name: string;
  readonly formula: string;
  readonly expected: string;
  /** The formula by which the sheet itself compares. */
  readonly check: string;
};

/** A cell as Excel holds it after a paste. An error is told by its text in a wrapper. */
export type PastedCell = string | number | boolean | null | { readonly error: string };

export type FormulaTable = {
  readonly cases: readonly FormulaCase[];
  readonly cellAt: (row: number, column: number) => PastedCell;
};

const FILE = fileURLToPath(new URL('formulas.tsv', import.meta.url));
const FIRST_HEADING = 'Case';

/** Reads `formulas.tsv`: rows of a sheet, sample data first, formulas on it below. It can be pasted into cell A1. */
export function formulaTable(): FormulaTable {
  const rows = readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const headings = rows.findIndex(([first]) => first === FIRST_HEADING);
  const cases = rows
    .slice(headings + 1)
    .map(([name = '', formula = '', expected = '', check = ''], index) => ({
      row: headings + index + 2,
      name,
      formula,
      expected,
      check,
    }));
  return { cases, cellAt: (row, column) => pasted(rows[row - 1]?.[column - 1] ?? '') };
}

// What Excel makes of pasted text: numbers lose their zeros, percents become fractions, errors become errors.
function pasted(text: string): PastedCell {
  if (text === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(?:\.\d+)?%$/.test(text)) return Number(`${text.slice(0, -1)}e-2`);
  if (/^#(?:N\/A|REF!|VALUE!)$/.test(text)) return { error: text };
  return /^(?:TRUE|FALSE)$/.test(text) ? text === 'TRUE' : text;
}
