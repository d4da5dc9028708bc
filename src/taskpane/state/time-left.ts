/** What a job has done so far, and since when. */
export type Progress = {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since it began. */
  readonly elapsed: number;
};

/** Before so many milliseconds, or so small a part of the work, nothing is foretold. */
const FIRST_SAID = 4_000;
const FIRST_PART = 0.02;
const MINUTE = 60;

/**
 * How many seconds the rest will take if it goes on as before, rounded up so that the number changes seldom: to five
 * seconds below a minute, to half minutes beyond. Null as long as nothing can be said, or nothing is left.
 */
export function secondsLeft({ done, total, elapsed }: Progress): number | null {
  if (elapsed < FIRST_SAID || done < total * FIRST_PART || done <= 0 || done >= total) return null;
  const seconds = ((elapsed / done) * (total - done)) / 1_000;
  const step = seconds < MINUTE ? 5 : MINUTE / 2;
  return Math.ceil(seconds / step) * step;
}
