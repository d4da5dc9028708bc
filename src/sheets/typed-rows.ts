import type { CellValue } from '../intake/cell-value';
import { ACTION_HEADINGS, ACTION_STATUSES, SCHOOL_HEADINGS } from '../text/sheet-labels';
import { COLUMN, LAST_PRINTED_COLUMN, actionKey } from './action-sheet/grid';
import { foundColumns } from './found-columns';
import type { PresentSheet } from './present-sheet';

/** Where people fill in what they do about an action. */
export const ENTRY_COLUMNS = [COLUMN.owner, COLUMN.status, COLUMN.done, COLUMN.note] as const;

const ACTION_KEY = actionKey('');

/** A row of an action sheet as it stands in a workbook. */
export type OldRow = {
  /** What the row is about; null for one that a person added. */
  readonly key: string | null;
  /** From 0. */
  readonly row: number;
  /** What stands in a column of the grid, wherever that column is now. */
  readonly at: (column: number) => CellValue;
};

export type OldRows = {
  /** For each key the first row that has it. */
  readonly byKey: ReadonlyMap<string, OldRow>;
  /** Rows that people copied or inserted and typed on. */
  readonly added: readonly OldRow[];
};

/** The rows of a sheet that hold what people typed, or could. */
export function oldRows(present: PresentSheet, keyColumn: number): OldRows {
  const { cells, firstRow, firstColumn } = present;
  const found = foundColumns(present);
  const byKey = new Map<string, OldRow>();
  const added: OldRow[] = [];
  let isBelowHeadings = false;
  cells.forEach((values, index) => {
    const at = (column: number): CellValue => values[found(column) - firstColumn] ?? null;
    const key = at(keyColumn);
    const row = firstRow + index;
    if (typeof key === 'string' && key !== '') {
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, { key, row, at });
      else if (isOtherEntry({ key, row, at }, first)) added.push({ key, row, at });
      isBelowHeadings = true;
    } else if (isHeadings(at)) {
      isBelowHeadings = true;
    } else if (isBelowHeadings && hasEntry(at)) {
      added.push({ key: null, row, at });
    }
  });
  return { byKey, added };
}

/** Whether people typed something on the row of an action, or on a row of their own. */
export function isTypedIn({ key, at }: OldRow): boolean {
  // A row of a school holds figures where an action has what is typed.
  return (key === null || isActionKey(key)) && hasEntry(at);
}

export function isActionKey(key: string): boolean {
  return key.startsWith(ACTION_KEY);
}

/** Whether a cell of an entry column holds more than the sheet was written with. */
export function isEntry(value: CellValue): boolean {
  return !isBlank(value) && value !== ACTION_STATUSES[0];
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** All that people typed on a sheet, as one text: the same for two moments where nothing was typed between them. */
export function entriesText(present: PresentSheet, keyColumn: number): string {
  const { byKey, added } = oldRows(present, keyColumn);
  const onActions = [...byKey.values()].filter(isTypedIn);
  return JSON.stringify([
    onActions.map(({ key, at }) => [key, ...ENTRY_COLUMNS.map(at)]),
    added.map(({ key, at }) => [key, ...printed(at)]),
  ]);
}

// A row that was only copied says nothing that the first does not.
function isOtherEntry(row: OldRow, first: OldRow): boolean {
  return isTypedIn(row) && JSON.stringify(printed(row.at)) !== JSON.stringify(printed(first.at));
}

function hasEntry(at: OldRow['at']): boolean {
  return ENTRY_COLUMNS.some((column) => isEntry(at(column)));
}

function printed(at: OldRow['at']): CellValue[] {
  return Array.from({ length: LAST_PRINTED_COLUMN + 1 }, (_, column) => at(column));
}

const HEADINGS_OF_ENTRIES = [ACTION_HEADINGS, SCHOOL_HEADINGS].map((headings) =>
  headings.slice(-ENTRY_COLUMNS.length).join(),
);

function isHeadings(at: OldRow['at']): boolean {
  return HEADINGS_OF_ENTRIES.includes(ENTRY_COLUMNS.map(at).join());
}
