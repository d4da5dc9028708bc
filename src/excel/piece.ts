import type { ExcelClock } from './excel-port';

/** A part of the writing that goes into one request as a whole. */
export type Piece = {
  /** At least what it takes of a request. */
  readonly bytes: number;
  readonly queue: (desk: Desk) => void;
};

/** One request's context, with the sheets it has already got hold of: each is asked for only once. */
export class Desk {
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #reads: (() => void)[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, known);
    return known;
  }

  /** Has something done once Excel has answered the request. */
  whenAnswered(read: () => void): void {
    this.#reads.push(read);
  }

  answered(): void {
    for (const read of this.#reads) read();
  }

  /** Remembers a sheet that this very request makes. */
  put(name: string, sheet: Excel.Worksheet): void {
    this.#sheets.set(name, sheet);
  }
}

/** Puts pieces together, in their order, into as few requests as hold them. Makes each piece only when its turn comes. */
export async function* packed(
  pieces: Iterable<Piece>,
  largest: number,
  { breathe }: Pick<ExcelClock, 'breathe'>,
): AsyncGenerator<readonly Piece[]> {
  let request: Piece[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    if (request.length > 0 && bytes + piece.bytes > largest) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(piece);
    bytes += piece.bytes;
    await breathe();
  }
  if (request.length > 0) yield request;
}
