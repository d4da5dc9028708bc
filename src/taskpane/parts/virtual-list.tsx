import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { lineTop, scrolledPart, visibleLines } from '../state/visible-lines';
import type { Lines } from '../state/visible-lines';
import { useSeenPart } from '../use-seen-part';

type Props = {
  readonly label: string;
  readonly count: number;
  /** Of a closed line, in CSS pixels. */
  readonly height: number;
  readonly open: number | null;
  /** What is shown is not yet what was asked for. */
  readonly isBusy: boolean;
  /** Hears which lines are drawn; the last one not included. */
  readonly onSeen?: (from: number, to: number) => void;
  readonly line: (place: number) => ReactNode;
  /** What the open line shows below itself. */
  readonly detail: ReactNode;
};

/** A list of which only the lines in sight are in the page, however long it is. It scrolls with the pane. */
export function VirtualList({ label, count, height, open, isBusy, onSeen, line, detail }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const seen = useSeenPart(list);
  const [extra, measure] = useMeasuredHeight(height);
  const [focused, setFocused] = useState<number | null>(null);
  const lines: Lines = { count, height, open, extra };
  const { whole, window, shift } = scrolledPart(lines, seen);
  const { from, to } = visibleLines(lines, window);
  useEffect(() => onSeen?.(from, to), [onSeen, from, to]);
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  // A line that has the focus keeps it when it is scrolled out of sight.
  const kept = focused !== null && focused < count && (focused < from || focused >= to) ? [focused] : [];
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      aria-busy={isBusy}
      className="lines"
      style={{ height: whole }}
      onBlur={() => setFocused(null)}
    >
      {[...kept, ...places].map((place) => (
        <div
          key={place}
          role="listitem"
          aria-setsize={count}
          aria-posinset={place + 1}
          ref={place === open ? measure : null}
          className={place === open ? 'line line-open' : 'line'}
          style={{ top: lineTop(lines, place) + shift }}
          onFocus={() => setFocused(place)}
        >
          {line(place)}
          {place === open && detail}
        </div>
      ))}
    </div>
  );
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
