import type { ExcelProblem, ExcelStep } from '../text/excel-problem-words';
import { converse } from './converse';
import type { ExcelPort } from './excel-port';
import { Desk, packed } from './piece';
import type { Piece } from './piece';
import { LARGEST_REQUEST } from './request-size';

export type Sent =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: ExcelProblem;
      /** Something may have been written. */
      readonly begun: boolean;
    };

/** Sends pieces in their order, in as few requests as hold them; stops at the first that fails. */
export async function sendPieces(
  pieces: Iterable<Piece>,
  step: ExcelStep,
  port: ExcelPort,
  afterRequest?: () => void,
): Promise<Sent> {
  let begun = false;
  for await (const request of packed(pieces, port.portion ?? LARGEST_REQUEST, port.clock)) {
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
          return () => desk.answered();
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
