import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MICROSECONDS = 1_000;
const BYTES_IN_MEGABYTE = 1_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** In milliseconds. */
export type Measured = {
  /** Processor time of the process, all its threads together: others on the machine disturb it least. */
  readonly processor: number;
  readonly clock: number;
};

/** What a work costs; garbage that others left is swept out first, so that each pays for its own. */
export function measured(work: () => unknown): Measured {
  const stop = started();
  work();
  return stop();
}

/** The same for a work that finishes later. */
export async function measuredLater(work: () => Promise<unknown>): Promise<Measured> {
  const stop = started();
  await work();
  return stop();
}

function started(): () => Measured {
  collectGarbage();
  const before = process.cpuUsage();
  const start = performance.now();
  return () => {
    const clock = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { clock, processor: (user + system) / MICROSECONDS };
  };
}

/** What the heap holds once garbage is swept out. */
export function usedMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / BYTES_IN_MEGABYTE;
}

export function medianOf(runs: readonly Measured[]): Measured {
  return { clock: median(runs.map((run) => run.clock)), processor: median(runs.map((run) => run.processor)) };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
