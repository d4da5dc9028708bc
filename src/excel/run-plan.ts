import { findingLimits } from '../sheets/excel-limits';
import { renamedDocs } from '../sheets/renamed-docs';
import type { SheetDoc } from '../sheets/sheet-doc';
import { nameKey, sheetNames } from '../sheets/sheet-name';
import type { Stepwise } from '../sheets/stepwise';
import type { StyleName } from '../sheets/styles';
import { answered, refused } from './excel-port';
import type { Answer, ExcelClock } from './excel-port';
import { draftName, isKeptName, JOURNAL_SETTING, keptName, readJournal, STYLES_SETTING } from './journal';
import { STYLES_FINGERPRINT, workbookStyleName } from './named-styles';
import type { StyleChange } from './named-styles';
import { latestRun, ownSheets, sheetsInUse } from './ownership';
import { paced } from './paced';
import type { OwnSheet, SheetKey } from './ownership';
import { grouped } from './grouped';
import { blankKey, blankSheet, sheetForm } from './sheet-form';
import { unfinishedRun } from './unfinished-run';
import type { WorkbookState } from './workbook-state';
import type { Draft, Source } from './write-sheet';

/** A sheet to be written, and what it is about. */
export type KeyedDoc = { readonly key: SheetKey; readonly doc: SheetDoc };

/** Everything that a run is going to do, decided before anything is written. */
export type RunPlan = {
  readonly run: number;
  readonly places: readonly Place[];
  readonly styles: readonly StyleChange[];
  /** Entries of the workbook's settings, with what they were before; null where there was none. */
  readonly settings: readonly SettingChange[];
  /** Sheets of other people's that have a name which ours wished for; ours got another. */
  readonly collisions: readonly Collision[];
};

export type SettingChange = { readonly key: string; readonly value: unknown; readonly before: unknown };

export type Collision = { readonly wished: string; readonly name: string };

/** A sheet of the run and where it goes. */
export type Place = {
  readonly key: SheetKey;
  readonly doc: SheetDoc;
  /** The earlier sheet that it stands in for. */
  readonly replaced: (OwnSheet & { readonly keptName: string }) | null;
  readonly table: TablePlace | null;
};

/** A table's final name, and the name that an earlier table gives it up for. */
export type TablePlace = { readonly name: string; readonly keptName: string | null };

/** Plans a run that also sets some entries of the workbook's settings, or tells what stands against it. */
export async function planRun(
  state: WorkbookState,
  keyed: readonly KeyedDoc[],
  settings: ReadonlyMap<string, unknown>,
  clock: ExcelClock,
): Promise<Answer<RunPlan>> {
  if (state.isProtected) return refused({ code: 'workbook-protected' });
  const noted = readJournal(state.settings.get(JOURNAL_SETTING));
  if (noted?.state === 'writing' || unfinishedRun() !== null) {
    return refused({ code: 'run-unfinished' });
  }
  const run = latestRun(state) + 1;
  const inUse = sheetsInUse(state);
  const olds = keyed.map(({ key }) => inUse.get(key) ?? null);
  const locked = olds.flatMap((old) => (old?.sheet.isProtected ? [old.sheet.name] : []));
  if (locked.length > 0) return refused({ code: 'sheets-protected', sheets: locked });
  const docs = finallyNamed(state, keyed, olds);
  await clock.breathe();
  const findings = await paced(findingLimits(docs), clock);
  if (findings.length > 0) return refused({ code: 'beyond-limits', findings });
  const places = docs.map((doc, index): Place => {
    const old = olds[index] ?? null;
    return {
      key: keyed[index]?.key ?? '',
      doc,
      replaced: old === null ? null : { ...old, keptName: keptName(run, index) },
      table: tablePlace(state, doc, old, run),
    };
  });
  const collisions = keyed.flatMap(({ doc: { name: wished } }, index) => {
    const name = docs[index]?.name ?? wished;
    return olds[index] !== null || name === wished ? [] : [{ wished, name }];
  });
  const styles = await paced(stylePlan(state, docs), clock);
  const wanted = new Map([
    ...settings,
    ...(styles.length > 0 ? [[STYLES_SETTING, STYLES_FINGERPRINT] as const] : []),
  ]);
  const changes = [...wanted].map(([key, value]) => ({
    key,
    value,
    before: state.settings.get(key) ?? null,
  }));
  return answered({ run, places, collisions, styles, settings: changes });
}

