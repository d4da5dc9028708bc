/// <reference types="custom-functions-runtime" />
/* global CustomFunctions */
import type { FormulaAnswer } from './formula-answer';

/**
 * Gives an answer to Excel: its value, or its error thrown as the runtime wants it. `#VALUE!` and `#N/A` are the only
 * errors that carry a sentence. The runtime's own name is said here and where the functions are associated, nowhere else.
 */
export function shown<T>(answer: FormulaAnswer<T>): T {
  if (answer.ok) return answer.value;
  const { kind, sentence } = answer.error;
  const codes = CustomFunctions.ErrorCode;
  throw new CustomFunctions.Error(kind === 'value' ? codes.invalidValue : codes.notAvailable, sentence);
}
