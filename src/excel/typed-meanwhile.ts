import type { CellValue } from '../intake/cell-value';
import { cellAddress } from '../sheets/cell-address';
import { entryAddresses } from '../sheets/keep-entries';
import type { PresentSheet } from '../sheets/present-sheet';
import { amendPieces } from './amend-sheet';
import { unstoppable } from './converse';
import { answered } from './excel-port';
import type { Answer, ExcelClock, ExcelPort } from './excel-port';
import { journalPiece } from './finish-run';
import { storedJournal } from './journal';
import type { Journal } from './journal';
import { entriesPrint, isFilledIn, withEntries } from './old-sheets';
import type { SheetKey } from './ownership';
import type { Piece } from './piece';
import { readSheets } from './read-sheets';
import { journalOf } from './run-journal';
import type { RunPlan } from './run-plan';
import { sendPieces } from './send-pieces';

/** What people did on a sheet while the one in its place was written. */
export type TypedMeanwhile = {
  readonly name: string;
  /** Entries were typed or changed; the new sheet has them. */
  readonly hasEntries: boolean;
  /** Other cells that were changed, by address; the new sheet does not have that. */
  readonly others: readonly string[];
};

export type Finished = {
  /** The plan without entries, and as it was written. */
  readonly bare: RunPlan;
  readonly written: RunPlan;
  /** The replaced sheets as they were before anything was written. */
  readonly before: ReadonlyMap<SheetKey, PresentSheet>;
  /** The same as they went out of sight, as far as that is known already. */
  readonly seen: ReadonlyMap<SheetKey, PresentSheet>;
};

/** Carries over what was typed between the first reading and the moment when the replaced sheets went out of sight. */
export async function carryTypedMeanwhile(
  { bare, written, before, seen }: Finished,
  port: ExcelPort,
): Promise<Answer<readonly TypedMeanwhile[]>> {
  const steady = unstoppable(port);
  const now = await asTheyWent(written, seen, steady);
  if (!now.ok) return now;
  const changed = await changedMeanwhile(before, now.value, steady.clock);
  const keys = new Set([...changed].flatMap(([key, { hasEntries }]) => (hasEntries ? [key] : [])));
  if (keys.size > 0) {
    const amended = await withEntries(bare, now.value, steady.clock);
    const journal = storedJournal(await journalOf(amended, now.value, steady.clock));
    const sent = await sendPieces(amendments(written, amended, keys, journal), 'finish', steady);
    if (!sent.ok) return sent;
  }
  return answered(
    written.places.flatMap(({ key, doc }) => {
      const [change, is] = [changed.get(key), now.value.get(key)];
      if (change === undefined || is === undefined || !before.has(key)) return [];
      const entries = entryAddresses(doc, is);
      const others = change.places.filter((address) => !entries.has(address));
      return change.hasEntries || others.length > 0
        ? [{ name: doc.name, hasEntries: change.hasEntries, others }]
        : [];
    }),
  );
}

type Change = { readonly hasEntries: boolean; readonly places: readonly string[] };

// Most often nobody typed anything, and a sheet is only compared.
async function changedMeanwhile(
  before: ReadonlyMap<SheetKey, PresentSheet>,
  now: ReadonlyMap<SheetKey, PresentSheet>,
  clock: ExcelClock,
): Promise<ReadonlyMap<SheetKey, Change>> {
  const changed = new Map<SheetKey, Change>();
  for (const [key, is] of now) {
    await clock.breathe();
    const was = before.get(key);
    const places = was === undefined ? [] : differences(was, is);
    if (was !== undefined && places.length === 0) continue;
    changed.set(key, { hasEntries: was === undefined || entriesPrint(was) !== entriesPrint(is), places });
  }
  return changed;
}

async function asTheyWent(
  { places }: RunPlan,
  seen: ReadonlyMap<SheetKey, PresentSheet>,
  port: ExcelPort,
): Promise<Answer<ReadonlyMap<SheetKey, PresentSheet>>> {
  const unseen = places.flatMap((place) => (isFilledIn(place) && !seen.has(place.key) ? [place] : []));
  if (unseen.length === 0) return answered(seen);
  const names = unseen.map(({ replaced }) => replaced.keptName);
  const read = await readSheets(names, 'read-entries', port);
  if (!read.ok) return read;
  const rest = unseen.flatMap(({ key, replaced }) => {
    const present = read.value.get(replaced.keptName);
    return present === undefined ? [] : [[key, present] as const];
  });
  return answered(new Map([...seen, ...rest]));
}

function* amendments(
  written: RunPlan,
  amended: RunPlan,
  keys: ReadonlySet<SheetKey>,
  journal: Journal | null,
): Generator<Piece> {
  for (const [index, { key, doc }] of amended.places.entries()) {
    const before = written.places[index]?.doc;
    if (before !== undefined && keys.has(key)) yield* amendPieces(before, doc, doc.name);
  }
  if (journal !== null) yield journalPiece({ ...journal, state: 'done' });
}

function differences(one: PresentSheet, other: PresentSheet): readonly string[] {
  const first = {
    row: Math.min(one.firstRow, other.firstRow),
    column: Math.min(one.firstColumn, other.firstColumn),
  };
  const end = (sheet: PresentSheet) => sheet.firstRow + sheet.cells.length;
  const places: string[] = [];
  for (let row = first.row; row < Math.max(end(one), end(other)); row += 1) {
    const [was, is] = [one, other].map(({ cells, firstRow }) => cells[row - firstRow] ?? []);
    const width = Math.max((was?.length ?? 0) + one.firstColumn, (is?.length ?? 0) + other.firstColumn);
    for (let column = first.column; column < width; column += 1) {
      if (cellOf(was, column - one.firstColumn) !== cellOf(is, column - other.firstColumn)) {
        places.push(cellAddress(row, column));
      }
    }
  }
  return places;
}

const cellOf = (row: readonly CellValue[] | undefined, column: number): CellValue => row?.[column] ?? '';
