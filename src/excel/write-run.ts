import type { PresentSheet } from '../sheets/present-sheet';
import { converse, unstoppable } from './converse';
import { answered, refused } from './excel-port';
import type { ExcelClock, ExcelPort } from './excel-port';
import { carryOut } from './carry-out-run';
import { JOURNAL_SETTING, readJournal, storedJournal } from './journal';
import { look } from './look';
import { sheetsAgain } from './look-at-places';
import { fitIntoOneAnswer, readOldSheets, withEntries } from './old-sheets';
import type { LateCopy } from './old-sheets';
import { deadMarks, markName } from './ownership';
import type { SheetKey } from './ownership';
import { journalOf } from './run-journal';
import { outdatedSheets, planRun } from './run-plan';
import type { Collision, KeyedDoc, RunPlan } from './run-plan';
import { carryTypedMeanwhile } from './typed-meanwhile';
import type { TypedMeanwhile } from './typed-meanwhile';
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
  /** Sheets that somebody changed while they were made again. */
  readonly meanwhile: readonly TypedMeanwhile[];
  /** Replaced sheets that are in sight again, since something was typed on them afterwards. */
  readonly late: readonly LateCopy[];
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
  { seen: looked, settings = new Map(), sparesChanges = false }: RunOptions = {},
): Promise<Written | NotWritten> {
  port.report({ doing: 'looking' });
  const state = looked === undefined ? await converse(look, port) : answered(looked);
  if (!state.ok) return { ...state, left: 'untouched' };
  const planned = await planRun(state.value, keyed, settings, port.clock);
  if (!planned.ok) return { ...planned, left: 'untouched' };
  const old = await readOldSheets(planned.value, state.value, sparesChanges, port);
  if (!old.ok) return { ...old, left: 'untouched' };
  const { present, replaced: before, late } = old.value;
  const changed = sparesChanges ? await changedByHand(planned.value, state.value, present, port.clock) : [];
  if (changed.length > 0) {
    return { ...refused({ code: 'changed-by-hand', sheets: changed }), left: 'untouched' };
  }
  const plan = await withEntries(planned.value, before, port.clock);
  const journal = storedJournal(await journalOf(plan, before, port.clock));
  if (journal === null) {
    return { ...refused({ code: 'journal-too-large', sheets: plan.places.length }), left: 'untouched' };
  }
  const seen = new Map<SheetKey, PresentSheet>();
  const hear = (key: SheetKey, present: PresentSheet | null): void => {
    if (present !== null) seen.set(key, present);
  };
  const wish = { late, hear: fitIntoOneAnswer(before, port) ? hear : null };
  const written = await carryOut(plan, journal, state.value, wish, port);
  const meanwhile = written.ok
    ? await carryTypedMeanwhile({ bare: planned.value, written: plan, before, seen }, port)
    : { ...written, value: [] };
  if (meanwhile.ok) {
    await tidy(state.value, plan.run, late, port);
    return {
      ok: true,
      sheets: plan.places.map(({ doc }) => doc.name),
      replaced: plan.places.filter(({ replaced }) => replaced !== null).length,
      collisions: plan.collisions,
      meanwhile: meanwhile.value,
      late,
    };
  }
  if (!written.ok && !written.begun) return { ok: false, problem: written.problem, left: 'untouched' };
  const journalAfter = readJournal(state.value.settings.get(JOURNAL_SETTING));
  const undone = await undoRun(journal, { journalAfter, keep: new Map() }, port);
  rememberUnfinished(undone.ok ? null : { journal, journalAfter });
  return { ok: false, problem: meanwhile.problem, left: undone.ok ? 'restored' : 'unfinished' };
}

async function changedByHand(
  plan: RunPlan,
  state: WorkbookState,
  present: ReadonlyMap<string, PresentSheet>,
  clock: ExcelClock,
): Promise<readonly ChangedByHand[]> {
  return (await sheetsAgain(plan, state, present, clock)).flatMap(({ name, changed: places }) =>
    places?.length === 0 ? [] : [{ name, places }],
  );
}

// Copies that the run before had kept are of no use any more. The run itself has succeeded, so a failure here is not
// its own: the next run removes what is left.
async function tidy(
  state: WorkbookState,
  run: number,
  late: readonly LateCopy[],
  port: ExcelPort,
): Promise<void> {
  const all = outdatedSheets(state, run);
  const marks = [...deadMarks(state), ...all.map((own) => markName(own.run, own.key))];
  const outdated = all.filter(({ sheet }) => !late.some(({ keptName }) => keptName === sheet.name));
  if (marks.length === 0) return;
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
