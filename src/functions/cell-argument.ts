import type { CellMatrix, CellValue } from '../intake/cell-value';

/**
 * A cell as Excel hands it to a custom function. Error cells come as objects with a `code`, rich values with a
 * `basicValue`; what is neither plain nor one of these says nothing.
 */
export function cellArgument(raw: unknown): CellValue {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'object' || raw === null) return null;
  if ('basicValue' in raw) return cellArgument(raw.basicValue);
  if ('code' in raw) return cellArgument(raw.code);
  return null;
}

/** A range as Excel hands it over; a single cell, or one row without its outer list, is a range too. */
export function rangeArgument(raw: unknown): CellMatrix {
  if (!Array.isArray(raw)) return [[cellArgument(raw)]];
  const rows: readonly unknown[] = raw;
  if (rows.some(Array.isArray)) {
    return rows.map((row: unknown) => (Array.isArray(row) ? row.map(cellArgument) : [cellArgument(row)]));
  }
  return [rows.map(cellArgument)];
}

/** An empty cell: nothing, empty text, or the 0 that some builds of Excel hand over instead (rulebook section 2, item 4). */
export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === undefined || cell === null || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