/** How the sheets of a plan are written: blanks first, which are gone again at the end. */
export type Drafts = { readonly blanks: readonly Source[]; readonly sheets: readonly Draft[] };

/**
 * Of sheets of the same form the first is written and the others are copied from it; the first ones in turn are copied
 * from a blank where several can be.
 */
export function draftsOf({ run, places }: RunPlan): Drafts {
  const forms = places.map(({ doc }) => sheetForm(doc));
  const blanks = blanksOf(places, forms, run);
  const written = new Map<string, Source>();
  const sheets = places.map(({ key, doc, table }, index): Draft => {
    const form = forms[index] ?? null;
    const name = draftName(run, index);
    const own = { key, doc, run, name, table: table === null ? null : draftTableName(run, index) };
    if (form === null) return { ...own, from: null };
    const alike = written.get(form);
    if (alike !== undefined) return { ...own, from: alike };
    written.set(form, { name, doc, is: 'same-form' });
    return { ...own, from: blanks.get(blankKey(doc)) ?? null };
  });
  return { blanks: [...blanks.values()], sheets };
}

function blanksOf(
  places: readonly Place[],
  forms: readonly (string | null)[],
  run: number,
): ReadonlyMap<string, Source> {
  const docs = new Map(
    places.flatMap(({ doc }, index) => (forms[index] ? [[forms[index], doc] as const] : [])),
  );
  const alike = grouped([...docs.values()], blankKey).filter(({ length }) => length > 1);
  return new Map(
    alike.map(([doc], index) => [
      blankKey(doc),
      { name: draftName(run, places.length + index), doc: blankSheet(doc), is: 'blank' },
    ]),
  );
}

/** Copies of earlier sheets that no later run needs: all but those that this run keeps itself. */
export function outdatedSheets(state: WorkbookState, run: number): readonly OwnSheet[] {
  const inUse = sheetsInUse(state);
  return ownSheets(state).filter(
    (own) => own.run < run && inUse.get(own.key) !== own && isKeptName(own.sheet.name),
  );
}

const draftTableName = (run: number, index: number): string => `SSoS_draft_${run}_${index}`;

// A sheet that is made again keeps the name that it has in the workbook, whoever gave it.
function finallyNamed(
  state: WorkbookState,
  keyed: readonly KeyedDoc[],
  olds: readonly (OwnSheet | null)[],
): readonly SheetDoc[] {
  const kept = olds.map((old) => (old === null || isKeptName(old.sheet.name) ? null : old.sheet.name));
  const wishes = keyed.filter((_, index) => kept[index] === null).map(({ doc }) => doc.name);
  const names = sheetNames(
    wishes,
    state.sheets.map(({ name }) => name),
  ).values();
  const newName = new Map(
    keyed.map(({ doc }, index) => [doc.name, kept[index] ?? names.next().value ?? doc.name] as const),
  );
  return renamedDocs(
    keyed.map(({ doc }) => doc),
    newName,
  );
}

function tablePlace(
  state: WorkbookState,
  { table }: SheetDoc,
  old: OwnSheet | null,
  run: number,
): TablePlace | null {
  if (table === null) return null;
  const wished = nameKey(table.name);
  const holder = state.tables.find(({ name }) => nameKey(name) === wished);
  if (holder !== undefined && old !== null && holder.sheet === old.sheet.name) {
    return { name: table.name, keptName: `${table.name}_kept_${run}` };
  }
  const taken = new Set([...state.tables, ...state.names].map(({ name }) => nameKey(name)));
  let name = table.name;
  for (let count = 2; taken.has(nameKey(name)); count += 1) name = `${table.name}_${count}`;
  return { name, keptName: null };
}

/** Of so many the styles are looked at in a moment. */
const ROWS_AT_ONCE = 200;

function* stylePlan(state: WorkbookState, docs: readonly SheetDoc[]): Stepwise<readonly StyleChange[]> {
  const used = new Set<StyleName>();
  for (const { rows } of docs) {
    for (const [row, { cells }] of rows.entries()) {
      if (row % ROWS_AT_ONCE === 0) yield;
      for (const cell of cells) if (cell !== null) used.add(cell.style);
    }
  }
  const areOfToday = state.settings.get(STYLES_SETTING) === STYLES_FINGERPRINT;
  return [...used]
    .map((style) => ({ style, isNew: !state.styles.has(workbookStyleName(style)) }))
    .filter(({ isNew }) => isNew || !areOfToday);
}
