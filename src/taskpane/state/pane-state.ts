import type { CommandOutcome } from '../../commands/command-outcome';
import type { RunPreview } from '../../commands/jobs/preview-run';
import type { ExcelProgress } from '../../excel/excel-port';
import type { SourcePlace } from '../../excel/source-place';
import type { RowAnswers } from '../../intake/column-use';
import type { PercentScale } from '../../intake/rate';
import type { DataView, DeskProgress } from '../desk/desk-jobs';
import { NEWEST_POLICY } from '../policy/policy-state';
import type { PolicyState } from '../policy/policy-state';
import type { HeadingView } from '../views/check-view';
import type { DistrictView } from '../views/district-view';
import type { HeadingRowView } from '../views/heading-row-view';
import type { SchoolView } from '../views/school-view';
import { FIRST_SHEET_WISH } from '../views/sheet-wish';
import type { SheetWish } from '../views/sheet-wish';
import type { HeadingMeanings, TakenOver } from './taken-over';
import { WHOLE_LIST } from './list-wish';
import type { ColumnAnswers } from './column-answers';
import type { ListWish } from './list-wish';

/** The way through the pane, in its order. */
export const STEPS = ['rows', 'check', 'results', 'sheets'] as const;
export type Step = (typeof STEPS)[number];

/** What stands beside the steps. */
export const PAGES = ['policy', 'examples', 'status'] as const;
export type Page = 'steps' | (typeof PAGES)[number];

export type Work =
  | 'reading'
  | 'assessing'
  | 'making-workbook'
  | 'previewing'
  | 'writing'
  | 'reverting'
  | 'writing-examples'
  | 'checking-pack'
  | 'keeping-policy';

const LEAVES_NOTHING: ReadonlySet<Work> = new Set([
  'reading',
  'assessing',
  'making-workbook',
  'previewing',
  'checking-pack',
]);

/** Whether work that is stopped need not be waited for: it leaves nothing in the workbook. */
export const canBeLeft = (work: Work): boolean => LEAVES_NOTHING.has(work);

/** Said between a person's wish to stop and the end of what cannot be left half done. */
export type Stopping = { readonly doing: 'stopping'; readonly done?: never; readonly total?: never };

/** Rows as they were given. */
export type GivenRows = {
  /** What to call them: a file's name, or that they were pasted. */
  readonly label: string;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** Where they lie in the workbook; null for rows from elsewhere. */
  readonly place: SourcePlace | null;
};

/** Rows with the answers that were given for them alone. */
export type AnsweredRows = { readonly rows: GivenRows } & RowsAnswers;

/** Answers that hold for these rows only. */
export type RowsAnswers = {
  /** By heading. */
  readonly scales: ReadonlyMap<string, PercentScale>;
  /** For headings that stand twice. */
  readonly columns: ColumnAnswers;
};

export const NO_ANSWERS: RowsAnswers = { scales: new Map(), columns: new Map() };

/** Rows that cannot be used as they are; headings that could be corrected come with the reason. */
export type Refused = {
  readonly said: string;
  readonly headings: readonly HeadingView[];
  readonly headingRow: HeadingRowView | null;
};

/** The line of the list that is open; its view is null until the desk has answered. */
export type OpenLine =
  | { readonly kind: 'schools'; readonly index: number; readonly view: SchoolView | null }
  | { readonly kind: 'districts'; readonly index: number; readonly view: DistrictView | null };

/** A problem as it is told to whoever helps. */
export type PaneFault = {
  readonly said: string;
  readonly code: string;
  /** The local day and time at which the pane met it. */
  readonly at: string;
};

/** What a job in the workbook has done. */
export type JobOutcome = {
  /** What the job was about, so that each place of the pane tells its own. */
  readonly of: 'sheets' | 'examples';
  readonly said: string;
  /** What is worth knowing beside it, a sentence each. */
  readonly notes: readonly string[];
  /** The sheets it wrote, by name. */
  readonly sheets: readonly string[];
};

