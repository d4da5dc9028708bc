/** A text in quotes, or a cell's address: its column with any `$`, the `$` of its row, its row. */
const TEXT_OR_ADDRESS = /"(?:[^"]|"")*"|(?<![\w.])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;

/** The formula as Excel reads it so many rows further down: addresses move unless a `$` holds their row. */
export function shiftedFormula(formula: string, rows: number): string {
  return formula.replace(
    TEXT_OR_ADDRESS,
    (all: string, column: string | undefined, fixed: string | undefined, row: string | undefined) =>
      column === undefined || fixed === '$' ? all : `${column}${Number(row) + rows}`,
  );
}
