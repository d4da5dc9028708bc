import type { DeskCall, DeskReply } from './desk-call';
import type { AskDesk, DeskJob } from './desk-jobs';

/** The part of a worker that is used. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Said to whoever waits for a job that was stopped. */
export class DeskStopped extends Error {}

type Waiting = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
};

/**
 * Asks the desk in its worker. Stopping ends the worker at once, whatever it is busy with; the next job starts a new
 * one and first gives it the rows and the answers that the old one had.
 */
export class DeskClient {
  private worker: DeskWorker | null = null;
  private calls = 0;
  private readonly waiting = new Map<number, Waiting>();
  /** The last job of each kind that the others rest on, in the order in which they rest on each other. */
  private readonly grounds = new Map<'read' | 'assess', DeskCall['wish']>();

  constructor(private readonly start: () => DeskWorker) {}

  readonly ask: AskDesk = (job, wish) => {
    if (job === 'read') this.grounds.clear();
    const worker = this.worker ?? this.restarted(job);
    const answer = this.send(worker, job, wish);
    if (job === 'read' || job === 'assess') this.grounds.set(job, wish);
    // The worker answers each call with what its job answers.
    return answer as ReturnType<typeof this.ask<typeof job>>;
  };

  /** Ends what is being done. Everybody who waits hears of it. */
  stop(): void {
    this.fail(new DeskStopped('The job was stopped.'));
  }

  private restarted(next: DeskJob): DeskWorker {
    const worker = this.start();
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => this.hear(data));
    worker.addEventListener('error', () => this.fail(new Error('The worker failed.')));
    for (const [job, wish] of this.grounds) {
      if (job !== next) this.send(worker, job, wish).catch(() => undefined);
    }
    return worker;
  }

  private send(worker: DeskWorker, job: DeskJob, wish: DeskCall['wish']): Promise<unknown> {
    this.calls += 1;
    const call: DeskCall = { id: this.calls, job, wish };
    worker.postMessage(call);
    return new Promise((resolve, reject) => this.waiting.set(call.id, { resolve, reject }));
  }

  private hear(reply: DeskReply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.answer);
    else waiting?.reject(new Error(reply.fault));
  }

  private fail(reason: Error): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
