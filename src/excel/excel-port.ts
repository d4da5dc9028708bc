import type { ExcelProblem } from '../text/excel-problem-words';

/** What a job in the workbook needs from outside: time, chance, somebody to tell, and a way to be stopped. */
export type ExcelPort = {
  readonly clock: ExcelClock;
  /** From 0 up to, not including, 1: spreads repeated tries. */
  readonly random: () => number;
  readonly report: (progress: ExcelProgress) => void;
  /**
   * Of one request or answer, in bytes of UTF-8. The client makes and reads each without a pause, so a page that somebody
   * works in asks for small ones; without it there are as few as Excel allows.
   */
  readonly portion?: number;
  /** Once aborted, the job stops before its next conversation with Excel and takes back what it wrote. */
  readonly signal?: AbortSignal;
};

export type ExcelClock = {
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Rings once after so many milliseconds, unless it is stopped before. */
  readonly alarm: (milliseconds: number) => Alarm;
  /** Lets the page answer where it was kept from it for a while. To be asked often: it rarely takes any time. */
  readonly breathe: () => Promise<void>;
};

export type Alarm = { readonly rang: Promise<void>; readonly stop: () => void };

export type ExcelProgress = {
  readonly doing:
    'looking' | 'reading' | 'writing' | 'finishing' | 'taking-back' | 'waiting-for-edit' | 'trying-again';
  /** Steps done and steps in all, where they can be counted: rows read, sheets written. */
  readonly done?: number;
  readonly total?: number;
};

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });

export const refused = (problem: ExcelProblem): { readonly ok: false; readonly problem: ExcelProblem } => ({
  ok: false,
  problem,
});
