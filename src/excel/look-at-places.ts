import { entriesKept, entryAddresses } from '../sheets/keep-entries';
import type { PresentSheet } from '../sheets/present-sheet';
import { answered } from './excel-port';
import type { Answer, ExcelClock, ExcelPort } from './excel-port';
import { JOURNAL_SETTING, readJournal } from './journal';
import { pacedMap } from './paced';
import { readSheets } from './read-sheets';
import { changedPlaces } from './row-prints';
import type { RunPlan } from './run-plan';
import type { WorkbookState } from './workbook-state';

/** A sheet that a run would make again, and what people did on it since. */
export type SheetAgain = {
  readonly name: string;
  /** Cells that people filled in; all of them stay. */
  readonly entries: number;
  /**
   * Cells beside those that somebody changed, by address; the new sheet does not have them. Null where nothing tells:
   * the sheet is older than the last run, or there was no room to note what it held.
   */
  readonly changed: readonly string[] | null;
};

/** What stands on the sheets that a plan would replace, by their present names; nothing is asked where there are none. */
export async function readReplaced(
  places: RunPlan['places'],
  port: ExcelPort,
): Promise<Answer<ReadonlyMap<string, PresentSheet>>> {
  const names = places.flatMap(({ replaced }) => (replaced === null ? [] : [replaced.sheet.name]));
  if (names.length === 0) return answered(new Map());
  port.report({ doing: 'reading' });
  return readSheets(names, 'read-entries', port);
}

/** What people did on the sheets that a plan would replace. */
export async function sheetsAgain(
  { places }: RunPlan,
  state: WorkbookState,
  present: ReadonlyMap<string, PresentSheet>,
  clock: ExcelClock,
): Promise<readonly SheetAgain[]> {
  const journal = readJournal(state.settings.get(JOURNAL_SETTING));
  const again = ({ key, doc, replaced: old }: (typeof places)[number]): readonly SheetAgain[] => {
    if (old === null) return [];
    const name = old.sheet.name;
    const now = present.get(name);
    if (now === undefined) return [{ name, entries: 0, changed: [] }];
    const noted = journal?.run === old.run ? journal.sheets.find((one) => one.key === key) : undefined;
    const entries = entryAddresses(doc, now);
    const changed = noted?.prints ? changedPlaces(noted.prints, now) : null;
    return [
      {
        name,
        entries: entriesKept(doc, now),
        changed: changed && changed.filter((place) => !entries.has(place)),
      },
    ];
  };
  return (await pacedMap(places, again, clock)).flat();
}
