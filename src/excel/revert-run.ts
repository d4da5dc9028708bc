import type { CellMatrix } from '../intake/cell-value';
import type { PresentSheet } from '../sheets/present-sheet';
import { sheetNames } from '../sheets/sheet-name';
import type { ExcelProblem, LeftAs } from '../text/excel-problem-words';
import { converse } from './converse';
import { answered, refused } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import { JOURNAL_SETTING, readJournal } from './journal';
import type { Journal } from './journal';
import { look } from './look';
import { ownSheets } from './ownership';
import type { OwnSheet } from './ownership';
import { pacedMap } from './paced';
import { readSheets } from './read-sheets';
import { changedPlaces } from './row-prints';
import { undoRun } from './undo-run';
import { rememberUnfinished, unfinishedRun } from './unfinished-run';
import type { WorkbookState } from './workbook-state';

export type Reverted = {
  readonly ok: true;
  readonly deleted: number;
  readonly broughtBack: readonly string[];
  /** Sheets that somebody had changed: kept under another name, with the cells that differ. */
  readonly changed: readonly ChangedSheet[];
};

export type ChangedSheet = {
  readonly name: string;
  readonly keptAs: string;
  /** Addresses of cells, or of whole rows where cells cannot be told apart. */
  readonly places: readonly string[];
};

export type NotReverted = { readonly ok: false; readonly problem: ExcelProblem; readonly left: LeftAs };

/**
 * Takes the last run back: what it added goes, what it replaced comes back. A sheet that somebody has changed since is
 * not deleted but put aside under another name, and no longer counts as ours.
 */
export async function revertRun(port: ExcelPort): Promise<Reverted | NotReverted> {
  port.report({ doing: 'looking' });
  const state = await converse(look, port);
  if (!state.ok) return { ...state, left: 'untouched' };
  const unfinished = unfinishedRun();
  const journal = unfinished?.journal ?? readJournal(state.value.settings.get(JOURNAL_SETTING));
  if (journal === null) return { ...refused({ code: 'nothing-to-revert' }), left: 'untouched' };
  if (state.value.isProtected) return { ...refused({ code: 'workbook-protected' }), left: 'untouched' };
  const changed = await changedSheets(state.value, journal, port);
  if (!changed.ok) return { ...changed, left: 'untouched' };
  const keep = new Map(changed.value.map(({ name, keptAs }) => [name, keptAs] as const));
  const journalAfter = unfinished?.journalAfter ?? null;
  const undone = await undoRun(journal, { journalAfter, keep }, port);
  if (!undone.ok) {
    rememberUnfinished({ journal, journalAfter });
    return { ...undone, left: 'unfinished' };
  }
  rememberUnfinished(null);
  return { ok: true, ...undone.value, changed: changed.value };
}

// Of a run that never came to its end nothing can have been filled in.
async function changedSheets(
  state: WorkbookState,
  journal: Journal,
  port: ExcelPort,
): Promise<Answer<readonly ChangedSheet[]>> {
  if (journal.state === 'writing') return answered([]);
  const prints = new Map(journal.sheets.map(({ key, prints: own }) => [key, own] as const));
  const made = ownSheets(state).filter(({ run, key }) => run === journal.run && prints.get(key));
  const present = await readSheets(
    made.map(({ sheet }) => sheet.name),
    'read-changes',
    port,
  );
  if (!present.ok) return present;
  const taken = state.sheets.map(({ name }) => name);
  const changed = ({ key, sheet: { name } }: OwnSheet): readonly ChangedSheet[] => {
    const [own, now] = [prints.get(key), present.value.get(name)];
    const places = own && now ? changedPlaces(own, now) : [];
    if (places.length === 0 || now === undefined || isEmpty(now)) return [];
    const [keptAs = name] = sheetNames([`${name} (changed)`], taken);
    taken.push(keptAs);
    return [{ name, keptAs, places }];
  };
  return answered((await pacedMap(made, changed, port.clock)).flat());
}

function isEmpty({ cells }: PresentSheet): boolean {
  return (cells as CellMatrix).every((row) => row.every((value) => value === '' || value === null));
}
