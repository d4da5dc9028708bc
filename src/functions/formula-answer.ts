/** What a formula's cell can show beside a value: `#VALUE!` for what cannot be read, `#N/A` for what is not there. */
export type FormulaError = {
  readonly kind: 'value' | 'not-available';
  /** What Excel shows beside the cell: what is wrong and what to do. */
  readonly sentence: string;
};

export type FormulaAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FormulaError };

export const answered = <T>(value: T): FormulaAnswer<T> => ({ ok: true, value });

export const unreadable = (sentence: string): FormulaAnswer<never> => ({
  ok: false,
  error: { kind: 'value', sentence },
});

export const notAvailable = (sentence: string): FormulaAnswer<never> => ({
  ok: false,
  error: { kind: 'not-available', sentence },
});
