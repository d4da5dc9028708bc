/** An error in a cell, such as `#N/A`. */
export class CellError {
  constructor(readonly text: string) {}
}

/** What a filled cell holds. An empty cell holds nothing at all. */
export type CellValue = string | number | boolean | CellError;

export const ERROR_TEXTS = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
