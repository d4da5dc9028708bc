import type { Window } from './visible-lines';

/** Where a key leads in a list; null for a key that does not move. */
export function movedPlace(
  key: string,
  from: number,
  { count, page }: { readonly count: number; readonly page: number },
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(to, count - 1));
}

/** How far a box is to be scrolled so that a line of it is wholly in sight; as little as possible. */
export function shownAt(place: number, { top, height: room }: Window, height: number): number {
  const begins = place * height;
  if (begins < top) return begins;
  return begins + height > top + room ? begins + height - room : top;
}
