import type { KeyedDoc } from '../../excel/run-plan';
import type { SourcePlace } from '../../excel/source-place';
import type { CellMatrix } from '../../intake/cell-value';
import type { Answers, SourceCells } from '../../intake/read-school-data';
import type { SourceName } from '../../plan/assess';
import type { IsoDate } from '../../policy/pack';
import type { TableKind } from '../../sheets/sheet-doc';
import type { NamedPolicy, PolicyUsed } from '../../policy/named-policy';
import type { PackCheck } from '../policy/pack-draft';
import type { CheckView, HeadingView } from '../views/check-view';
import type { HeadingRowView } from '../views/heading-row-view';
import type { DistrictView } from '../views/district-view';
import type { ResultsView } from '../views/results-view';
import type { SchoolView } from '../views/school-view';
import type { SheetWish } from '../views/sheet-wish';
import type { SheetsView } from '../views/sheets-view';

import type { LinesWish, SchoolLines } from './school-list';

/** Rows a person gives: pasted, in a file, the sample, or read from the workbook. */
export type RowsSource =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** A blob goes to the worker without being copied in the page. */
      readonly bytes: Uint8Array | Blob;
    }
  | {
      readonly kind: 'cells';
      readonly cells: SourceCells;
      readonly name: SourceName;
      /** Where they lie in the workbook. */
      readonly place: SourcePlace;
    };

export type ReadRows =
  | {
      readonly ok: true;
      /** The sheet taken; null for text. */
      readonly sheet: string | null;
      /** The sheets there are to choose from; empty for text. */
      readonly sheets: readonly string[];
    }
  | { readonly ok: false; readonly said: string };

/** What the pane shows of assessed rows. */
export type DataView = {
  readonly check: CheckView;
  readonly results: ResultsView;
  readonly sheets: SheetsView;
  readonly policy: PolicyUsed;
};

export type AssessedRows =
  | { readonly ok: true; readonly data: DataView }
  | {
      readonly ok: false;
      readonly said: string;
      readonly headings: readonly HeadingView[];
      /** The rows that may be the headings; null where no choice of them can help. */
      readonly headingRow: HeadingRowView | null;
    };

export type MadeWorkbook =
  | {
      readonly ok: true;
      readonly fileName: string;
      /** A blob comes to the page without being copied there. */
      readonly file: Blob;
      readonly sheets: number;
    }
  | { readonly ok: false; readonly said: string };

/** The sheets of a run, for the live workbook. */
export type MadeSheets = {
  readonly keyed: readonly KeyedDoc[];
  readonly actionSheets: number;
  readonly tables: ReadonlySet<TableKind>;
};

/** Whether assessed rows take the place of those before: there are results, or headings or rows by which to come to some. */
export function takePlace(answer: AssessedRows): boolean {
  return answer.ok || answer.headings.length > 0 || answer.headingRow !== null;
}

/** What can be asked of the desk, and what it answers. All of it is plain data, so that it can be sent to a worker. */
export type DeskJobs = {
  /** Rows, as cells or as text, that come before the wish to read them, piece by piece. */
  readonly 'more-rows': { readonly wish: { readonly piece: CellMatrix | string }; readonly answer: null };
  readonly read: {
    readonly wish: { readonly source: RowsSource; readonly sheet?: string };
    readonly answer: ReadRows;
  };
  readonly assess: {
    readonly wish: {
      readonly answers: Answers;
      readonly asOf: IsoDate;
      readonly policy: NamedPolicy;
      /** The rows assessed before, whatever was read since. */
      readonly inHand?: boolean;
    };
    readonly answer: AssessedRows;
  };
  readonly lines: { readonly wish: LinesWish; readonly answer: SchoolLines };
  readonly school: { readonly wish: { readonly index: number }; readonly answer: SchoolView | null };
  readonly district: { readonly wish: { readonly index: number }; readonly answer: DistrictView | null };
  readonly 'check-pack': { readonly wish: { readonly text: string }; readonly answer: PackCheck };
  readonly workbook: { readonly wish: { readonly wish: SheetWish }; readonly answer: MadeWorkbook };
  readonly sheets: { readonly wish: { readonly wish: SheetWish }; readonly answer: MadeSheets };
};

export type DeskJob = keyof DeskJobs;

/** How many rows of how many the worker has been given, or has dealt with. */
export type DeskProgress = {
  readonly doing: 'handing-over' | 'classifying';
  readonly done: number;
  readonly total: number;
};

export type HearProgress = (progress: DeskProgress) => void;

/** Does the work, wherever it is done. */
export type AskDesk = <Job extends DeskJob>(
  job: Job,
  wish: DeskJobs[Job]['wish'],
  hear?: HearProgress,
) => Promise<DeskJobs[Job]['answer']>;
