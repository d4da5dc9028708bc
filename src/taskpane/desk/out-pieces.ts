import type { SheetRow } from '../../sheets/sheet-doc';
import type { MadeSheets } from './desk-jobs';

/** So many rows of sheets go to the page at once: taking them in keeps a slow machine's page for some twenty milliseconds. */
const ROWS_IN_A_PIECE = 300;

/** Made sheets without their rows, and how many rows each of them has. */
export type SheetOutlines = { readonly made: MadeSheets; readonly rowsOf: readonly number[] };

/** Made sheets as the rows of all of them, piece by piece, and what is left without the rows. */
export function outPieces(made: MadeSheets): {
  readonly pieces: Iterable<readonly SheetRow[]>;
  readonly outlines: SheetOutlines;
} {
  return {
    pieces: slices(made.keyed.flatMap(({ doc }) => doc.rows)),
    outlines: {
      made: { ...made, keyed: made.keyed.map(({ key, doc }) => ({ key, doc: { ...doc, rows: [] } })) },
      rowsOf: made.keyed.map(({ doc }) => doc.rows.length),
    },
  };
}

/** The sheets with their rows again. */
export function putTogether({ made, rowsOf }: SheetOutlines, rows: readonly SheetRow[]): MadeSheets {
  let first = 0;
  const keyed = made.keyed.map(({ key, doc }, index) => {
    const own = rows.slice(first, first + (rowsOf[index] ?? 0));
    first += own.length;
    return { key, doc: { ...doc, rows: own } };
  });
  return { ...made, keyed };
}

function* slices(rows: readonly SheetRow[]): Generator<readonly SheetRow[]> {
  for (let first = 0; first < rows.length; first += ROWS_IN_A_PIECE) {
    yield rows.slice(first, first + ROWS_IN_A_PIECE);
  }
}
