import type { CommandOutcome } from '../../commands/command-outcome';
import type { WorkbookPolicy } from '../../commands/jobs/workbook-policy';
import type { SourcePlace } from '../../excel/source-place';
import type { CellRange } from '../../sheets/sheet-doc';
import type { DeskClient } from '../desk/desk-client';
import type { RowsSource } from '../desk/desk-jobs';
import { chosenName } from '../../policy/named-policy';
import type { PaneEvent } from '../state/pane-event';
import { canBeLeft } from '../state/pane-state';
import type { PaneState, RowsAnswers, Work } from '../state/pane-state';
import { FIRST_SHEET_WISH } from '../views/sheet-wish';
import type { StopSwitch } from '../stop-switch';
import { remarkCount } from '../views/check-view';
import { cellsOfRow } from './cells-of-row';
import type { JobSigns, PaneWorkbook, SelectionRead, Told } from './pane-workbook';

/** What a person can do with the workbook that the pane stands beside. */
export type WorkbookDeeds = {
  /** Looks what the workbook keeps of earlier work. */
  readonly lookBack: () => void;
  /** Keeps the answers about headings with the workbook. */
  readonly keepAnswers: () => void;
  readonly useSelection: () => void;
  /** Takes the rows of the last run again. */
  readonly useLast: () => void;
  /** Reads the rows at a place once more, by the answers that were given since. */
  readonly readOnceMore: (place: SourcePlace) => void;
  readonly previewSheets: () => void;
  /** Takes the selected rows as far as the preview that a button of the ribbon asks for, and says why it does. */
  readonly previewFor: (asked: CommandOutcome) => void;
  readonly writeSheets: () => void;
  readonly revert: () => void;
  readonly writeExamples: () => void;
  /** Brings a sheet to the front. */
  readonly showSheet: (name: string) => void;
  /** Selects a cell of the rows that were given, or its whole row where the column is not known. */
  readonly showRow: (row: number, column: number | null) => void;
};

type Surroundings = {
  readonly workbook: () => Promise<PaneWorkbook>;
  readonly desk: Pick<DeskClient, 'ask'>;
  readonly tell: (event: PaneEvent) => void;
  readonly attempt: (work: () => Promise<void>) => void;
  readonly read: (source: RowsSource, sheet?: null, answers?: RowsAnswers) => Promise<void>;
  readonly policyFound: (policy: WorkbookPolicy) => void;
  readonly stopSwitch: StopSwitch;
  readonly now: () => PaneState;
};

