/**
 * Files spell an add-in's function in one word with a mark in front, as Excel does: `SSOS.TIER(A2)` is
 * `_xldudf_SSOS_TIER(A2)` there, so that programs without the add-in do not take it for a name of their own.
 */
const MARK = '_xldudf_';

/** @param formula with its `=` */
export function fileFormula(formula: string, namespace: string): string {
  const own = new RegExp(`(?<![\\w.])${namespace}\\.(?=\\w+\\()`, 'gi');
  return outsideQuotes(formula.replace(/^=/, ''), (code) => code.replace(own, `${MARK}${namespace}_`));
}

/** @returns the formula as a person types it, with its `=` */
export function formulaOfFile(formula: string, namespace: string): string {
  const own = new RegExp(`${MARK}${namespace}_`, 'gi');
  return `=${outsideQuotes(formula, (code) => code.replace(own, `${namespace}.`))}`;
}

/** Changes what is code, and leaves the texts and sheet names in a formula alone. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, place) => (place % 2 === 0 ? change(part) : part))
    .join('');
}
