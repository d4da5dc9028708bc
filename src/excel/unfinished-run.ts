import type { Journal } from './journal';

/** A run that failed and could not be taken back at once. */
export type UnfinishedRun = {
  readonly journal: Journal;
  /** The journal that holds again once it is taken back. */
  readonly journalAfter: Journal | null;
};

// Remembered here because Excel may have refused even to note it in the workbook; the add-in runs once a workbook.
let unfinished: UnfinishedRun | null = null;

/** Remembers a run that has to be taken back before anything else, or, with null, that there is none any more. */
export function rememberUnfinished(run: UnfinishedRun | null): void {
  unfinished = run;
}

/** The run that has to be taken back before anything else; null where there is none. */
export const unfinishedRun = (): UnfinishedRun | null => unfinished;
