/// <reference types="office-js" />

/** What a scenario may use: the client in the add-in's page, and the person at the workbook. */
export type Stage = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly person: Person;
};

/** What a person does in the workbook beside the add-in. */
export type Person = {
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  readonly select: (sheet: string, address: string) => Promise<void>;
  readonly addSheet: (name: string) => Promise<void>;
  readonly renameSheet: (name: string, now: string) => Promise<void>;
  readonly deleteSheet: (name: string) => Promise<void>;
  readonly startTyping: () => Promise<void>;
  readonly stopTyping: () => Promise<void>;
};

/** One thing that the add-in does through the real client, and what it must see. All of it is plain data. */
export type Scenario = {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<unknown>;
  readonly sees: unknown;
};

export type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** One batch on the first sheet. */
export function onSheet1<T>({ Excel }: Stage, batch: Batch<T>): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));
}

/** The code of the error with which a batch ends, or `no error`. */
export async function codeOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
    return 'no error';
  } catch (error) {
    return String(Reflect.get(Object(error), 'code') ?? error);
  }
}

/** Resolves with the first things that a scenario notes, once there are so many. */
export function notes<T>(count: number): {
  readonly note: (what: T) => void;
  readonly all: Promise<readonly T[]>;
} {
  const noted: T[] = [];
  let resolve: (all: readonly T[]) => void = () => undefined;
  const all = new Promise<readonly T[]>((done) => {
    resolve = done;
  });
  return {
    note: (what) => {
      noted.push(what);
      if (noted.length === count) resolve(noted);
    },
    all,
  };
}
