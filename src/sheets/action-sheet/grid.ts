import type { SheetColumn } from '../sheet-doc';

/**
 * The columns that the rows of schools and the rows of actions share, so that no cell of either is merged and one band
 * of headings is true above both.
 */
export const COLUMN = {
  mark: 0,
  /** Tier, or due date. */
  lead: 1,
  /** School, or action. */
  name: 2,
  /** Why. */
  why: 3,
  /** Percentile, or who acts. */
  percentile: 4,
  /** Student groups, or the schools an action is for. */
  groups: 5,
  /** Federal designation, or owner. */
  owner: 6,
  /** Graduation rate, or status. */
  status: 7,
  /** Participation, or the day it was done. */
  done: 8,
  note: 9,
  /** Hidden: names the row when the sheet is made again. */
  key: 10,
} as const;

export const FIRST_COLUMN = COLUMN.mark;
export const LAST_PRINTED_COLUMN = COLUMN.note;

// Together they print at 85 % on landscape Letter, at 80 % in LibreOffice: text of 10 points stays at 8 or more.
export const GRID: readonly SheetColumn[] = [
  { width: 2.5 },
  { width: 12.5 },
  { width: 28.5 },
  { width: 29 },
  { width: 9 },
  { width: 21.5 },
  { width: 11 },
  { width: 12 },
  { width: 12 },
  { width: 20 },
  { width: 12, hidden: true },
];

/** The key of a school's row; what people typed in it is found again by it. */
export function schoolKey(code: string): string {
  return `school:${code}`;
}

/** The key of an action's row. */
export function actionKey(id: string): string {
  return `action:${id}`;
}
