/** A cell as a file, the clipboard or Excel gives it. Dates come as text: no fact of a row is a date. */
export type CellValue = string | number | boolean | null;

/** Rows of cells; rows may be of unequal length. */
export type CellMatrix = readonly (readonly CellValue[])[];
