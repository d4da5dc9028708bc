/** One cell of the grid. */
export type CellPlace = { readonly sheetId: string; readonly row: number; readonly column: number };

export const placeKey = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;
