/** How a command ended, in sentences for the person who asked for it. */
export type CommandOutcome =
  | {
      readonly ok: true;
      readonly said: string;
      /** What is worth knowing beside it, a sentence each. */
      readonly notes?: readonly string[];
    }
  | {
      readonly ok: false;
      /** What went wrong, and where. */
      readonly said: string;
      /** What to do now. */
      readonly next: string;
      /** The problem in a word, for whoever helps. */
      readonly code: string;
      /** The person stopped it, or there was nothing to do, and the workbook is as it was. */
      readonly nothingWrong?: true;
    };
