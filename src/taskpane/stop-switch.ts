/** Said to whoever waits for work that was stopped. */
export class WorkStopped extends Error {}

/** Stops everything that has begun: a person who cancels means whatever is going on. */
export class StopSwitch {
  private controller = new AbortController();

  /** Heard by what begins now. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  stop(): void {
    const { controller } = this;
    this.controller = new AbortController();
    controller.abort();
  }

  /**
   * What the work leads to. Once it is stopped nobody waits for it any longer, however long it still takes, and what it
   * leads to is lost.
   */
  unlessStopped<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      const leave = (): void => reject(new WorkStopped('The work was stopped.'));
      signal.addEventListener('abort', leave, { once: true });
      void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }
}
