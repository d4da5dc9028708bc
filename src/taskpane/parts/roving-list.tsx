import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { shownAt } from '../state/roving-place';
import { visibleLines } from '../state/visible-lines';
import type { Lines } from '../state/visible-lines';
import { useRovingPlace } from '../use-roving-place';

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

/**
 * A list of controls in a box of its own, with only the lines in sight in the page. The Tab key stops at it once; the
 * arrow keys, Page Up and Down, Home and End go through it.
 */
export function RovingList({ label, count, height, most, line }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const room = Math.min(count, most) * height;
  const { active, settle, onKeyDown } = useRovingPlace(box, {
    count,
    page: () => most,
    show: (place) => {
      const element = box.current;
      if (element !== null) {
        element.scrollTop = shownAt(place, { top: element.scrollTop, height: room }, height);
      }
    },
  });
  const lines: Lines = { count, height, open: null, extra: 0 };
  const { from, to } = visibleLines(lines, { top, height: room });
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  if (count > 0 && (active < from || active >= to)) places.push(active);

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
            onFocus={() => settle(place)}
          >
            {line(place, place === active ? 0 : -1)}
          </div>
        ))}
      </div>
    </div>
  );
}
