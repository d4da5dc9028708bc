import type { CellValue } from '../intake/cell-value';
import { ACTION_HEADINGS, SCHOOL_HEADINGS } from '../text/sheet-labels';
import { COLUMN, actionKey, schoolKey } from './action-sheet/grid';
import type { PresentSheet } from './present-sheet';

/** Where a column of an action sheet stands now. */
export type FoundColumn = (column: number) => number;

const KEYS = [actionKey(''), schoolKey('')];

/**
 * The columns of a sheet into which people may have put columns of their own: by the headings of its sections, and the
 * hidden one by its keys. Where they cannot be told, they are taken to stand where they were written.
 */
export function foundColumns(present: PresentSheet): FoundColumn {
  const headings = placesOfHeadings(present) ?? [];
  const key = columnOfKeys(present);
  const first = (headings[0] ?? COLUMN.lead) - COLUMN.lead;
  return (column) => {
    if (column === COLUMN.key) return key ?? column;
    return headings[column - COLUMN.lead] ?? Math.max(0, first) + column;
  };
}

function placesOfHeadings({ cells, firstColumn }: PresentSheet): readonly number[] | null {
  for (const row of cells) {
    for (const headings of [ACTION_HEADINGS, SCHOOL_HEADINGS]) {
      const places = inOrder(row, headings);
      if (places !== null) return places.map((place) => place + firstColumn);
    }
  }
  return null;
}

function inOrder(row: readonly CellValue[], headings: readonly string[]): readonly number[] | null {
  const places: number[] = [];
  for (const heading of headings) {
    const place = row.indexOf(heading, (places.at(-1) ?? -1) + 1);
    if (place < 0) return null;
    places.push(place);
  }
  return places;
}

function columnOfKeys({ cells, firstColumn }: PresentSheet): number | null {
  const counts = new Map<number, number>();
  for (const row of cells) {
    row.forEach((value, column) => {
      const isKey = typeof value === 'string' && KEYS.some((start) => value.startsWith(start));
      if (isKey) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most === undefined ? null : most[0] + firstColumn;
}
