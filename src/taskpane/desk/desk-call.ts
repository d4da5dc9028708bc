import type { DeskJob, DeskJobs, DeskProgress } from './desk-jobs';

/** A job as it is sent to the worker. */
export type DeskCall = {
  readonly id: number;
  readonly job: DeskJob;
  readonly wish: DeskJobs[DeskJob]['wish'];
};

export type DeskReply =
  | { readonly id: number; readonly progress: DeskProgress }
  | { readonly id: number; readonly ok: true; readonly answer: DeskJobs[DeskJob]['answer'] }
  | { readonly id: number; readonly ok: false; readonly fault: string };
