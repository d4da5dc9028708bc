import type { FunctionCaller } from '../../host/function-caller';
import type { FunctionResult } from '../../wire/custom-functions-service';
import type { Question } from './function-calls';

/** Characters of arguments in one message; Excel hands over 5 MB at most. */
const MESSAGE_LIMIT = 4_000_000;

/** Puts questions of formulas to the add-in's runtime, many in one message. */
export class AddInAsker {
  readonly #inFlight = new Set<number>();
  #calls = 0;
  #messages = 0;

  constructor(
    private readonly caller: FunctionCaller,
    private readonly errorsAllowed: boolean,
  ) {}

  /** What was sent so far. */
  get sent(): { readonly calls: number; readonly messages: number } {
    return { calls: this.#calls, messages: this.#messages };
  }

  ask(questions: readonly Question[], onAnswer: (index: number, result: FunctionResult) => void): void {
    let first = 0;
    for (const part of inParts(questions)) {
      const start = first;
      void this.#send(part, (index, result) => onAnswer(start + index, result));
      first += part.length;
    }
  }

  /** Hears no answer any more to what was asked so far. */
  forget(): void {
    this.#inFlight.forEach((invocation) => this.caller.forget(invocation));
    this.#inFlight.clear();
  }

  async #send(
    questions: readonly Question[],
    onAnswer: (index: number, result: FunctionResult) => void,
  ): Promise<void> {
    this.#calls += questions.length;
    this.#messages += 1;
    const orders = questions.map(({ id, args, address }) => ({
      name: id,
      args,
      errorsAllowed: this.errorsAllowed,
      ...(address !== null && { address }),
    }));
    const running = await this.caller.startAll(orders);
    running.forEach(({ invocation, result }, index) => {
      this.#inFlight.add(invocation);
      void result.then((answer) => {
        this.#inFlight.delete(invocation);
        onAnswer(index, answer);
      });
    });
  }
}

function* inParts(questions: readonly Question[]): Generator<readonly Question[]> {
  let part: Question[] = [];
  let size = 0;
  for (const question of questions) {
    const weight = JSON.stringify(question.args).length;
    if (part.length > 0 && size + weight > MESSAGE_LIMIT) {
      yield part;
      [part, size] = [[], 0];
    }
    part.push(question);
    size += weight;
  }
  if (part.length > 0) {
    yield part;
  }
}
