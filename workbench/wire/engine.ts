import { Batch } from './batch';
import type { BatchWorld } from './batch';
import { CellEdit } from './cell-edit';
import type { ClientTypes } from './client-types';
import { FaultPlan, SyncFaults } from './faults';
import type { Fault } from './faults';
import { Ledger } from './ledger';
import { CELL_EDIT_MODE, refusalNumber, REQUEST_TOO_LARGE, RESPONSE_TOO_LARGE } from './refusal';
import { References } from './references';
import { utf8Bytes } from './utf8';
import { NOT_IMPLEMENTED, WireError } from './wire-error';
import { ActionType, ObjectPathType, RequestFlag } from './wire-format';
import type { WireAction, WireErrorBody, WireRequest, WireResponse } from './wire-format';
import type { WireObject } from './wire-object';

/** What the transport gives the client: a body, an error number outside it, or nothing for ever. */
export type WireAnswer =
  | { readonly kind: 'body'; readonly text: string }
  | { readonly kind: 'refused'; readonly number: number }
  | { readonly kind: 'silence' };

/** What a host does around the actions of a batch; each may take its time. */
export type EngineHooks = {
  /** Before each `load()`: bring values up to date. */
  readonly beforeQuery?: () => void | Promise<void>;
  /** Before each other action: a page may draw. */
  readonly beforeAction?: () => void | Promise<void>;
  /** After the last action, or the one that failed. */
  readonly afterBatch?: () => void | Promise<void>;
};

export type EngineOptions = {
  readonly types: () => ClientTypes;
  readonly root: WireObject;
  readonly services?: Readonly<Record<string, WireObject>>;
  readonly hooks?: EngineHooks;
  /** Bytes of UTF-8 that a request or a response may have. Default: Excel on the web's 5 MB. */
  readonly payloadLimit?: number;
};

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/**
 * Answers the client's requests on a graph of wire objects, one request after the other. Knows nothing of
 * spreadsheets. A failed batch keeps what its earlier actions did.
 */
export class WireEngine {
  readonly ledger = new Ledger();
  readonly faults = new FaultPlan();
  readonly cellEdit = new CellEdit();
  readonly #references = new References();
  readonly #missing = new Set<string>();
  readonly #failures: unknown[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: EngineOptions) {}

  /** What was asked for and this host lacks, in order of first use. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** Faults of the host itself: a test that meets one has found a bug of ours. */
  get failures(): readonly unknown[] {
    return this.#failures;
  }

  /** How many objects the client holds on to; none once its batches are over. */
  get kept(): number {
    return this.#references.count;
  }

  /** Notes something that a transport was asked for and the host lacks. */
  noteMissing(what: string): void {
    this.#missing.add(what);
  }

