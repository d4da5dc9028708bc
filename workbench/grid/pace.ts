/** So long the page may stand still while the add-in's batch is carried out. */
const LONGEST_TURN_MS = 100;
/** A page that nobody sees draws no frames. */
const LONGEST_WAIT_MS = 50;

/** Lets the page draw and the person work while a long batch is carried out. */
export class Pace {
  #since: number | null = null;

  /** Before each action. @param flush writes what was gathered, so that the person sees and changes nothing old */
  draw(flush: () => void): void | Promise<void> {
    this.#since ??= performance.now();
    if (performance.now() - this.#since < LONGEST_TURN_MS) {
      return;
    }
    flush();
    return this.rest();
  }

  async rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LONGEST_WAIT_MS);
      requestAnimationFrame(() => {
        clearTimeout(timer);
        setTimeout(resolve);
      });
    });
    this.#since = performance.now();
  }

  /** After the last action: the next batch starts anew. */
  end(): void {
    this.#since = null;
  }
}
