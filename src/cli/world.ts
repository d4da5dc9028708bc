import type { IsoDate } from '../policy/pack';
import type { ReadProblem } from '../text/cli-file-sentence';

export type FileRead =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: ReadProblem };

/** What the commands need of the machine; tests give their own. */
export type World = {
  readonly today: () => IsoDate;
  /** For what a command was asked for: the rows, the sentences, or the account of the workbook it made. */
  readonly print: (text: string) => void;
  /** For progress and complaints, which are never mixed into results. */
  readonly complain: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<FileRead>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Writes a file whole or not at all, making its folder where it is missing. */
  readonly writeWhole: (path: string, content: Uint8Array | string) => Promise<void>;
};
