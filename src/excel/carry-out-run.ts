import type { ExcelProblem, ExcelStep } from '../text/excel-problem-words';
import { converse, unstoppable } from './converse';
import type { ExcelPort } from './excel-port';
import { finishPieces } from './finish-run';
import { JOURNAL_SETTING } from './journal';
import type { Journal } from './journal';
import { queueStyle } from './named-styles';
import { Desk, packed } from './piece';
import type { Piece } from './piece';
import { BYTES_PER_ACTION, LARGEST_REQUEST, sentBytes } from './request-size';
import { draftsOf } from './run-plan';
import type { RunPlan } from './run-plan';
import { queueSetting } from './undo-run';
import type { WorkbookState } from './workbook-state';
import { blankPiece, sheetPieces } from './write-sheet';

export type CarriedOut =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: ExcelProblem;
      /** Something may have been written. */
      readonly begun: boolean;
    };

/** Writes the drafts of a plan, then puts them in their places. Takes nothing back where it fails. */
export async function carryOut(
  plan: RunPlan,
  journal: Journal,
  state: WorkbookState,
  port: ExcelPort,
): Promise<CarriedOut> {
  const drafts = draftsOf(plan);
  const total = drafts.sheets.length;
  let done = 0;
  const writing = function* (): Generator<Piece> {
    yield prologue(journal, plan);
    for (const blank of drafts.blanks) yield blankPiece(blank);
    for (const draft of drafts.sheets) {
      yield* sheetPieces(draft);
      done += 1;
    }
  };
  const sent = await send(writing(), 'write-sheets', port, () =>
    port.report({ doing: 'writing', done, total }),
  );
  if (!sent.ok) return sent;
  if (port.signal?.aborted) return { ok: false, problem: { code: 'cancelled' }, begun: true };
  port.report({ doing: 'finishing' });
  const finished = await send(finishPieces(plan, drafts, journal, state), 'finish', unstoppable(port));
  return finished.ok ? finished : { ...finished, begun: true };
}

async function send(
  pieces: Iterable<Piece>,
  step: ExcelStep,
  port: ExcelPort,
  afterRequest?: () => void,
): Promise<CarriedOut> {
  let begun = false;
  for (const request of packed(pieces, LARGEST_REQUEST)) {
    const answer = await converse(
      {
        step,
        isRepeatable: false,
        bytes: request.reduce((sum, { bytes }) => sum + bytes, 0),
        queue: (context) => {
          context.application.suspendApiCalculationUntilNextSync();
          context.application.suspendScreenUpdatingUntilNextSync();
          const desk = new Desk(context);
          for (const piece of request) piece.queue(desk);
          return () => undefined;
        },
      },
      port,
    );
    if (!answer.ok) return { ...answer, begun: begun || !isNeverSent(answer.problem) };
    begun = true;
    afterRequest?.();
  }
  return { ok: true };
}

// Excel refuses whole what comes while a cell is edited.
function isNeverSent({ code }: ExcelProblem): boolean {
  return code === 'cancelled' || code === 'still-editing';
}

const ACTIONS_OF_STYLE = 36;

// The journal comes first: whatever happens afterwards can be taken back by it.
function prologue(journal: Journal, { styles, settings: entries }: RunPlan): Piece {
  return {
    bytes:
      sentBytes(journal) + sentBytes(entries) + (styles.length * ACTIONS_OF_STYLE + 4) * BYTES_PER_ACTION,
    queue: ({ context }) => {
      const { settings } = context.workbook;
      queueSetting(settings, JOURNAL_SETTING, journal);
      for (const style of styles) queueStyle(context, style);
      for (const { key, value } of entries) queueSetting(settings, key, value);
    },
  };
}