/** Everything the pane shows. */
export type PaneState = RowsAnswers & {
  readonly step: Step;
  /** What is shown: the steps, or a page beside them. */
  readonly page: Page;
  readonly work: Work | null;
  /** What went wrong last, in sentences; null once something went right. */
  readonly problem: string | null;
  /** What is worth knowing and nothing is wrong with: that work was stopped as asked. */
  readonly notice: string | null;
  /** How the last command of the ribbon ended; null once something else was done. */
  readonly told: CommandOutcome | null;
  /** A command of the ribbon waits until a cell is no longer edited. */
  readonly commandWaits: boolean;
  /** The last problem, kept for whoever helps after it has left the pane. */
  readonly lastFault: PaneFault | null;
  /** What the last job in the workbook did, and when. */
  readonly lastRun: { readonly said: string; readonly at: string } | null;
  readonly rows: GivenRows | null;
  /** Rows that were read and not yet assessed. Those in hand stay as they are until these can take their place. */
  readonly coming: AnsweredRows | null;
  /** The last rows with results, where others took their place and cannot be used yet. */
  readonly before: AnsweredRows | null;
  /** By heading. They outlast the rows: next year's file has the same headings. */
  readonly headings: HeadingMeanings;
  /** By the row's cells: which are headings, and which begin rows without any. They outlast the rows too. */
  readonly rowAnswers: RowAnswers;
  /** Which heading lost its meaning by the last answer. */
  readonly takenOver: TakenOver | null;
  readonly policy: PolicyState;
  /** Where in the workbook the rows of the last run lie. */
  readonly lastPlace: SourcePlace | null;
  readonly data: DataView | null;
  readonly refused: Refused | null;
  readonly list: ListWish;
  readonly open: OpenLine | null;
  readonly sheetWish: SheetWish;
  /** What the work is doing, where it tells. */
  readonly progress: ExcelProgress | DeskProgress | Stopping | null;
  /** What writing would do; null before it was asked for, and once it was done. */
  readonly preview: RunPreview | null;
  /** What a job in the workbook has done. */
  readonly outcome: JobOutcome | null;
  /** The last workbook that was handed over. */
  readonly workbook: { readonly fileName: string; readonly sheets: number } | null;
};

/** Before anything is known of the rows; answers about headings and the policy stay. */
export function withoutRows(
  state: Pick<
    PaneState,
    | 'headings'
    | 'rowAnswers'
    | 'sheetWish'
    | 'lastFault'
    | 'lastRun'
    | 'policy'
    | 'lastPlace'
    | 'commandWaits'
  >,
): PaneState {
  return {
    step: 'rows',
    page: 'steps',
    work: null,
    problem: null,
    notice: null,
    told: null,
    commandWaits: state.commandWaits,
    lastFault: state.lastFault,
    lastRun: state.lastRun,
    rows: null,
    coming: null,
    before: null,
    headings: state.headings,
    ...NO_ANSWERS,
    rowAnswers: state.rowAnswers,
    takenOver: null,
    policy: state.policy,
    lastPlace: state.lastPlace,
    data: null,
    refused: null,
    list: WHOLE_LIST,
    open: null,
    sheetWish: state.sheetWish,
    progress: null,
    preview: null,
    outcome: null,
    workbook: null,
  };
}

export const EMPTY_PANE: PaneState = withoutRows({
  headings: new Map(),
  rowAnswers: new Map(),
  sheetWish: FIRST_SHEET_WISH,
  lastFault: null,
  lastRun: null,
  policy: NEWEST_POLICY,
  lastPlace: null,
  commandWaits: false,
});

/** Whether a step can be gone to. */
export function isReachable({ data, refused, rows }: PaneState, step: Step): boolean {
  if (step === 'rows') return true;
  return step === 'check' ? rows !== null && (data !== null || refused !== null) : data !== null;
}

/** Whether a step needs nothing more. */
export function isDone({ data, step: now }: PaneState, step: Step): boolean {
  return data !== null && step !== 'sheets' && STEPS.indexOf(step) < STEPS.indexOf(now);
}
