/** Work in small steps, so that whoever does it can see to something else in between; it returns what it leads to. */
export type Stepwise<T> = Generator<undefined, T, undefined>;

/** Does all of it without a pause. */
export function inOneGo<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
