import type { DeskCall, DeskReply } from './desk-call';
import { takePlace } from './desk-jobs';
import type { AskDesk, AssessedRows, DeskJob, DeskJobs, HearProgress } from './desk-jobs';
import type { SheetRow } from '../../sheets/sheet-doc';
import { inPieces } from './in-pieces';
import { putTogether } from './out-pieces';
import { WorkStopped } from '../stop-switch';

/** The part of a worker that is used. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Waiting = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly hear: HearProgress | undefined;
  /** Of sheets that are on their way. */
  readonly rows: SheetRow[];
};

/**
 * Asks the desk in its worker. Stopping ends the worker at once, whatever it is busy with; the next one is first given
 * the rows and the answers that were there before the job that was stopped.
 */
export class DeskClient {
  private worker: DeskWorker | null = null;
  /** Until then the worker is given what the one before it had; null once it has it. */
  private restoring: Promise<void> | null = null;
  private calls = 0;
  private readonly waiting = new Map<number, Waiting>();
  /** The last answered job of each kind that the others rest on, in the order in which they rest on each other. */
  private readonly grounds = new Map<'read' | 'assess', DeskCall['wish']>();
  /** The wish to read the rows that are to be assessed next. */
  private coming: DeskCall['wish'] | null = null;
  /** Whether the worker was not given what the one before it had, as other rows were to take its place. */
  private isBare = false;

  constructor(private readonly start: () => DeskWorker) {}

  readonly ask: AskDesk = async (job, wish, hear) => {
    // New rows take the place of the old ones: nobody waits for those.
    if (job === 'read' && this.restoring !== null) this.end(new WorkStopped('Other rows were given.'));
    const worker = this.worker ?? this.started(job !== 'read');
    if (this.restoring !== null) await this.restoring;
    const answer = (await this.handOver(worker, job, wish, hear)) as DeskJobs[typeof job]['answer'];
    if (job === 'read' && (answer as DeskJobs['read']['answer']).ok) this.coming = wish;
    if (job === 'assess') this.settle(worker, wish, answer);
    return answer;
  };

  /** Ends what is being done. Everybody who waits hears of it. */
  stop(): void {
    if (this.waiting.size > 0) this.end(new WorkStopped('The job was stopped.'));
  }

  /** Has a worker ready, with all that the last one had, before it is asked for anything. */
  warm(): void {
    if (this.worker === null) this.started(true);
  }

  private settle(worker: DeskWorker, wish: DeskCall['wish'], answer: unknown): void {
    const { inHand, ...assess } = wish as DeskJobs['assess']['wish'];
    const { coming } = this;
    this.coming = null;
    if (coming === null || inHand === true) this.grounds.set('assess', assess);
    else if (takePlace(answer as AssessedRows)) {
      this.grounds.clear();
      this.grounds.set('read', coming).set('assess', assess);
    } else if (this.isBare && this.grounds.size > 0) this.restoring = this.restored(worker);
    this.isBare = false;
  }

  private started(withGrounds: boolean): DeskWorker {
    const worker = this.start();
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => this.hear(data));
    worker.addEventListener('error', () => this.end(new Error('The worker failed.')));
    this.isBare = !withGrounds;
    if (withGrounds && this.grounds.size > 0) this.restoring = this.restored(worker);
    return worker;
  }

  private async restored(worker: DeskWorker): Promise<void> {
    try {
      for (const [job, wish] of [...this.grounds]) await this.handOver(worker, job, wish);
    } catch {
      // Whoever waits for this worker finds it gone.
    }
    if (this.worker === worker) this.restoring = null;
  }

  private async handOver(
    worker: DeskWorker,
    job: DeskJob,
    wish: DeskCall['wish'],
    hear?: HearProgress,
  ): Promise<unknown> {
    if (job !== 'read') return this.send(worker, job, wish, hear);
    const { pieces, rest, total } = inPieces(wish as DeskJobs['read']['wish']);
    let done = 0;
    for (const { piece, counts } of pieces) {
      await this.send(worker, 'more-rows', { piece });
      done += counts;
      if (total > 0) hear?.({ doing: 'handing-over', done, total });
    }
    return this.send(worker, job, rest);
  }

  private send(
    worker: DeskWorker,
    job: DeskJob,
    wish: DeskCall['wish'],
    hear?: HearProgress,
  ): Promise<unknown> {
    if (this.worker !== worker) return Promise.reject(new WorkStopped('The job was stopped.'));
    this.calls += 1;
    const call: DeskCall = { id: this.calls, job, wish };
    worker.postMessage(call);
    return new Promise((resolve, reject) => this.waiting.set(call.id, { resolve, reject, hear, rows: [] }));
  }

  private hear(reply: DeskReply): void {
    const waiting = this.waiting.get(reply.id);
    if ('progress' in reply) return waiting?.hear?.(reply.progress);
    if ('rows' in reply) {
      for (const row of reply.rows) waiting?.rows.push(row);
      return;
    }
    this.waiting.delete(reply.id);
    if (reply.ok) {
      waiting?.resolve('outlines' in reply ? putTogether(reply.outlines, waiting.rows) : reply.answer);
    } else waiting?.reject(new Error(reply.fault));
  }

  private end(reason: Error): void {
    this.worker?.terminate();
    this.worker = null;
    this.restoring = null;
    this.coming = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