export function workbookDeeds(surroundings: Surroundings): WorkbookDeeds {
  const { workbook, desk, tell, attempt, read: readRows, policyFound, stopSwitch, now } = surroundings;

  /** Runs a job that tells what it does and can be stopped. Null where it was not done; the person has been told. */
  async function job<T>(
    work: Work,
    run: (book: PaneWorkbook, signs: JobSigns) => Promise<Told<T>>,
  ): Promise<T | null> {
    tell({ type: 'work-began', work });
    const { signal } = stopSwitch;
    const report: JobSigns['report'] = (progress) => {
      // A sheet that is written after all, because it was under way, does not say that the writing goes on.
      if (!signal.aborted || progress.doing !== 'writing') tell({ type: 'progressed', progress });
    };
    const running = workbook().then((book) => run(book, { report, signal }));
    const told = await (canBeLeft(work) ? stopSwitch.unlessStopped(running) : running);
    if (told.ok) return told.value;
    if (told.nothingWrong) tell({ type: 'work-stopped', said: told.said });
    else tell({ type: 'went-wrong', said: told.said, code: told.code });
    return null;
  }

  // Too quick to be told of, and nothing that is shown changes by it.
  async function show(sheet: string, range: CellRange | null): Promise<void> {
    const told = await (await workbook()).show(sheet, range, quietSigns());
    if (!told.ok) tell({ type: 'went-wrong', said: told.said, code: told.code });
  }

  /** Whether rows were found; then they are read, or the person has been told why not. */
  async function take(
    read: (book: PaneWorkbook, signs: JobSigns) => Promise<Told<SelectionRead>>,
  ): Promise<boolean> {
    const found = await job('reading', read);
    if (found === null) return false;
    tell({ type: 'answers-found', answers: found.answers });
    policyFound(found.policy);
    await readRows(found.source);
    return true;
  }

  const takeSelection = () => take((book, signs) => book.readSelection(signs));
  const sheets = () => desk.ask('sheets', { wish: now().sheetWish });

  async function preview(): Promise<void> {
    const found = await job('previewing', async (book, signs) => book.preview((await sheets()).keyed, signs));
    if (found !== null) tell({ type: 'previewed', preview: found });
  }

  return {
    // Nobody asked for these two: where they fail, nothing is said, and the workbook is asked again with the next rows.
    lookBack: () =>
      attempt(async () => {
        const told = await (await workbook()).keptWork(quietSigns());
        if (!told.ok) return;
        const { answers, place } = told.value;
        tell({ type: 'answers-found', answers });
        tell({ type: 'place-found', place });
      }),
    keepAnswers: () =>
      attempt(async () => {
        const { headings, rowAnswers: rows } = now();
        await (await workbook()).keepAnswers({ headings, rows }, quietSigns());
      }),
    useSelection: () => attempt(async () => void (await takeSelection())),
    useLast: () => attempt(async () => void (await take((book, signs) => book.readUsedLast(signs)))),
    readOnceMore: (place) =>
      attempt(async () => {
        const { headings, rowAnswers: rows, scales, columns } = now();
        const answers = { headings: new Map([...headings, ...columns]), rows };
        const found = await job('reading', (book, signs) => book.readOnceMore(place, answers, signs));
        if (found !== null) await readRows(found.source, null, { scales, columns });
      }),
    previewSheets: () => attempt(preview),
    previewFor: (asked) =>
      attempt(async () => {
        // What a person is at in the pane is not taken from them; the sentence tells where the preview is.
        if (now().work !== null) return;
        if (!(await takeSelection()) || now().data === null) return;
        tell({ type: 'sheets-wished', wish: FIRST_SHEET_WISH });
        tell({ type: 'step-chosen', step: 'sheets' });
        await preview();
        tell({ type: 'command-told', outcome: asked });
      }),
    writeSheets: () =>
      attempt(async () => {
        const { data, headings, rowAnswers, rows } = now();
        const counts = {
          schools: data?.check.counts.schools ?? 0,
          remarks: remarkCount(data?.check.remarks ?? []),
        };
        const kept = {
          answers: { headings, rows: rowAnswers },
          place: rows?.place ?? null,
          policy: data === null ? null : chosenName(data.policy),
        };
        const outcome = await job('writing', async (book, signs) =>
          book.write({ ...(await sheets()), ...counts }, kept, signs),
        );
        if (outcome === null) return;
        tell({ type: 'job-done', outcome });
        if (kept.place !== null) tell({ type: 'place-found', place: kept.place });
      }),
    revert: () =>
      attempt(async () => {
        const outcome = await job('reverting', (book, signs) => book.revert(signs));
        if (outcome !== null) tell({ type: 'job-done', outcome });
      }),
    writeExamples: () =>
      attempt(async () => {
        const outcome = await job('writing-examples', (book, signs) => book.writeExamples(signs));
        if (outcome !== null) tell({ type: 'job-done', outcome });
      }),
    showSheet: (name) => attempt(() => show(name, null)),
    showRow: (row, column) =>
      attempt(async () => {
        const place = now().rows?.place ?? null;
        if (place !== null) await show(place.sheet, cellsOfRow(place, row, column));
      }),
  };
}

// Of what takes a moment and is not shown while it runs.
function quietSigns(): JobSigns {
  return { report: () => undefined, signal: new AbortController().signal };
}