  /** @param flags the bits sent beside the request, see RequestFlag */
  answer(bodyText: string, flags = 0): Promise<WireAnswer> {
    const answer = this.#queue.then(() => this.#answer(bodyText, flags));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #answer(bodyText: string, flags: number): Promise<WireAnswer> {
    const request = JSON.parse(bodyText) as WireRequest;
    const isSync = isOnWorkbook(request);
    const faults = isSync ? this.faults.beginSync() : SyncFaults.none;
    const requestBytes = utf8Bytes(bodyText);
    const finish = (outcome: WireOutcome): WireAnswer => {
      const text = outcome.response === null ? '' : JSON.stringify(outcome.response);
      const responseBytes = utf8Bytes(text);
      const isTooLarge = responseBytes > (this.options.payloadLimit ?? FIVE_MEGABYTES);
      const error = isTooLarge ? RESPONSE_TOO_LARGE : outcome.error;
      if (isSync) {
        this.ledger.record({ actions: request.Actions.length, requestBytes, responseBytes, error });
      }
      return outcome.isSilent ? { kind: 'silence' } : asAnswer(error, text);
    };

    if (requestBytes > (this.options.payloadLimit ?? FIVE_MEGABYTES)) {
      return finish(refusal(REQUEST_TOO_LARGE));
    }
    const early = this.#strike(faults.ofSync('before'));
    if (early !== null) {
      return finish(early);
    }
    if (isSync && this.cellEdit.isActive) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) {
        this.cellEdit.refuse();
        return finish(refusal(CELL_EDIT_MODE));
      }
      await this.cellEdit.over();
    }
    const outcome = await this.#carryOut(request, faults);
    return finish(this.#strike(faults.ofSync('after')) ?? outcome);
  }

  async #carryOut(request: WireRequest, faults: SyncFaults): Promise<WireOutcome> {
    const { hooks } = this.options;
    const batch = new Batch(this.#world, request);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    let error: WireErrorBody | null = null;
    let isSilent = false;
    for (const [index, action] of request.Actions.entries()) {
      const fault = this.#strike(faults.ofAction(index + 1));
      isSilent = fault?.isSilent ?? false;
      try {
        if (fault !== null) {
          throw new WireError(fault.error ?? 'GeneralException', 'This error was put in by a test.', 500);
        }
        await (action.ActionType === ActionType.query ? hooks?.beforeQuery?.() : hooks?.beforeAction?.());
        results.push({ ActionId: action.Id, Value: await batch.run(action) });
        if (action.ActionType === ActionType.trace) {
          traces.push(action.Id);
        }
      } catch (cause) {
        error = this.#describe(cause, index);
        break;
      }
    }
    await hooks?.afterBatch?.();
    const response: WireResponse = {
      Results: results,
      TraceIds: traces,
      ...(error !== null && { Error: error }),
    };
    return { response, error: error?.Code ?? null, isSilent };
  }

  get #world(): BatchWorld {
    const { types, root, services } = this.options;
    return { types, root, services: services ?? {}, references: this.#references };
  }

  /** Lets faults happen; answers the outcome they force, or null where the batch goes on. */
  #strike(faults: readonly Fault[]): WireOutcome | null {
    let outcome: WireOutcome | null = null;
    for (const fault of faults) {
      switch (fault.do) {
        case 'fail':
          outcome = refusal(fault.code, fault.message);
          break;
        case 'hang':
          outcome = { response: null, error: 'Hang', isSilent: true };
          break;
        case 'edit-cell':
          this.cellEdit.begin(fault.refusals);
          break;
        case 'change':
          fault.change();
          break;
      }
    }
    return outcome;
  }

  #describe(cause: unknown, actionIndex: number): WireErrorBody {
    if (!(cause instanceof WireError)) {
      this.#failures.push(cause);
      const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      return this.#describe(
        new WireError('HostFailed', `The stand-in host itself failed: ${message}`, 500),
        actionIndex,
      );
    }
    if (cause.code === NOT_IMPLEMENTED) {
      this.noteMissing(cause.message);
    }
    return {
      Code: cause.code,
      Message: cause.message,
      Location: cause.location,
      HttpStatusCode: cause.httpStatus,
      ActionIndex: actionIndex,
    };
  }
}

type WireOutcome = {
  readonly response: WireResponse | null;
  readonly error: string | null;
  readonly isSilent: boolean;
};

function refusal(code: string, message = 'This error was put in by a test.'): WireOutcome {
  const body: WireErrorBody = {
    Code: code,
    Message: message,
    Location: '',
    HttpStatusCode: 500,
    ActionIndex: 0,
  };
  const isOutside = refusalNumber(code) !== null;
  return {
    response: isOutside ? null : { Results: [], TraceIds: [], Error: body },
    error: code,
    isSilent: false,
  };
}

function asAnswer(error: string | null, text: string): WireAnswer {
  const number = error === null ? null : refusalNumber(error);
  return number === null ? { kind: 'body', text } : { kind: 'refused', number };
}

// Results of custom functions travel the same way, and so does the client's tidying up after a batch: neither is a
// sync that an add-in asked for.
function isOnWorkbook({ Actions, ObjectPaths }: WireRequest): boolean {
  const isService = ({ ObjectPathId }: WireAction) => {
    let path = ObjectPaths[ObjectPathId];
    while (path?.ParentObjectPathId !== undefined && path.ParentObjectPathId !== 0) {
      path = ObjectPaths[path.ParentObjectPathId];
    }
    return path?.ObjectPathType === ObjectPathType.service;
  };
  const deeds = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return deeds.length === 0 || deeds.some((deed) => deed.Name !== '_RemoveReference' && !isService(deed));
}
