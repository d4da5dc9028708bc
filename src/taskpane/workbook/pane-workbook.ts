import type { RunPreview } from '../../commands/jobs/preview-run';
import type { ExcelProgress } from '../../excel/excel-port';
import type { KeyedDoc } from '../../excel/run-plan';
import type { SourcePlace } from '../../excel/source-place';
import type { Answers } from '../../intake/read-school-data';
import type { KeptPack } from '../../commands/jobs/kept-policy';
import type { KeptWork } from '../../commands/jobs/kept-work';
import type { WorkbookPolicy } from '../../commands/jobs/workbook-policy';
import type { CellRange } from '../../sheets/sheet-doc';
import type { MadeSheets, RowsSource } from '../desk/desk-jobs';
import type { JobOutcome } from '../state/pane-state';

/** How a job tells what it is doing, and how it is stopped. */
export type JobSigns = {
  readonly report: (progress: ExcelProgress) => void;
  readonly signal: AbortSignal;
};

/** What a job leads to, or why it was not done. */
export type Told<T> = { readonly ok: true; readonly value: T } | NotDone;

export type NotDone = {
  readonly ok: false;
  /** In sentences. */
  readonly said: string;
  /** In a word, for whoever helps. */
  readonly code: string;
  /** The person stopped it, or there was nothing to do, and the workbook is as it was. */
  readonly nothingWrong: boolean;
};

/** The selected rows, with the answers about headings and the policy that are kept in the workbook. */
export type SelectionRead = {
  readonly source: Extract<RowsSource, { kind: 'cells' }>;
  readonly answers: Answers;
  readonly policy: WorkbookPolicy;
};

/** Sheets to be written, and what is said of them afterwards. */
export type SheetsToWrite = MadeSheets & {
  readonly schools: number;
  readonly remarks: number;
};

/** What is kept with a run, so that the next one goes by it too. */
export type KeptWithRun = {
  readonly answers: Answers;
  /** Where the rows came from; null where that is not this workbook. */
  readonly place: SourcePlace | null;
  /** The year or pack that decided. The workbook stays with it when the product brings a newer year. */
  readonly policy: string | null;
};

/** Where the choice of policy and a person's own packs are kept: the workbook. */
export type PolicyKeeper = {
  readonly read: (signs: JobSigns) => Promise<Told<WorkbookPolicy>>;
  readonly choose: (name: string, signs: JobSigns) => Promise<Told<undefined>>;
  /** Keeps a pack, in the place of one of the same name, and chooses it. Formulas that name it are calculated again. */
  readonly keep: (kept: KeptPack, signs: JobSigns) => Promise<Told<undefined>>;
  readonly remove: (name: string, signs: JobSigns) => Promise<Told<undefined>>;
};

/** The live workbook as the pane needs it; null where the pane is not in Excel. */
export type PaneWorkbook = {
  readonly policy: PolicyKeeper;
  /** What the workbook keeps of earlier work. */
  readonly keptWork: (signs: JobSigns) => Promise<Told<KeptWork>>;
  readonly keepAnswers: (answers: Answers, signs: JobSigns) => Promise<Told<undefined>>;
  readonly readSelection: (signs: JobSigns) => Promise<Told<SelectionRead>>;
  /** Reads the rows of the last run again. */
  readonly readUsedLast: (signs: JobSigns) => Promise<Told<SelectionRead>>;
  /** Reads rows once more, by these answers about their headings. */
  readonly readOnceMore: (
    place: SourcePlace,
    answers: Answers,
    signs: JobSigns,
  ) => Promise<Told<SelectionRead>>;
  /** What writing would do. Nothing is written. */
  readonly preview: (keyed: readonly KeyedDoc[], signs: JobSigns) => Promise<Told<RunPreview>>;
  /** Writes all of the sheets or none, and keeps with them what the next run needs. */
  readonly write: (sheets: SheetsToWrite, keep: KeptWithRun, signs: JobSigns) => Promise<Told<JobOutcome>>;
  readonly revert: (signs: JobSigns) => Promise<Told<JobOutcome>>;
  /** Adds a sheet with every function on sample rows. */
  readonly writeExamples: (signs: JobSigns) => Promise<Told<JobOutcome>>;
  /** Brings a sheet to the front and selects cells of it, where some are named. */
  readonly show: (sheet: string, range: CellRange | null, signs: JobSigns) => Promise<Told<undefined>>;
};
