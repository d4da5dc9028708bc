import type { CellMatrix, CellValue } from '../intake/cell-value';
import { cellAddress } from '../sheets/cell-address';
import type { PresentSheet } from '../sheets/present-sheet';
import type { SheetDoc } from '../sheets/sheet-doc';
import { plainEntry } from './entry';
import { fingerprint } from './fingerprint';
import type { Prints } from './journal';

/** More rows share prints; so large a sheet is a list that nobody fills in cell by cell. */
const MOST_PRINTS = 1_000;
const CELL_LETTERS = 2;
const BLANK_ROW = '';
const BLANK_CELL = '--';

/** What a sheet holds as it is written. */
export function printsOf({ rows, columns }: SheetDoc): Prints {
  const values = rows.map(({ cells }) =>
    columns.map((_, column) => plainEntry(cells[column]?.value ?? null)),
  );
  const rowsAPrint = Math.max(1, Math.ceil(rows.length / MOST_PRINTS));
  return {
    rows: rowsAPrint,
    of: rowPrints(values, rowsAPrint),
    cells: rowsAPrint === 1 ? values.map(cellPrints) : null,
  };
}

/**
 * The cells, or rows where cells are not told apart, that differ from what was written, as addresses; what was added
 * beside and below counts too.
 */
export function changedPlaces(prints: Prints, present: PresentSheet): readonly string[] {
  const rows = fromFirstCell(present);
  const now = rowPrints(rows, prints.rows);
  const places: string[] = [];
  for (let index = 0; index < Math.max(now.length, prints.of.length); index += 1) {
    if ((now[index] ?? BLANK_ROW) === (prints.of[index] ?? BLANK_ROW)) continue;
    const first = index * prints.rows;
    const cells =
      prints.cells === null
        ? []
        : changedCells(prints.cells[index] ?? '', cellPrints(rows[index] ?? []), first);
    places.push(...(cells.length > 0 ? cells : [`${first + 1}:${first + prints.rows}`]));
  }
  return places;
}

function changedCells(before: string, now: string, row: number): readonly string[] {
  const places: string[] = [];
  for (let at = 0; at < Math.max(before.length, now.length); at += CELL_LETTERS) {
    const [was, is] = [before, now].map((prints) => prints.slice(at, at + CELL_LETTERS) || BLANK_CELL);
    if (was !== is) places.push(cellAddress(row, at / CELL_LETTERS));
  }
  return places;
}

function rowPrints(rows: CellMatrix, rowsAPrint: number): readonly string[] {
  const prints: string[] = [];
  for (let first = 0; first < rows.length; first += rowsAPrint) {
    const texts = rows.slice(first, first + rowsAPrint).map(rowText);
    prints.push(texts.every((text) => text === '') ? BLANK_ROW : fingerprint(texts.join('\n')));
  }
  return prints;
}

// Empty cells at a row's end are the same as none.
function rowText(cells: readonly CellValue[]): string {
  return filled(cells).map(cellText).join('\u001f');
}

function cellPrints(cells: readonly CellValue[]): string {
  return filled(cells)
    .map((value) =>
      isBlank(value)
        ? BLANK_CELL
        : fingerprint(cellText(value)).slice(-CELL_LETTERS).padStart(CELL_LETTERS, '0'),
    )
    .join('');
}

function cellText(value: CellValue): string {
  return typeof value === 'number' ? `n${value}` : String(value ?? '');
}

function filled(cells: readonly CellValue[]): readonly CellValue[] {
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1])) end -= 1;
  return cells.slice(0, end);
}

function isBlank(value: CellValue | undefined): boolean {
  return value === '' || value === null || value === undefined;
}

// What is in use may begin further down or to the right.
function fromFirstCell({ cells, firstRow, firstColumn }: PresentSheet): CellMatrix {
  const left: CellValue[] = new Array<CellValue>(firstColumn).fill(null);
  const above: CellValue[][] = Array.from({ length: cells.length === 0 ? 0 : firstRow }, () => []);
  return [...above, ...cells.map((row) => [...left, ...row])];
}
