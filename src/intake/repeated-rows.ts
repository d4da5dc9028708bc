import { cellText } from './cell-text';
import type { CellMatrix, CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import type { Layout } from './layout';
import { cleanCodeNumber, isCleanCode, isStateCode, readCode } from './organisation-code';

/** Rows that carry the same school code, and in data of several years the same year. Positions count from 0. */
export type RepeatedRows = {
  /** Rows that repeat an earlier one cell by cell, with the position of that one. */
  readonly copies: ReadonlyMap<number, number>;
  /** The positions of rows with one code but different cells. */
  readonly duplicates: readonly { readonly code: string; readonly positions: readonly number[] }[];
  /** Different rows with a code; not counted where no code repeats. */
  readonly codedRows: number;
};

const NONE: RepeatedRows = { copies: new Map(), duplicates: [], codedRows: 0 };
const CODE_DIGITS = 8;
const NUMBER_OF_CODES = 100_000_000;
// Fewer rows than this are looked through sooner than a table of all codes is set up.
const MANY_ROWS = 20_000;

/** Finds repeated school codes; quick where there are none, as in a clean file of a million rows. */
export function findRepeatedRows(cells: CellMatrix, layout: Layout): RepeatedRows {
  const code = columnOf(layout.uses, 'schoolCode');
  if (code === null) return NONE;
  const year = columnOf(layout.uses, 'reportYear');
  if (year === null && cells.length > MANY_ROWS && !codesRepeat(cells, layout.firstDataRow, code))
    return NONE;
  const copies = new Map<number, number>();
  const seen = new Map<string, number[]>();
  for (let position = layout.firstDataRow; position < cells.length; position += 1) {
    const row = cells[position] ?? [];
    const schoolCode = codeText(row[code]);
    if (schoolCode === null || isStateCode(schoolCode)) continue;
    const key = year === null ? schoolCode : `${schoolCode} ${cellText(row[year])}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, [position]);
      continue;
    }
    const same = earlier.find((other) => sameCells(cells[other] ?? [], row));
    if (same === undefined) earlier.push(position);
    else copies.set(position, same);
  }
  const duplicates = [...seen].flatMap(([key, positions]) =>
    positions.length > 1 ? [{ code: key.slice(0, CODE_DIGITS), positions }] : [],
  );
  const codedRows = [...seen.values()].reduce((count, positions) => count + positions.length, 0);
  return { copies, duplicates, codedRows };
}

/** The heading of the first column by which rows of one school differ, if any has a heading. */
export function differingHeading(
  cells: CellMatrix,
  layout: Layout,
  positions: readonly number[],
): string | null {
  const [first = [], ...others] = positions.map((position) => cells[position] ?? []);
  const column = layout.headings.findIndex(
    ({ text }, at) => text !== '' && others.every((row) => row[at] !== first[at]),
  );
  return layout.headings[column]?.text ?? null;
}

function columnOf(uses: readonly ColumnUse[], fact: ColumnUse['fact']): number | null {
  return uses.find((use) => use.fact === fact)?.column ?? null;
}

function codesRepeat(cells: CellMatrix, from: number, column: number): boolean {
  const seen = new Uint8Array(NUMBER_OF_CODES / 8);
  for (let position = from; position < cells.length; position += 1) {
    const number = codeNumber(cells[position]?.[column]);
    if (number <= 0) continue;
    const bit = 1 << (number & 7);
    const byte = seen[number >> 3] ?? 0;
    if ((byte & bit) !== 0) return true;
    seen[number >> 3] = byte | bit;
  }
  return false;
}

// The state's own code counts as none: its total may stand anywhere.
function codeNumber(value: CellValue | undefined): number {
  if (typeof value === 'string') {
    const number = cleanCodeNumber(value);
    if (number >= 0) return number;
  }
  return Number(codeText(value) ?? -1);
}

function codeText(value: CellValue | undefined): string | null {
  if (typeof value === 'string' && isCleanCode(value)) return value;
  const reading = readCode(value);
  return reading.kind === 'code' || reading.kind === 'repaired' ? reading.code : null;
}

function sameCells(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  const length = Math.max(one.length, other.length);
  for (let column = 0; column < length; column += 1) {
    if ((one[column] ?? '') !== (other[column] ?? '')) return false;
  }
  return true;
}
