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
      /** The person stopped it, there was nothing to do, or a look comes first, and the workbook is as it was. */
      readonly nothingWrong?: true;
      /** Nothing was written; what would be is to be looked at first, in the pane. */
      readonly leadsTo?: 'preview';
    };
