import type { CellMatrix } from '../../intake/cell-value';
import type { DeskJobs } from './desk-jobs';

type ReadWish = DeskJobs['read']['wish'];

/** So many cells go to the worker at once: copying them takes a slow machine's page some twenty milliseconds. */
const CELLS_IN_A_PIECE = 40_000;

/** The same of text, which is copied faster. */
const LETTERS_IN_A_PIECE = 2_000_000;

/** A part of the rows, with what it adds to the count. */
export type RowsPiece = { readonly piece: CellMatrix | string; readonly counts: number };

/** Rows of the workbook and pasted text as pieces that are sent before the wish itself; files go whole. */
export function inPieces(wish: ReadWish): {
  readonly pieces: Iterable<RowsPiece>;
  readonly rest: ReadWish;
  /** How many rows all pieces have together; 0 for text, of which nobody has counted them yet. */
  readonly total: number;
} {
  const { source } = wish;
  if (source.kind === 'text' && source.text.length > LETTERS_IN_A_PIECE) {
    return { pieces: partsOf(source.text), rest: { ...wish, source: { ...source, text: '' } }, total: 0 };
  }
  if (source.kind !== 'cells') return { pieces: [], rest: wish, total: 0 };
  const { cells } = source.cells;
  const rows = Math.max(1, Math.floor(CELLS_IN_A_PIECE / Math.max(1, cells[0]?.length ?? 1)));
  if (cells.length <= rows) return { pieces: [], rest: wish, total: 0 };
  return {
    pieces: slices(cells, rows),
    rest: { ...wish, source: { ...source, cells: { ...source.cells, cells: [] } } },
    total: cells.length,
  };
}

function* slices(cells: CellMatrix, rows: number): Generator<RowsPiece> {
  for (let first = 0; first < cells.length; first += rows) {
    const piece = cells.slice(first, first + rows);
    yield { piece, counts: piece.length };
  }
}

function* partsOf(text: string): Generator<RowsPiece> {
  for (let first = 0; first < text.length; first += LETTERS_IN_A_PIECE) {
    yield { piece: text.slice(first, first + LETTERS_IN_A_PIECE), counts: 0 };
  }
}
