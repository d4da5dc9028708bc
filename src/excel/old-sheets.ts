import { COLUMN } from '../sheets/action-sheet/grid';
import { keepEntries } from '../sheets/keep-entries';
import type { PresentSheet } from '../sheets/present-sheet';
import { sheetNames } from '../sheets/sheet-name';
import { entriesText } from '../sheets/typed-rows';
import { answered } from './excel-port';
import type { Answer, ExcelClock, ExcelPort } from './excel-port';
import { fingerprint } from './fingerprint';
import { JOURNAL_SETTING, readJournal } from './journal';
import type { SheetKey } from './ownership';
import { pacedMap } from './paced';
import { readSheets } from './read-sheets';
import { sentBytes } from './request-size';
import { outdatedSheets } from './run-plan';
import type { Place, RunPlan } from './run-plan';
import type { WorkbookState } from './workbook-state';

/** What a run finds on sheets of earlier runs before it writes. */
export type OldSheets = {
  /** What was read, by the sheets' present names. */
  readonly present: ReadonlyMap<string, PresentSheet>;
  /** The sheets whose places it takes and on which people type, by what they are about. */
  readonly replaced: ReadonlyMap<SheetKey, PresentSheet>;
  /** Copies out of sight on which something was typed after it had been carried over. */
  readonly late: readonly LateCopy[];
};

/** A copy out of sight that holds what no sheet in sight has. */
export type LateCopy = {
  /** The name that it had before it was replaced. */
  readonly of: string;
  readonly keptName: string;
  /** The name under which it comes back into sight. */
  readonly shownAs: string;
};

/**
 * Reads what people typed on the sheets that a run replaces, and on the copies that it would remove.
 *
 * @param withTables whether to read the replaced sheets too on which nobody types
 */
export async function readOldSheets(
  plan: RunPlan,
  state: WorkbookState,
  withTables: boolean,
  port: ExcelPort,
): Promise<Answer<OldSheets>> {
  const filledIn = plan.places.flatMap((place) => (isFilledIn(place) ? [place] : []));
  const copies = copiesWithRecord(plan, state);
  const names = [
    ...plan.places.flatMap((place) =>
      place.replaced !== null && (withTables || isFilledIn(place)) ? [place.replaced.sheet.name] : [],
    ),
    ...copies.map(({ keptName }) => keptName),
  ];
  if (names.length === 0) return answered({ present: new Map(), replaced: new Map(), late: [] });
  port.report({ doing: 'reading' });
  const present = await readSheets(names, 'read-entries', port);
  if (!present.ok) return present;
  const replaced = new Map(
    filledIn.flatMap(({ key, replaced: old }) => {
      const now = present.value.get(old.sheet.name);
      return now === undefined ? [] : [[key, now] as const];
    }),
  );
  const late = copies.filter(({ keptName, entries }) => {
    const now = present.value.get(keptName);
    return now !== undefined && entriesPrint(now) !== entries;
  });
  return answered({ present: present.value, replaced, late: withNames(late, plan, state) });
}

type FilledIn = Place & { readonly replaced: NonNullable<Place['replaced']> };

/** Whether a place is taken from a sheet on which people type. */
export function isFilledIn(place: Place): place is FilledIn {
  return place.replaced !== null && place.doc.keyColumn !== null;
}

/** The plan with what people typed on its sheets. */
export async function withEntries(
  plan: RunPlan,
  old: ReadonlyMap<SheetKey, PresentSheet>,
  clock: ExcelClock,
): Promise<RunPlan> {
  const filled = (place: Place): Place => {
    const present = old.get(place.key);
    return present === undefined ? place : { ...place, doc: keepEntries(place.doc, present) };
  };
  return { ...plan, places: await pacedMap(plan.places, filled, clock) };
}

/** Excel answers up to 5 MB on the web; the new sheets are put in their places by the same request. */
const ANSWER_BYTES = 2_500_000;

/** Whether Excel can tell all of these in one answer, if little is typed until then. */
export function fitIntoOneAnswer(
  sheets: ReadonlyMap<SheetKey, PresentSheet>,
  { portion = ANSWER_BYTES }: Pick<ExcelPort, 'portion'>,
): boolean {
  const bytes = [...sheets.values()].reduce((sum, { cells }) => sum + sentBytes(cells), 0);
  return bytes <= Math.min(ANSWER_BYTES, portion);
}

/** What people typed on a sheet, in a few letters. */
export function entriesPrint(present: PresentSheet): string {
  return fingerprint(entriesText(present, COLUMN.key));
}

type Copy = { readonly of: string; readonly keptName: string; readonly entries: string };

// Only of the last run is it noted what was carried over; older copies are gone by then.
function copiesWithRecord({ run }: RunPlan, state: WorkbookState): readonly Copy[] {
  const journal = readJournal(state.settings.get(JOURNAL_SETTING));
  return outdatedSheets(state, run).flatMap((own) => {
    const noted = journal?.sheets.find(({ key, replaced }) => key === own.key && replaced?.run === own.run);
    const { name = '', entries } = noted?.replaced ?? {};
    return entries === undefined ? [] : [{ of: name, keptName: own.sheet.name, entries }];
  });
}

function withNames(late: readonly Copy[], plan: RunPlan, state: WorkbookState): readonly LateCopy[] {
  const taken = [...state.sheets.map(({ name }) => name), ...plan.places.map(({ doc }) => doc.name)];
  const names = sheetNames(
    late.map(({ of }) => `${of} (changed)`),
    taken,
  );
  return late.map(({ of, keptName }, index) => ({ of, keptName, shownAs: names[index] ?? of }));
}
