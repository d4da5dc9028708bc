import type { ExcelProblem, ExcelStep, HostCode } from '../text/excel-problem-words';
import { abortOf } from './abort-of';
import { backOff, MOST_TRIES } from './back-off';
import { answered, refused } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import { hostCode } from './host-error';

/** One request to Excel and its answer. */
export type Conversation<T> = {
  readonly step: ExcelStep;
  /** Puts every request of this conversation into the context; what it returns reads the answers. */
  readonly queue: (context: Excel.RequestContext) => () => T;
  /** Asking twice does no harm: only such a conversation is tried again when Excel is busy or silent. */
  readonly isRepeatable: boolean;
  /** Roughly what is sent: Excel gets more time for more. */
  readonly bytes?: number;
};

const PASSING: readonly HostCode[] = [
  'ActivityLimitReached',
  'RequestAborted',
  'ServiceNotAvailable',
  'Conflict',
];

/** Whether what went wrong usually passes by itself. */
export function isPassing(problem: ExcelProblem): boolean {
  return problem.code === 'no-answer' || (problem.code === 'host' && PASSING.includes(problem.host));
}

/** What only reads can be left without an answer. */
const READING: ReadonlySet<ExcelStep> = new Set(['look', 'read-data', 'read-entries', 'read-changes']);

const EDIT_PAUSE = 500;
const MOST_EDIT_PAUSES = 600;
const PATIENCE = 60_000;
const PATIENCE_PER_MEGABYTE = 60_000;
const MEGABYTE = 1_000_000;

/**
 * Holds one conversation with Excel. While a cell is being edited Excel refuses requests whole: this one is then put
 * again until the edit ends, and the port is told, so that a person sees what is waited for. (Letting Excel hold the
 * request back instead would look like an Excel that never answers.) Never throws for what Excel answers.
 */
export async function converse<T>(conversation: Conversation<T>, port: ExcelPort): Promise<Answer<T>> {
  let tries = 0;
  let editPauses = 0;
  for (;;) {
    if (port.signal?.aborted) return refused({ code: 'cancelled' });
    const answer = await ask(conversation, port);
    if (answer.ok) return answer;
    if (isEditing(answer.problem)) {
      if (editPauses === MOST_EDIT_PAUSES) return refused({ code: 'still-editing' });
      editPauses += 1;
      port.report({ doing: 'waiting-for-edit' });
      await pause(EDIT_PAUSE, port);
    } else {
      tries += 1;
      if (!conversation.isRepeatable || !isPassing(answer.problem) || tries === MOST_TRIES) return answer;
      port.report({ doing: 'trying-again', done: tries, total: MOST_TRIES });
      await pause(backOff(tries, port.random), port);
    }
  }
}

/** The same port for what must be brought to an end even after a person asked to stop. */
export function unstoppable({ clock, random, report, portion }: ExcelPort): ExcelPort {
  return { clock, random, report, ...(portion !== undefined && { portion }) };
}

// Each conversation has a context of its own: after an error or a silence nothing of it is used again, and Excel
// need not keep any range for us.
async function ask<T>(
  { step, queue, bytes = 0 }: Conversation<T>,
  { clock, signal }: ExcelPort,
): Promise<Answer<T>> {
  const abort = abortOf(READING.has(step) ? signal : undefined);
  const alarm = clock.alarm(PATIENCE + (bytes / MEGABYTE) * PATIENCE_PER_MEGABYTE);
  try {
    const context = new Excel.RequestContext();
    const read = queue(context);
    await clock.breathe();
    const end = await Promise.race([
      context.sync().then(() => 'answered' as const),
      alarm.rang.then(() => 'silent' as const),
      abort.came.then(() => 'cancelled' as const),
    ]);
    if (end === 'cancelled') return refused({ code: 'cancelled' });
    if (end === 'silent') return refused({ code: 'no-answer', step });
    await clock.breathe();
    return answered(read());
  } catch (error) {
    const host = hostCode(error);
    if (host === null) throw error;
    return refused({ code: 'host', host, step });
  } finally {
    alarm.stop();
    abort.forget();
  }
}

// Whoever stops the job does not wait for the pause to end.
async function pause(milliseconds: number, { clock, signal }: ExcelPort): Promise<void> {
  const abort = abortOf(signal);
  await Promise.race([clock.pause(milliseconds), abort.came]);
  abort.forget();
}

function isEditing(problem: ExcelProblem): boolean {
  return problem.code === 'host' && problem.host === 'InvalidOperationInCellEditMode';
}
