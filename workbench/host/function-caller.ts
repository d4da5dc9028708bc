import type { CustomFunctionsService } from '../wire/custom-functions-service';
import type { FunctionResult } from '../wire/custom-functions-service';
import { callEntry, CallFlag, cancelEntry } from '../wire/push';
import type { Push, PushEntry } from '../wire/push';

export type CallOptions = {
  /** The calling cell, as `Sheet1!A1`. */
  readonly address?: string;
  /** Whether error cells reach the function: `allowErrorForDataTypeAny` in its description. Default: yes. */
  readonly errorsAllowed?: boolean;
  readonly streaming?: boolean;
  /** Every result of a streaming function. */
  readonly onResult?: (result: FunctionResult) => void;
};

export type FunctionCallOrder = CallOptions & {
  readonly name: string;
  readonly args: readonly unknown[];
};

export type RunningCall = {
  readonly invocation: number;
  /** The first result. */
  readonly result: Promise<FunctionResult>;
};

/** Calls functions that the add-in associated, as formulas do, through the client's own runtime. */
export class FunctionCaller {
  #invocations = 0;

  constructor(
    private readonly service: CustomFunctionsService,
    private readonly push: Push,
  ) {}

  /** The runtime returns results in batches at least half a second apart: call many functions at once. */
  async call(name: string, args: readonly unknown[], options: CallOptions = {}): Promise<FunctionResult> {
    return (await this.start(name, args, options)).result;
  }

  async start(name: string, args: readonly unknown[], options: CallOptions = {}): Promise<RunningCall> {
    await this.service.ready();
    const [running, entry] = this.#prepare({ name, args, ...options });
    this.push([entry]);
    return running;
  }

  /** Starts many calls with one message. */
  async startAll(orders: readonly FunctionCallOrder[]): Promise<readonly RunningCall[]> {
    await this.service.ready();
    const prepared = orders.map((order) => this.#prepare(order));
    this.push(prepared.map(([, entry]) => entry));
    return prepared.map(([running]) => running);
  }

  /** Hears of each start of the add-in's runtime. Calls of an earlier start are never answered. */
  onRuntimeStart(listener: () => void): void {
    this.service.onStart(listener);
  }

  /** Takes no notice any more of what a call gives back. */
  forget(invocation: number): void {
    this.service.forget(invocation);
  }

  cancel(invocation: number): void {
    this.service.forget(invocation);
    this.push([cancelEntry(invocation)]);
  }

  #prepare({
    name,
    args,
    address = 'Sheet1!A1',
    errorsAllowed = true,
    streaming = false,
    onResult,
  }: FunctionCallOrder): readonly [RunningCall, PushEntry] {
    this.#invocations += 1;
    const invocation = this.#invocations;
    const result = new Promise<FunctionResult>((resolve) => {
      this.service.expect(invocation, (next) => {
        onResult?.(next);
        resolve(next);
        if (!streaming) {
          this.service.forget(invocation);
        }
      });
    });
    const flags =
      (errorsAllowed ? CallFlag.errorsAllowed : 0) |
      (streaming ? CallFlag.streaming | CallFlag.cancelable : 0);
    return [{ invocation, result }, callEntry({ invocation, name, args, address, flags })];
  }
}
