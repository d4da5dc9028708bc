/**
 * In milliseconds, far above what anything takes on a slow machine that does much else: a limit is there to end what
 * hangs, not to judge how fast a machine is.
 */
export const PATIENCE = {
  /** For one thing to come about; below the limit of a test, so that it says what did not. */
  moment: 30_000,
  /** For what a page does with many sheets. */
  wait: 60_000,
  /** For a build, or a program to start. */
  start: 240_000,
  /** For a whole test in the browser. */
  test: 480_000,
} as const;
