import { entriesKept, entryAddresses } from '../sheets/keep-entries';
import { answered } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import { JOURNAL_SETTING, readJournal } from './journal';
import { readSheets } from './read-sheets';
import { changedPlaces } from './row-prints';
import type { RunPlan } from './run-plan';
import type { WorkbookState } from './workbook-state';

/** A sheet that a run would make again, and what people did on it since. */
export type SheetAgain = {
  readonly name: string;
  /** Cells that people filled in; all of them stay. */
  readonly entries: number;
  /** Cells beside those that somebody changed, by address; the new sheet does not have them. */
  readonly changed: readonly string[];
};

/**
 * Looks at the sheets that a plan would replace. What was changed can be told of sheets of the last run only, and
 * where there was room to note what they held.
 */
export async function lookAtPlaces(
  { places }: RunPlan,
  state: WorkbookState,
  port: ExcelPort,
): Promise<Answer<readonly SheetAgain[]>> {
  const replaced = places.flatMap(({ key, doc, replaced: old }) => (old === null ? [] : [{ key, doc, old }]));
  if (replaced.length === 0) return answered([]);
  port.report({ doing: 'reading' });
  const names = replaced.map(({ old }) => old.sheet.name);
  const present = await readSheets(names, 'read-entries', port);
  if (!present.ok) return present;
  const journal = readJournal(state.settings.get(JOURNAL_SETTING));
  return answered(
    replaced.map(({ key, doc, old }) => {
      const name = old.sheet.name;
      const now = present.value.get(name);
      if (now === undefined) return { name, entries: 0, changed: [] };
      const noted = journal?.run === old.run ? journal.sheets.find((one) => one.key === key) : undefined;
      const entries = entryAddresses(doc, now);
      const changed = noted?.prints ? changedPlaces(noted.prints, now) : [];
      return {
        name,
        entries: entriesKept(doc, now),
        changed: changed.filter((place) => !entries.has(place)),
      };
    }),
  );
}
