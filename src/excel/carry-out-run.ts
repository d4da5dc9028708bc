import { unstoppable } from './converse';
import type { ExcelPort } from './excel-port';
import { finishPieces } from './finish-run';
import type { FinishWish } from './finish-run';
import { JOURNAL_SETTING } from './journal';
import type { Journal } from './journal';
import { queueStyle } from './named-styles';
import type { Piece } from './piece';
import { BYTES_PER_ACTION, sentBytes } from './request-size';
import { draftsOf } from './run-plan';
import type { RunPlan } from './run-plan';
import { sendPieces } from './send-pieces';
import type { Sent } from './send-pieces';
import { queueSetting } from './undo-run';
import type { WorkbookState } from './workbook-state';
import { blankPiece, markPiece, sheetPieces } from './write-sheet';

/** Writes the drafts of a plan, then puts them in their places. Takes nothing back where it fails. */
export async function carryOut(
  plan: RunPlan,
  journal: Journal,
  state: WorkbookState,
  wish: FinishWish,
  port: ExcelPort,
): Promise<Sent> {
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
    for (const draft of drafts.sheets) yield markPiece(draft);
  };
  const sent = await sendPieces(writing(), 'write-sheets', port, () =>
    port.report({ doing: 'writing', done, total }),
  );
  if (!sent.ok) return sent;
  if (port.signal?.aborted) return { ok: false, problem: { code: 'cancelled' }, begun: true };
  port.report({ doing: 'finishing' });
  const finished = await sendPieces(
    finishPieces(plan, drafts, journal, state, wish),
    'finish',
    unstoppable(port),
  );
  return finished.ok ? finished : { ...finished, begun: true };
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
