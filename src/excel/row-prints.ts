import type { CellMatrix, CellValue } from '../intake/cell-value';
import type { SheetDoc } from '../sheets/sheet-doc';
import { plainEntry } from './entry';
import { fingerprint } from './fingerprint';
import type { JournalSheet } from './journal';

type Prints = NonNullable<JournalSheet['prints']>;

const MOST_PRINTS = 1_000;

/** What a sheet holds as it is written, in short: a print for each row, or for several where there are many rows. */
export function printsOf({ rows, columns }: SheetDoc): Prints {
  const values = rows.map(({ cells }) =>
    columns.map((_, column) => plainEntry(cells[column]?.value ?? null)),
  );
  const rowsAPrint = Math.max(1, Math.ceil(rows.length / MOST_PRINTS));
  return { rows: rowsAPrint, of: printRows(values, rowsAPrint) };
}

/** Runs of rows, from 1, that differ from what was written; what was added below counts too. */
export function changedRows(prints: Prints, cells: CellMatrix): readonly { first: number; last: number }[] {
  const present = printRows(cells, prints.rows);
  const changed: { first: number; last: number }[] = [];
  for (let index = 0; index < Math.max(present.length, prints.of.length); index += 1) {
    if ((present[index] ?? BLANK) === (prints.of[index] ?? BLANK)) continue;
    const first = index * prints.rows + 1;
    const last = first + prints.rows - 1;
    const before = changed.at(-1);
    if (before !== undefined && before.last === first - 1) before.last = last;
    else changed.push({ first, last });
  }
  return changed;
}

const BLANK = '';

function printRows(rows: CellMatrix, rowsAPrint: number): readonly string[] {
  const prints: string[] = [];
  for (let first = 0; first < rows.length; first += rowsAPrint) {
    const texts = rows.slice(first, first + rowsAPrint).map(rowText);
    prints.push(texts.every((text) => text === '') ? BLANK : fingerprint(texts.join('\n')));
  }
  return prints;
}

// Empty cells at a row's end are the same as none.
function rowText(cells: readonly CellValue[]): string {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] === '' || cells[end - 1] === null)) end -= 1;
  return cells
    .slice(0, end)
    .map((value) => (typeof value === 'number' ? `n${value}` : String(value ?? '')))
    .join('\u001f');
}
