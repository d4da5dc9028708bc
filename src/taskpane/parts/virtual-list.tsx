import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { lineTop, scrolledPart, topShowing, visibleLines } from '../state/visible-lines';
import type { Lines } from '../state/visible-lines';
import { useRovingPlace } from '../use-roving-place';
import { useSeenPart } from '../use-seen-part';

type Props = {
  readonly label: string;
  readonly count: number;
  /** Of a closed line, in CSS pixels. */
  readonly height: number;
  readonly open: number | null;
  /** What is shown is not yet what was asked for. */
  readonly isBusy: boolean;
  /** Changes where other lines are listed, or in another order: the Tab key then stops at the open line, or the first. */
  readonly listed: unknown;
  /** Hears which lines are drawn; the last one not included. */
  readonly onSeen?: (from: number, to: number) => void;
  /** A line with one control, which takes this tab index. */
  readonly line: (place: number, tabIndex: 0 | -1) => ReactNode;
  /** What the open line shows below itself; its own controls are reached with the Tab key. */
  readonly detail: ReactNode;
};

/**
 * A list of which only the lines in sight are in the page, however long it is. It scrolls with the pane. The Tab key stops
 * at one of its lines; the arrow keys, Page Up and Down, Home and End go through them.
 */
export function VirtualList({ label, count, height, open, isBusy, listed, onSeen, line, detail }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const seen = useSeenPart(list);
  const [extra, measure] = useMeasuredHeight(height);
  const [focused, setFocused] = useState<number | null>(null);
  const lines: Lines = { count, height, open, extra };
  const { active, settle, onKeyDown } = useRovingPlace(list, {
    count,
    page: () => Math.max(1, Math.floor(roomBetweenEdges() / height) - 1),
    show: (place) => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      window.scrollBy(0, topShowing(lines, { top, height: window.innerHeight }, place, edges()) - top);
    },
  });
  const before = useRef(listed);
  useEffect(() => {
    if (isBusy || before.current === listed) return;
    before.current = listed;
    settle(open ?? 0);
  }, [listed, isBusy, open, settle]);
  const { whole, window: part, shift } = scrolledPart(lines, seen);
  const { from, to } = visibleLines(lines, part);
  useEffect(() => onSeen?.(from, to), [onSeen, from, to]);
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  // The line at which the Tab key stops, and one that has the focus, are there wherever the pane is scrolled to.
  const kept = [...new Set([active, focused ?? active])].filter(
    (place) => place < count && (place < from || place >= to),
  );
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      aria-busy={isBusy}
      className="lines"
      style={{ height: whole }}
      onBlur={() => setFocused(null)}
      onKeyDown={onKeyDown}
    >
      {[...kept, ...places]
        .sort((one, other) => one - other)
        .map((place) => (
          <div
            key={place}
            role="listitem"
            aria-setsize={count}
            aria-posinset={place + 1}
            ref={place === open ? measure : null}
            className={place === open ? 'line line-open' : 'line'}
            style={{ top: lineTop(lines, place) + shift }}
            onFocus={() => {
              setFocused(place);
              settle(place);
            }}
          >
            <div data-place={place}>{line(place, place === active ? 0 : -1)}</div>
            {place === open && detail}
          </div>
        ))}
    </div>
  );
}

/** What the head and the foot of the pane cover, in CSS pixels, as the style sheet has it. */
function edges(): { readonly above: number; readonly below: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return { above: parseFloat(scrollPaddingTop) || 0, below: parseFloat(scrollPaddingBottom) || 0 };
}

function roomBetweenEdges(): number {
  const { above, below } = edges();
  return window.innerHeight - above - below;
}

// How much higher the open line is shows only once it stands in the page, and changes with the pane's width.
function useMeasuredHeight(closed: number): readonly [number, (element: HTMLElement | null) => void] {
  const [height, setHeight] = useState(closed);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = (): void => setHeight(element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [Math.max(0, height - closed), useCallback((next: HTMLElement | null) => setElement(next), [])];
}
