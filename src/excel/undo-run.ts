import { nameKey, sheetNames } from '../sheets/sheet-name';
import { converse, isPassing, unstoppable } from './converse';
import { answered } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import { isDraftName, JOURNAL_SETTING } from './journal';
import type { Journal } from './journal';
import { look } from './look';
import { deadMarks, marksOf, ownSheets } from './ownership';
import type { OwnSheet } from './ownership';
import type { WorkbookState } from './workbook-state';

/** What undoing a run leaves behind on purpose. */
export type UndoWish = {
  /** The journal that holds again afterwards; null for none. */
  readonly journalAfter: Journal | null;
  /** Sheets of the run to keep, by their present name, and the name that each gets. */
  readonly keep: ReadonlyMap<string, string>;
};

export type Undone = {
  readonly deleted: number;
  /** Earlier sheets that stand in their places again, under these names. */
  readonly broughtBack: readonly string[];
};

const MOST_TRIES = 3;

/**
 * Takes back what a run did, however far it came: looks what there is of it, removes that, and brings back what it
 * had put aside. Since it goes by what it sees, it can be tried again after a failure in the middle.
 */
export async function undoRun(journal: Journal, wish: UndoWish, port: ExcelPort): Promise<Answer<Undone>> {
  const steady = unstoppable(port);
  steady.report({ doing: 'taking-back' });
  for (let tries = 1; ; tries += 1) {
    const seen = await converse(look, steady);
    if (!seen.ok) return seen;
    const undoing = planUndo(seen.value, journal, wish);
    const answer = await converse(
      {
        step: 'undo',
        isRepeatable: false,
        queue: (context) => {
          queueUndo(context, undoing, journal, wish);
          return () => undefined;
        },
      },
      steady,
    );
    if (answer.ok) {
      return answered({
        deleted: undoing.doomed.length,
        broughtBack: undoing.restored.map(({ name }) => name),
      });
    }
    if (tries === MOST_TRIES || !isPassing(answer.problem)) return answer;
  }
}

type Undoing = {
  readonly doomed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly restored: readonly {
    readonly from: string;
    readonly name: string;
    readonly visibility: OwnSheet['sheet']['visibility'];
  }[];
  readonly tables: readonly { readonly from: string; readonly to: string }[];
  readonly marks: readonly string[];
  readonly styles: readonly string[];
};

function planUndo(state: WorkbookState, journal: Journal, { keep }: UndoWish): Undoing {
  const own = ownSheets(state);
  const made = own.filter(({ run }) => run === journal.run).map(({ sheet }) => sheet.name);
  const drafts = state.sheets.map(({ name }) => name).filter((name) => isDraftName(name, journal.run));
  const all = [...new Set([...made, ...drafts])];
  const doomed = all.filter((name) => !keep.has(name));
  const remaining = state.sheets.map(({ name }) => name).filter((name) => !doomed.includes(name));
  const renamed = [...keep].map(([from, to]) => ({ from, to }));
  return {
    doomed,
    renamed,
    restored: restoredSheets(own, journal, [
      ...remaining.filter((name) => !keep.has(name)),
      ...keep.values(),
    ]),
    tables: [...tablesPutAside(state, journal, keep), ...tablesRestored(state, journal)],
    marks: [...new Set([...marksOf(state, journal.run), ...deadMarks(state)])],
    styles: keep.size > 0 ? [] : journal.styles.filter((style) => state.styles.has(style)),
  };
}

function tablesRestored({ tables }: WorkbookState, journal: Journal): Undoing['tables'] {
  return journal.tables
    .filter(({ keptName }) => tables.some(({ name }) => nameKey(name) === nameKey(keptName)))
    .map(({ name, keptName }) => ({ from: keptName, to: name }));
}

// On a changed sheet that stays, a table gives its name back to the one that had it before.
function tablesPutAside(
  { tables }: WorkbookState,
  journal: Journal,
  keep: UndoWish['keep'],
): Undoing['tables'] {
  const wanted = new Set(journal.tables.map(({ name }) => nameKey(name)));
  return tables
    .filter(({ name, sheet }) => keep.has(sheet) && wanted.has(nameKey(name)))
    .map(({ name }) => ({ from: name, to: `${name}_changed_${journal.run}` }));
}

function restoredSheets(
  own: readonly OwnSheet[],
  journal: Journal,
  taken: readonly string[],
): Undoing['restored'] {
  return journal.sheets.flatMap(({ key, replaced }) => {
    const old = replaced && own.find((one) => one.key === key && one.run === replaced.run);
    if (!old || !replaced) return [];
    const from = old.sheet.name;
    const others = taken.filter((name) => name !== from);
    const [name = replaced.name] = sheetNames([replaced.name], others);
    const { visibility } = replaced;
    return from === name && old.sheet.visibility === visibility ? [] : [{ from, name, visibility }];
  });
}

function queueUndo(
  { workbook }: Excel.RequestContext,
  { doomed, renamed, restored, tables, marks, styles }: Undoing,
  journal: Journal,
  { journalAfter }: UndoWish,
): void {
  const { worksheets, settings } = workbook;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  // Shown before the others go: a workbook keeps at least one sheet in sight.
  const olds = restored.map(({ from, name, visibility }) => ({
    sheet: worksheets.getItem(from),
    name,
    visibility,
  }));
  for (const { sheet, visibility } of olds) sheet.visibility = visibility;
  for (const { from, to } of renamed) worksheets.getItem(from).name = to;
  for (const name of doomed) worksheets.getItem(name).delete();
  for (const { sheet, name } of olds) sheet.name = name;
  for (const { from, to } of tables) workbook.tables.getItem(from).name = to;
  for (const mark of marks) workbook.names.getItem(mark).delete();
  for (const style of styles) workbook.styles.getItem(style).delete();
  for (const { key, value } of journal.settingsBefore) queueSetting(settings, key, value);
  queueSetting(settings, JOURNAL_SETTING, journalAfter);
}

/** Sets an entry of the workbook's settings; null removes it. */
export function queueSetting(settings: Excel.SettingCollection, key: string, value: unknown): void {
  // Set before it is deleted, since a setting that is missing cannot be.
  const setting = settings.add(key, value ?? '');
  if (value === null) setting.delete();
}
