import type { CellValue } from '../../src/intake/cell-value';

const LINES_AT_ONCE = 1_000;

/** A heading row and rows as comma-separated text, a thousand lines at a time, so that a million rows need little memory. */
export function* commaSeparated(
  headings: readonly CellValue[],
  rows: Iterable<readonly CellValue[]>,
): Generator<string> {
  let lines = [line(headings)];
  for (const row of rows) {
    lines.push(line(row));
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

const line = (cells: readonly CellValue[]): string => `${cells.map(quoted).join(',')}\r\n`;

function quoted(cell: CellValue): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
