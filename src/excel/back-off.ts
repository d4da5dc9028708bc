const SHORTEST = 400;
const LONGEST = 8_000;

/** How often a step is tried in all. */
export const MOST_TRIES = 5;

/**
 * Milliseconds to wait before the next try: anywhere between nothing and a bound that doubles each time, so that
 * many add-ins refused at once do not come back at once.
 */
export function backOff(tries: number, random: () => number): number {
  return Math.round(random() * Math.min(LONGEST, SHORTEST * 2 ** tries));
}
