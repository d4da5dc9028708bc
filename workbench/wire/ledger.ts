/** One conversation with Excel, as it was seen on the wire. */
export type SyncRecord = {
  /** Counted from 1 since the ledger was last cleared. */
  readonly number: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The error code, or null where all went well. */
  readonly error: string | null;
};

export type WireTotals = {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
};

/** Keeps account of syncs, actions and bytes. */
export class Ledger {
  #syncs: SyncRecord[] = [];

  get syncs(): readonly SyncRecord[] {
    return this.#syncs;
  }

  get totals(): WireTotals {
    const sum = (pick: (sync: SyncRecord) => number) =>
      this.#syncs.reduce((total, sync) => total + pick(sync), 0);
    const largest = (pick: (sync: SyncRecord) => number) =>
      this.#syncs.reduce((most, sync) => Math.max(most, pick(sync)), 0);
    return {
      syncs: this.#syncs.length,
      actions: sum((sync) => sync.actions),
      requestBytes: sum((sync) => sync.requestBytes),
      responseBytes: sum((sync) => sync.responseBytes),
      largestRequest: largest((sync) => sync.requestBytes),
      largestResponse: largest((sync) => sync.responseBytes),
    };
  }

  record(sync: Omit<SyncRecord, 'number'>): void {
    this.#syncs.push({ number: this.#syncs.length + 1, ...sync });
  }

  clear(): void {
    this.#syncs = [];
  }
}
