import type { SheetRow } from '../../sheets/sheet-doc';
import type { DeskJob, DeskJobs, DeskProgress } from './desk-jobs';
import type { SheetOutlines } from './out-pieces';

/** A job as it is sent to the worker. */
export type DeskCall = {
  readonly id: number;
  readonly job: DeskJob;
  readonly wish: DeskJobs[DeskJob]['wish'];
};

export type DeskReply =
  | { readonly id: number; readonly progress: DeskProgress }
  /** Rows of sheets that come before the sheets themselves. */
  | { readonly id: number; readonly rows: readonly SheetRow[] }
  | { readonly id: number; readonly ok: true; readonly outlines: SheetOutlines }
  | { readonly id: number; readonly ok: true; readonly answer: DeskJobs[DeskJob]['answer'] }
  | { readonly id: number; readonly ok: false; readonly fault: string };
