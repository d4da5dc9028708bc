import type { PresentSheet } from '../sheets/present-sheet';
import { JOURNAL_SETTING } from './journal';
import type { Journal } from './journal';
import { isFilledIn } from './old-sheets';
import type { LateCopy } from './old-sheets';
import type { SheetKey } from './ownership';
import type { Piece } from './piece';
import { presentSheet, queueUsed } from './read-sheets';
import { BYTES_PER_ACTION, sentBytes } from './request-size';
import type { Drafts, RunPlan } from './run-plan';
import { queueSetting } from './undo-run';
import type { WorkbookState } from './workbook-state';
import { linkPieces } from './write-links';

export type FinishWish = {
  /** Copies that come back into sight. */
  readonly late: readonly LateCopy[];
  /** Hears what replaced sheets held when they went out of sight; null where that is not asked. */
  readonly hear: ((key: SheetKey, present: PresentSheet | null) => void) | null;
};

/**
 * Puts finished drafts in their places: earlier sheets step aside and out of sight, the new ones take their names and
 * positions, links are set, the first sheet is shown, and the journal says that the run is done.
 */
export function* finishPieces(
  plan: RunPlan,
  drafts: Drafts,
  journal: Journal,
  state: WorkbookState,
  wish: FinishWish,
): Generator<Piece> {
  yield placesPiece(plan, drafts, state, wish);
  for (const { doc } of plan.places) yield* linkPieces(doc, doc.name);
  yield endPiece(plan);
  yield journalPiece({ ...journal, state: 'done' });
}

/** Notes in the workbook what a run did. */
export function journalPiece(journal: Journal): Piece {
  return {
    bytes: sentBytes(journal) + 2 * BYTES_PER_ACTION,
    queue: (desk) => queueSetting(desk.context.workbook.settings, JOURNAL_SETTING, journal),
  };
}

const ACTIONS_OF_PLACE = 11;

function placesPiece(
  { places }: RunPlan,
  { blanks, sheets }: Drafts,
  state: WorkbookState,
  { late, hear }: FinishWish,
): Piece {
  return {
    bytes: places.length * ACTIONS_OF_PLACE * BYTES_PER_ACTION,
    queue: (desk) => {
      const { tables } = desk.context.workbook;
      for (const { name } of blanks) desk.sheet(name).delete();
      const order = state.sheets.map(({ name }) => name).concat(sheets.map(({ name }) => name));
      const standing = inPlaceAlready(places, sheets, state);
      const moves: { readonly sheet: Excel.Worksheet; readonly position: number }[] = [];
      places.forEach(({ doc, replaced, table }, index) => {
        const draft = sheets[index];
        if (draft === undefined) return;
        const sheet = desk.sheet(draft.name);
        if (table !== null && table.keptName !== null) tables.getItem(table.name).name = table.keptName;
        if (table !== null && draft.table !== null) tables.getItem(draft.table).name = table.name;
        if (replaced !== null) {
          const old = desk.sheet(replaced.sheet.name);
          old.name = replaced.keptName;
          desk.put(replaced.keptName, old);
          if (!standing.has(draft.name)) {
            moves.push({ sheet, position: moveBefore(order, draft.name, replaced.sheet.name) });
          }
        }
        sheet.name = doc.name;
        desk.put(doc.name, sheet);
      });
      moves.forEach(({ sheet, position }) => {
        sheet.position = position;
      });
      // Only now: a workbook keeps at least one sheet in sight.
      for (const { replaced } of places) {
        if (replaced !== null) desk.sheet(replaced.keptName).visibility = 'VeryHidden';
      }
      for (const { keptName, shownAs } of late) {
        const copy = desk.sheet(keptName);
        copy.name = shownAs;
        copy.visibility = 'Visible';
      }
      // Last, when nobody types there any more.
      for (const place of places) {
        if (hear === null || !isFilledIn(place)) continue;
        const range = queueUsed(desk.sheet(place.replaced.keptName));
        desk.whenAnswered(() => hear(place.key, presentSheet(range)));
      }
    },
  };
}

// The drafts at the end that would come to stand there anyhow, once the sheets that they replace are out of the way:
// most often all of them.
function inPlaceAlready(
  places: RunPlan['places'],
  drafts: Drafts['sheets'],
  state: WorkbookState,
): ReadonlySet<string> {
  const draftOf = new Map(
    places.flatMap(({ replaced }, index) =>
      replaced === null ? [] : [[replaced.sheet.name, drafts[index]?.name ?? ''] as const],
    ),
  );
  const others = state.sheets.map(({ name }) => name).filter((name) => !draftOf.has(name));
  const added = drafts.map(({ name }) => name).filter((_, index) => places[index]?.replaced === null);
  const wanted = [...state.sheets.map(({ name }) => draftOf.get(name) ?? name), ...added];
  const present = [...others, ...drafts.map(({ name }) => name)];
  const standing = new Set<string>();
  while (wanted.length > 0 && wanted.at(-1) === present.pop()) standing.add(wanted.pop() ?? '');
  return standing;
}

// Excel counts positions as they are at that moment, so the moves are played through here in the same order.
function moveBefore(order: string[], name: string, other: string): number {
  order.splice(order.indexOf(name), 1);
  const position = order.indexOf(other);
  order.splice(position, 0, name);
  return position;
}

function endPiece({ places }: RunPlan): Piece {
  return {
    bytes: 2 * BYTES_PER_ACTION,
    queue: (desk) => {
      const [first] = places;
      if (first !== undefined) desk.sheet(first.doc.name).activate();
    },
  };
}
