/** Something that goes wrong, or happens, at a chosen place of the conversation. */
export type Fault =
  /** The batch fails with this code. `after`: it was carried out, but the add-in is told that it failed. */
  | {
      readonly do: 'fail';
      readonly code: string;
      readonly message?: string;
      readonly when?: 'before' | 'after';
    }
  /** No answer ever comes. `after`: the batch was carried out all the same. */
  | { readonly do: 'hang'; readonly when?: 'before' | 'after' }
  /** The person starts editing a cell; that ends by itself after so many refused syncs, or by `cellEdit.end()`. */
  | { readonly do: 'edit-cell'; readonly refusals?: number }
  /** Anything else that happens meanwhile, such as another author's change. */
  | { readonly do: 'change'; readonly change: () => void };

/**
 * Where a fault strikes. Syncs count from 1 since the plan was last restarted, actions from 1 within their sync;
 * without an action the whole sync is meant. `every` strikes each time, a number only once.
 */
export type FaultPlace = { readonly sync: number | 'every'; readonly action?: number };

/** The faults to come. Only syncs on the workbook count, not the results of custom functions. */
export class FaultPlan {
  #pending: { readonly place: FaultPlace; readonly fault: Fault }[] = [];
  #struck: Fault[] = [];
  #syncs = 0;

  /** The faults that have struck so far. */
  get struck(): readonly Fault[] {
    return this.#struck;
  }

  at(place: FaultPlace, fault: Fault): this {
    this.#pending.push({ place, fault });
    return this;
  }

  /** Forgets all faults and counts the next sync as the first. */
  restart(): this {
    this.#pending = [];
    this.#struck = [];
    this.#syncs = 0;
    return this;
  }

  /** Counts a sync that begins and answers the faults that lie in it. */
  beginSync(): SyncFaults {
    this.#syncs += 1;
    const here = this.#pending.filter(({ place }) => place.sync === 'every' || place.sync === this.#syncs);
    this.#pending = this.#pending.filter(({ place }) => place.sync !== this.#syncs);
    return new SyncFaults(here, (fault) => this.#struck.push(fault));
  }
}

/** The faults of one sync. */
export class SyncFaults {
  constructor(
    private readonly faults: readonly { readonly place: FaultPlace; readonly fault: Fault }[],
    private readonly note: (fault: Fault) => void,
  ) {}

  static readonly none = new SyncFaults([], () => undefined);

  /** The faults of the whole sync that strike before its first action, or after its last. */
  ofSync(when: 'before' | 'after'): readonly Fault[] {
    return this.#strike(({ place, fault }) => place.action === undefined && timeOf(fault) === when);
  }

  /** The faults that strike in place of this action, counted from 1. */
  ofAction(action: number): readonly Fault[] {
    return this.#strike(({ place }) => place.action === action);
  }

  #strike(
    isMeant: (entry: { readonly place: FaultPlace; readonly fault: Fault }) => boolean,
  ): readonly Fault[] {
    const meant = this.faults.filter(isMeant).map(({ fault }) => fault);
    meant.forEach((fault) => this.note(fault));
    return meant;
  }
}

function timeOf(fault: Fault): 'before' | 'after' {
  return 'when' in fault ? (fault.when ?? 'before') : 'before';
}
