import type { CommandOutcome } from '../../commands/command-outcome';
import type { RunPreview } from '../../commands/jobs/preview-run';
import type { ExcelProgress } from '../../excel/excel-port';
import type { SourcePlace } from '../../excel/source-place';
import type { FactId } from '../../intake/fact';
import type { PercentScale } from '../../intake/rate';
import type { Answers } from '../../intake/read-school-data';
import type { AssessedRows, DeskProgress } from '../desk/desk-jobs';
import type { PolicyChange } from '../policy/policy-change';
import type { TopRow } from '../views/heading-row-view';
import type { SheetWish } from '../views/sheet-wish';
import type { ListWish } from './list-wish';
import type { RowsAnswers, GivenRows, JobOutcome, OpenLine, Page, Step, Stopping, Work } from './pane-state';

/** What a person did, or the desk answered. */
export type PaneEvent =
  | { readonly type: 'step-chosen'; readonly step: Step }
  | { readonly type: 'page-chosen'; readonly page: Page }
  | { readonly type: 'work-began'; readonly work: Work }
  /** What the pane said of a problem was read. */
  | { readonly type: 'said-put-away' }
  | { readonly type: 'work-stopped'; readonly said: string }
  /** The code is for whoever helps; the moment is set where the pane hears of it. */
  | { readonly type: 'went-wrong'; readonly said: string; readonly code?: string; readonly at?: string }
  /** A part of the pane failed and says so in its own place. */
  | { readonly type: 'fault-met'; readonly code: string; readonly at?: string }
  /** With the answers that were given for them, where they are taken again. */
  | { readonly type: 'rows-read'; readonly rows: GivenRows; readonly answers?: RowsAnswers }
  /** There is no policy to decide them by. */
  | { readonly type: 'rows-undecided'; readonly said: string }
  | { readonly type: 'rows-assessed'; readonly answer: AssessedRows }
  | { readonly type: 'heading-answered'; readonly heading: string; readonly fact: FactId | 'ignore' }
  /** Of a heading that stands twice. */
  | {
      readonly type: 'column-answered';
      readonly text: string;
      readonly letters: string;
      readonly fact: FactId | 'ignore';
    }
  /** Another heading is to have back the meaning that it lost by the last answer. */
  | { readonly type: 'heading-taken-back' }
  /** Which row holds the headings, or that the first one is data; with the rows among which it was chosen. */
  | {
      readonly type: 'heading-row-answered';
      readonly row: TopRow;
      readonly means: 'headings' | 'data';
      readonly among: readonly TopRow[];
    }
  | { readonly type: 'scale-answered'; readonly heading: string; readonly scale: PercentScale }
  | { readonly type: 'list-changed'; readonly list: Partial<ListWish> }
  | { readonly type: 'line-toggled'; readonly line: Pick<OpenLine, 'kind' | 'index'> }
  | { readonly type: 'line-opened'; readonly line: OpenLine }
  | { readonly type: 'policy-changed'; readonly change: PolicyChange }
  | { readonly type: 'sheets-wished'; readonly wish: Partial<SheetWish> }
  | { readonly type: 'place-found'; readonly place: SourcePlace | null }
  /** A command of the ribbon or a shortcut has ended. */
  | { readonly type: 'command-told'; readonly outcome: CommandOutcome; readonly at?: string }
  /** One waits until a cell is no longer edited, or does so no longer. */
  | { readonly type: 'command-waits'; readonly isWaiting: boolean }
  | { readonly type: 'answers-found'; readonly answers: Answers }
  | { readonly type: 'progressed'; readonly progress: ExcelProgress | DeskProgress | Stopping }
  | { readonly type: 'previewed'; readonly preview: RunPreview }
  | { readonly type: 'job-done'; readonly outcome: JobOutcome; readonly at?: string }
  | { readonly type: 'workbook-made'; readonly fileName: string; readonly sheets: number };
