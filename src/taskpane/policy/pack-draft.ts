import type { PolicyPack } from '../../policy/pack';

/** A fault of a pack: where it is, in plain words, and what is wrong and what to do. */
export type FaultLine = { readonly place: string; readonly said: string };

/** What the check of a pack's file came to. Warnings do not keep a pack from being used. */
export type PackCheck =
  | { readonly ok: true; readonly pack: PolicyPack; readonly warnings: readonly FaultLine[] }
  | {
      readonly ok: false;
      /** The form is wrong, so that nothing more could be checked. */
      readonly formOnly: boolean;
      readonly errors: readonly FaultLine[];
      readonly warnings: readonly FaultLine[];
    };

/** A pack's file that was opened and checked, and is not kept yet. */
export type PackDraft = { readonly fileName: string; readonly check: PackCheck };
