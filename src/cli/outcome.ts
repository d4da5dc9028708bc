/** How a command ends, as the shell sees it. */
export const EXIT = { done: 0, unusable: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that cannot go on, with the sentence for the person at the keyboard. */
export type Failure = { readonly ok: false; readonly exit: ExitCode; readonly sentence: string };

export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** The input cannot be used. */
export const unusable = (sentence: string): Failure => ({ ok: false, exit: EXIT.unusable, sentence });

/** The command was called the wrong way. */
export const misused = (sentence: string): Failure => ({ ok: false, exit: EXIT.usage, sentence });
