import { useCallback, useEffect, useState } from 'react';
import type { LinesWish, SchoolLines } from './desk/school-list';
import type { ListWish } from './state/list-wish';
import { WorkStopped } from './stop-switch';
import type { ResultsView, SchoolItem } from './views/results-view';

/** So many lines are asked for together. */
const PAGE = 100;

export type AskLines = (wish: LinesWish) => Promise<SchoolLines>;

/** The list as far as it is known here. */
export type KnownLines = {
  /** Null before the first answer. */
  readonly count: number | null;
  /** What is shown is not yet what was asked for last. */
  readonly isBusy: boolean;
  /** Undefined where the line has not come yet. */
  readonly at: (place: number) => SchoolItem | undefined;
  /** The place of the open school; null where it is not listed. */
  readonly place: number | null;
  /** Tells which lines are looked at; the last one not included. */
  readonly look: (from: number, to: number) => void;
};

type Known = {
  readonly list: ListWish;
  readonly results: ResultsView;
  readonly count: number;
  readonly pages: ReadonlyMap<number, readonly SchoolItem[]>;
  readonly open: { readonly index: number; readonly place: number | null } | null;
};

type Asked = { readonly list: ListWish; readonly results: ResultsView; readonly open: number | null };

/**
 * The lines of the schools that are asked for: pages that are looked at are fetched from the desk and kept. Until the
 * first page of another list is there, the one before stands.
 */
export function useSchoolLines(askLines: AskLines, { list, results, open }: Asked): KnownLines {
  const [known, setKnown] = useState<Known | null>(null);
  const [first, setFirst] = useState(0);
  const [last, setLast] = useState(0);
  const [tries, setTries] = useState(0);
  const isSame = known !== null && known.list === list && known.results === results;

  useEffect(() => {
    if (list.kind !== 'schools') return;
    const missing = range(first, last).filter((page) => !isSame || !known.pages.has(page));
    const [from, to] = [missing.at(0), missing.at(-1)];
    if (from === undefined || to === undefined) return;
    let isWanted = true;
    askLines({ list, from: from * PAGE, to: (to + 1) * PAGE, open }).then(
      ({ count, items, place }) => {
        if (!isWanted) return;
        const pages = new Map(isSame ? known.pages : []);
        for (const page of range(from, to)) {
          pages.set(page, items.slice((page - from) * PAGE, (page - from + 1) * PAGE));
        }
        setKnown({ list, results, count, pages, open: open === null ? null : { index: open, place } });
      },
      (error: unknown) => {
        // A desk that was stopped for something else comes back with the rows; other faults are told by the next deed.
        if (isWanted && error instanceof WorkStopped) setTries(tries + 1);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [askLines, list, results, open, known, isSame, first, last, tries]);

  const look = useCallback((from: number, to: number) => {
    setFirst(Math.floor(from / PAGE));
    setLast(Math.max(0, Math.floor((to - 1) / PAGE)));
  }, []);
  const at = (place: number): SchoolItem | undefined =>
    known?.pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  return { count: known?.count ?? null, isBusy: !isSame, at, place: placeOf(known, open), look };
}

// A line that was just opened is among the lines that have come.
function placeOf(known: Known | null, open: number | null): number | null {
  if (known === null || open === null) return null;
  for (const [page, items] of known.pages) {
    const found = items.findIndex(({ index }) => index === open);
    if (found >= 0) return page * PAGE + found;
  }
  return known.open?.index === open ? known.open.place : null;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
