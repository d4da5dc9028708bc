import type { FunctionResult } from '../../wire/custom-functions-service';
import { placeKey } from './cell-place';
import type { CellPlace } from './cell-place';

/** What a formula asks of the add-in. Two cells that ask the same share one answer. */
export type Question = {
  readonly id: string;
  readonly args: readonly unknown[];
  /** The cell that asks, where the function wants to know it: its answer is then not shared. */
  readonly address: string | null;
};

export type FunctionCallsOptions = {
  /** Sends questions to the add-in, all at once, and tells each answer by its index. */
  readonly ask: (
    questions: readonly Question[],
    onAnswer: (index: number, result: FunctionResult) => void,
  ) => void;
  /** Hears which cells have an answer to show; resolves once they have been calculated with it. */
  readonly onAnswered: (places: readonly CellPlace[]) => Promise<void>;
  /** How much is kept of questions and their answers, in characters. */
  readonly limit?: number;
};

type Call = {
  readonly key: string;
  readonly question: Question;
  readonly readers: Map<string, CellPlace>;
  result: FunctionResult | null;
  /** Answered, but the cells that asked have not read it yet. */
  isFresh: boolean;
  weight: number;
};

/** What a cell's formula waits for, and why it failed; cells without either are not kept. */
type Reader = {
  readonly place: CellPlace;
  readonly run: number;
  readonly waitsFor: Set<Call>;
  message: string;
};

const THIRTY_MILLION = 30_000_000;
/** The runtime is asked as soon as so long no other formula came. */
const GATHER_MS = 10;
/** What a kept call costs besides its text. */
const OWN_WEIGHT = 300;

/**
 * The formulas' calls of the add-in's functions: a question is asked once, whoever asks it and however often, as long
 * as its answer is kept. Knows nothing of the grid.
 */
export class FunctionCalls {
  /** By question; the one longest not asked for stands first. */
  readonly #calls = new Map<string, Call>();
  readonly #readers = new Map<string, Reader>();
  readonly #idle: (() => void)[] = [];
  #queue: Call[] = [];
  #fresh: Call[] = [];
  readonly #answered = new Map<string, CellPlace>();
  #waiting = 0;
  #weight = 0;
  #run = 0;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: FunctionCallsOptions) {}

  /** How many questions are kept, answered or not. */
  get kept(): number {
    return this.#calls.size;
  }

  /** How many cells wait for an answer or show a failure. */
  get watched(): number {
    return this.#readers.size;
  }

  get isIdle(): boolean {
    return this.#waiting === 0 && this.#answered.size === 0;
  }

