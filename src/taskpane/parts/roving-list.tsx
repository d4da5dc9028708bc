import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { movedPlace, shownAt } from '../state/roving-place';
import { visibleLines } from '../state/visible-lines';
import type { Lines } from '../state/visible-lines';

type Props = {
  readonly label: string;
  readonly count: number;
  /** Of a line, in CSS pixels. */
  readonly height: number;
  /** How many lines are in sight at most. */
  readonly most: number;
  /** A line with one control, which takes this tab index. */
  readonly line: (place: number, tabIndex: 0 | -1) => ReactNode;
};

const CONTROL = 'button, input';

/**
 * A list of controls in a box of its own, with only the lines in sight in the page. The Tab key stops at it once; the
 * arrow keys, Page Up and Down, Home and End go through it.
 */
export function RovingList({ label, count, height, most, line }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [wanted, setWanted] = useState(0);
  const isMoving = useRef(false);
  const active = Math.max(0, Math.min(wanted, count - 1));
  const room = Math.min(count, most) * height;
  const lines: Lines = { count, height, open: null, extra: 0 };
  const { from, to } = visibleLines(lines, { top, height: room });
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  if (count > 0 && (active < from || active >= to)) places.push(active);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || !isMoving.current) return;
    isMoving.current = false;
    element.scrollTop = shownAt(active, { top: element.scrollTop, height: room }, height);
    element.querySelector<HTMLElement>(`[data-place="${active}"] :is(${CONTROL})`)?.focus({
      preventScroll: true,
    });
  }, [active, height, room]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const next = movedPlace(event.key, active, { count, page: most });
      if (next === null) return;
      event.preventDefault();
      isMoving.current = next !== active;
      setWanted(next);
    },
    [active, count, most],
  );

  return (
    <div
      ref={box}
      className="roving"
      style={{ height: room }}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div role="list" aria-label={label} style={{ height: count * height }}>
        {places.map((place) => (
          <div
            key={place}
            role="listitem"
            aria-setsize={count}
            aria-posinset={place + 1}
            data-place={place}
            style={{ top: place * height, height }}
            onFocus={() => setWanted(place)}
          >
            {line(place, place === active ? 0 : -1)}
          </div>
        ))}
      </div>
    </div>
  );
}
