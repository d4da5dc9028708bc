import { Desk } from './desk';
import type { DeskCall, DeskReply } from './desk-call';
import { outPieces } from './out-pieces';

/* The script of the worker: one desk, asked in messages, one job after the other. */
const desk = new Desk();
let before: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data: { id, job, wish } }: MessageEvent<DeskCall>) => {
  const reply = (message: DeskReply): void => self.postMessage(message);
  before = before
    .then(() => desk.do(job, wish, (progress) => reply({ id, progress })))
    .then(
      (answer) => {
        if (answer === null || !('keyed' in answer)) return reply({ id, ok: true, answer });
        const { pieces, outlines } = outPieces(answer);
        for (const rows of pieces) reply({ id, rows });
        reply({ id, ok: true, outlines });
      },
      (error: unknown) => reply({ id, ok: false, fault: String(error) }),
    );
});