  /** Resolves once every question is answered and told. */
  async idle(): Promise<void> {
    if (!this.isIdle) {
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
  }

  /** A calculation begins: what its cells asked before counts no longer. */
  beginRun(): void {
    this.#run += 1;
  }

  /** The answer, or null while it is awaited. */
  answerFor(place: CellPlace, question: Question): FunctionResult | null {
    const { id, args, address } = question;
    const key = JSON.stringify([id, address, args]);
    const call = this.#calls.get(key) ?? this.#start(key, question);
    // Asked for again, it is the last to be let go of.
    this.#calls.delete(key);
    this.#calls.set(key, call);
    if (call.result === null) {
      // First the reader: what it forgets of an earlier calculation may be this very call.
      const { waitsFor } = this.#readerAt(place);
      call.readers.set(placeKey(place), place);
      waitsFor.add(call);
    } else if (call.result.ok) {
      this.#forgetBefore(place);
    } else {
      this.noteFailure(place, call.result.message);
    }
    return call.result;
  }

  /** Keeps why a cell failed; its first failure counts. */
  noteFailure(place: CellPlace, message: string): void {
    const reader = this.#readerAt(place);
    reader.message = reader.message === '' ? message : reader.message;
  }

  /** What the add-in said where the cell's formula failed, else nothing. */
  messageAt(place: CellPlace): string {
    return this.#readers.get(placeKey(place))?.message ?? '';
  }

  /** Forgets the cells that wait for nothing and fail no longer: they were typed over, moved, or went with their sheet. */
  forgetFailures(isDone: (place: CellPlace) => boolean): void {
    for (const [key, { place, waitsFor }] of this.#readers) {
      if ([...waitsFor].every(({ result }) => result !== null) && isDone(place)) {
        this.#readers.delete(key);
      }
    }
  }

  /** Forgets every answer and everything under way: the script or what it reads has changed. */
  clear(): void {
    clearTimeout(this.#gathering);
    clearTimeout(this.#telling);
    this.#calls.clear();
    this.#readers.clear();
    this.#answered.clear();
    this.#queue = [];
    this.#fresh = [];
    this.#waiting = 0;
    this.#weight = 0;
    this.#tellWhenIdle();
  }

  #start(key: string, question: Question): Call {
    const call: Call = {
      key,
      question,
      readers: new Map(),
      result: null,
      isFresh: false,
      weight: key.length + OWN_WEIGHT,
    };
    this.#waiting += 1;
    this.#weight += call.weight;
    this.#queue.push(call);
    clearTimeout(this.#gathering);
    this.#gathering = setTimeout(() => this.#flush(), GATHER_MS);
    return call;
  }

  #flush(): void {
    const queue = this.#queue.splice(0);
    // Nobody waits any more for what was typed over meanwhile.
    queue.filter(({ readers }) => readers.size === 0).forEach((call) => this.#drop(call));
    const calls = queue.filter(({ readers }) => readers.size > 0);
    if (calls.length > 0) {
      const questions = calls.map(({ question }) => question);
      this.options.ask(questions, (index, result) => this.#finish(calls[index], result));
    }
    this.#tellWhenIdle();
  }

  #finish(call: Call | undefined, result: FunctionResult): void {
    if (call === undefined || call.result !== null || this.#calls.get(call.key) !== call) {
      return;
    }
    call.result = result;
    if (call.readers.size > 0) {
      call.isFresh = true;
      this.#fresh.push(call);
    }
    const weight = result.ok ? JSON.stringify(result.value ?? null).length : result.message.length;
    call.weight += weight;
    this.#weight += weight;
    this.#waiting -= 1;
    call.readers.forEach((place, key) => this.#answered.set(key, place));
    call.readers.clear();
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => void this.#tell());
    this.#trim();
  }

  async #tell(): Promise<void> {
    const places = [...this.#answered.values()];
    const read = this.#fresh.splice(0);
    this.#answered.clear();
    const calculated = places.length > 0 ? this.options.onAnswered(places) : null;
    this.#tellWhenIdle();
    await calculated;
    read.forEach((call) => {
      call.isFresh = false;
    });
    this.#trim();
  }

  #tellWhenIdle(): void {
    if (this.isIdle) {
      this.#idle.splice(0).forEach((resolve) => resolve());
    }
  }

  #readerAt(place: CellPlace): Reader {
    this.#forgetBefore(place);
    const key = placeKey(place);
    const reader = this.#readers.get(key) ?? { place, run: this.#run, waitsFor: new Set(), message: '' };
    this.#readers.set(key, reader);
    return reader;
  }

  /** Forgets what the cell asked in an earlier calculation. */
  #forgetBefore(place: CellPlace): void {
    const key = placeKey(place);
    const reader = this.#readers.get(key);
    if (reader !== undefined && reader.run !== this.#run) {
      reader.waitsFor.forEach((call) => call.readers.delete(key));
      this.#readers.delete(key);
    }
  }

  /** What is awaited is never let go of, nor what is still to be read: it would be asked again without end. */
  #trim(): void {
    const { limit = THIRTY_MILLION } = this.options;
    for (const call of this.#calls.values()) {
      if (this.#weight <= limit) {
        return;
      }
      if (call.result !== null && !call.isFresh) {
        this.#calls.delete(call.key);
        this.#weight -= call.weight;
      }
    }
  }

  #drop(call: Call): void {
    if (this.#calls.get(call.key) === call) {
      this.#calls.delete(call.key);
      this.#weight -= call.weight;
      this.#waiting -= 1;
    }
  }
}
