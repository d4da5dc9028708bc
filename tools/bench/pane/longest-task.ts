const MAIN_THREAD = 'CrRendererMain';
const MICROSECONDS = 1_000;

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** What Chromium notes of a step: the tasks of every thread, and marks that pages set. */
export const TRACED = ['disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'];

/**
 * The longest task of a page's thread in a trace of Chromium's, in milliseconds of processor time. The page is known by
 * a mark that it set: other pages, such as the one that stands in for Excel, have threads of their own.
 */
export function longestTask(trace: string, mark: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const pid = traceEvents.find(({ name }) => name === mark)?.pid;
  if (pid === undefined) throw new Error('The page has left no mark in the trace.');
  const main = traceEvents.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args?.name === MAIN_THREAD,
  );
  return traceEvents
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === main?.tid)
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / MICROSECONDS), 0);
}
