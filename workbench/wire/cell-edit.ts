/** Whether a person is editing a cell: Excel then refuses requests, or keeps them waiting where asked to. */
export class CellEdit {
  #isActive = false;
  #refusalsLeft = Infinity;
  #waiting: (() => void)[] = [];

  get isActive(): boolean {
    return this.#isActive;
  }

  /** How many requests wait for the edit to end. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** @param refusals the edit ends by itself once so many requests were refused */
  begin(refusals = Infinity): void {
    this.#isActive = true;
    this.#refusalsLeft = refusals;
  }

  end(): void {
    this.#isActive = false;
    this.#waiting.splice(0).forEach((resume) => resume());
  }

  /** Notes that a request was refused. */
  refuse(): void {
    this.#refusalsLeft -= 1;
    if (this.#refusalsLeft <= 0) {
      this.end();
    }
  }

  async over(): Promise<void> {
    if (this.#isActive) {
      await new Promise<void>((resume) => this.#waiting.push(resume));
    }
  }
}
