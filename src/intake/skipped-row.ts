/** Why a row below the headings is neither a school nor a district. */
export type SkipReason =
  | { readonly code: 'blank' }
  | { readonly code: 'state-total' }
  | { readonly code: 'collaborative-total' }
  | { readonly code: 'note' }
  | { readonly code: 'total' }
  | { readonly code: 'headings-again' }
  | { readonly code: 'repeats-row'; readonly row: number }
  | { readonly code: 'no-code-or-name' };

export type SkippedRow = {
  /** From 1. */
  readonly row: number;
  readonly reason: SkipReason;
};
