import { keepEntries } from '../sheets/keep-entries';
import type { PresentSheet } from '../sheets/present-sheet';
import { converse, unstoppable } from './converse';
import { answered, refused } from './excel-port';
import type { ExcelPort } from './excel-port';
import { carryOut } from './carry-out-run';
import { JOURNAL_SETTING, readJournal, storedJournal } from './journal';
import type { Journal } from './journal';
import { look } from './look';
import { readReplaced, sheetsAgain } from './look-at-places';
import { workbookStyleName } from './named-styles';
import { deadMarks, markName } from './ownership';
import { printsOf } from './row-prints';
import { outdatedSheets, planRun } from './run-plan';
import type { Collision, KeyedDoc, Place, RunPlan } from './run-plan';
import { undoRun } from './undo-run';
import { rememberUnfinished } from './unfinished-run';
import type { ChangedByHand, ExcelProblem, LeftAs } from '../text/excel-problem-words';
import type { WorkbookState } from './workbook-state';

export type Written = {
  readonly ok: true;
  /** The sheets' final names, in the order in which they were given. */
  readonly sheets: readonly string[];
  /** How many of them took the place of an earlier one. */
  readonly replaced: number;
  readonly collisions: readonly Collision[];
};

export type NotWritten = { readonly ok: false; readonly problem: ExcelProblem; readonly left: LeftAs };

export type RunOptions = {
  /** What a look just before has told; without it the workbook is looked through first. */
  readonly seen?: WorkbookState;
  /** Entries for the workbook's settings, set and taken back with the sheets. */
  readonly settings?: ReadonlyMap<string, unknown>;
  /** Writes nothing where a sheet would be replaced that people changed otherwise than by filling it in. */
  readonly sparesChanges?: boolean;
};

/**
 * Writes sheets into the workbook, or leaves it as it was. Everything is checked against one look before the first
 * write; the sheets are written under names of their own, and take their places only when all of them stand.
 */
export async function writeRun(
  keyed: readonly KeyedDoc[],
  port: ExcelPort,
  { seen, settings = new Map(), sparesChanges = false }: RunOptions = {},
): Promise<Written | NotWritten> {
  port.report({ doing: 'looking' });
  const state = seen === undefined ? await converse(look, port) : answered(seen);
  if (!state.ok) return { ...state, left: 'untouched' };
  const planned = planRun(state.value, keyed, settings);
  if (!planned.ok) return { ...planned, left: 'untouched' };
  const { places } = planned.value;
  const present = await readReplaced(sparesChanges ? places : places.filter(isFilledIn), port);
  if (!present.ok) return { ...present, left: 'untouched' };
  const changed = sparesChanges ? changedByHand(planned.value, state.value, present.value) : [];
  if (changed.length > 0) {
    return { ...refused({ code: 'changed-by-hand', sheets: changed }), left: 'untouched' };
  }
  const plan = withEntries(planned.value, present.value);
  const journal = storedJournal(journalOf(plan));
  if (journal === null) {
    return { ...refused({ code: 'journal-too-large', sheets: plan.places.length }), left: 'untouched' };
  }
  const written = await carryOut(plan, journal, state.value, port);
  if (written.ok) {
    await tidy(state.value, plan.run, port);
    return {
      ok: true,
      sheets: plan.places.map(({ doc }) => doc.name),
      replaced: plan.places.filter(({ replaced }) => replaced !== null).length,
      collisions: plan.collisions,
    };
  }
  if (!written.begun) return { ok: false, problem: written.problem, left: 'untouched' };
  const journalAfter = readJournal(state.value.settings.get(JOURNAL_SETTING));
  const undone = await undoRun(journal, { journalAfter, keep: new Map() }, port);
  rememberUnfinished(undone.ok ? null : { journal, journalAfter });
  return { ok: false, problem: written.problem, left: undone.ok ? 'restored' : 'unfinished' };
}

const isFilledIn = ({ doc }: Place): boolean => doc.keyColumn !== null;

function changedByHand(
  plan: RunPlan,
  state: WorkbookState,
  present: ReadonlyMap<string, PresentSheet>,
): readonly ChangedByHand[] {
  return sheetsAgain(plan, state, present).flatMap(({ name, changed: places }) =>
    places?.length === 0 ? [] : [{ name, places }],
  );
}

function withEntries(plan: RunPlan, present: ReadonlyMap<string, PresentSheet>): RunPlan {
  const places = plan.places.map((place) => {
    const old = place.replaced && present.get(place.replaced.sheet.name);
    return old ? { ...place, doc: keepEntries(place.doc, old) } : place;
  });
  return { ...plan, places };
}

function journalOf({ run, places, styles, settings }: RunPlan): Journal {
  return {
    version: 1,
    run,
    state: 'writing',
    sheets: places.map(({ key, doc, replaced }) => ({
      key,
      name: doc.name,
      replaced: replaced && {
        run: replaced.run,
        name: replaced.sheet.name,
        keptName: replaced.keptName,
        visibility: replaced.sheet.visibility,
      },
      prints: printsOf(doc),
    })),
    tables: places.flatMap(({ table }) =>
      table === null || table.keptName === null ? [] : [{ name: table.name, keptName: table.keptName }],
    ),
    styles: styles.filter(({ isNew }) => isNew).map(({ style }) => workbookStyleName(style)),
    settingsBefore: settings.map(({ key, before: value }) => ({ key, value })),
  };
}

// Copies that the run before had kept are of no use any more. The run itself has succeeded, so a failure here is not
// its own: the next run removes what is left.
async function tidy(state: WorkbookState, run: number, port: ExcelPort): Promise<void> {
  const outdated = outdatedSheets(state, run);
  const marks = [...deadMarks(state), ...outdated.map((own) => markName(own.run, own.key))];
  if (outdated.length === 0 && marks.length === 0) return;
  await converse(
    {
      step: 'tidy',
      isRepeatable: false,
      queue: ({ workbook }) => {
        for (const { sheet } of outdated) {
          const old = workbook.worksheets.getItem(sheet.name);
          // Excel deletes no sheet that is very hidden.
          old.visibility = 'Hidden';
          old.delete();
        }
        for (const mark of marks) workbook.names.getItem(mark).delete();
        return () => undefined;
      },
    },
    unstoppable(port),
  );
}
