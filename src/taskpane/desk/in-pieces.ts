import type { CellMatrix } from '../../intake/cell-value';
import type { DeskJobs } from './desk-jobs';

type ReadWish = DeskJobs['read']['wish'];

/** So many cells go to the worker at once: copying them takes a slow machine's page some twenty milliseconds. */
const CELLS_IN_A_PIECE = 40_000;

/** Rows of the workbook as pieces that are sent before the wish itself, one in each message; other sources go whole. */
export function inPieces(wish: ReadWish): {
  readonly pieces: Iterable<CellMatrix>;
  readonly rest: ReadWish;
  /** How many rows all pieces have together. */
  readonly total: number;
} {
  const { source } = wish;
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

function* slices(cells: CellMatrix, rows: number): Generator<CellMatrix> {
  for (let first = 0; first < cells.length; first += rows) yield cells.slice(first, first + rows);
}
