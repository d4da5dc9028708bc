const MICROSECONDS = 1_000;

export type Measured = {
  /** Milliseconds of processor time of this process: others on the machine disturb it least. */
  readonly processor: number;
  /** Milliseconds on the clock. */
  readonly clock: number;
};

export function measured(work: () => unknown): Measured {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / MICROSECONDS };
}

/** Runs several works by turns, so that all meet the same weather, and gives the medians of each. */
export function byTurns<Name extends string>(
  times: number,
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, Measured>> {
  const names = Object.keys(works) as Name[];
  const runs = Array.from({ length: times }, () => names.map((name) => measured(works[name])));
  const entries = names.map((name, place): [Name, Measured] => {
    const own = runs.flatMap((run) => run[place] ?? []);
    return [
      name,
      { clock: median(own.map((run) => run.clock)), processor: median(own.map((run) => run.processor)) },
    ];
  });
  return Object.fromEntries(entries) as Record<Name, Measured>;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
