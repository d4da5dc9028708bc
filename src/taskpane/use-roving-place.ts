import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { movedPlace } from './state/roving-place';

type Wish = {
  readonly count: number;
  /** How far Page Up and Page Down lead, asked when they are pressed. */
  readonly page: () => number;
  /** Scrolls to a place, so that its line is in sight. */
  readonly show: (place: number) => void;
};

type Roving = {
  /** The place at which the Tab key stops. */
  readonly active: number;
  /** Tells which line the focus came to, or is to stand at next. */
  readonly settle: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const CONTROL = 'button, input';

/**
 * One stop of the Tab key for a list of controls, each in an element with its `data-place`: the arrow keys, Page Up and
 * Down, Home and End move it, and the focus with it. What stands beside those elements keeps its own keys.
 */
export function useRovingPlace(list: RefObject<HTMLElement>, { count, page, show }: Wish): Roving {
  const [wanted, setWanted] = useState(0);
  const isMoving = useRef(false);
  const active = Math.max(0, Math.min(wanted, count - 1));

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    show(active);
    list.current
      ?.querySelector<HTMLElement>(`[data-place="${active}"] :is(${CONTROL})`)
      ?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    if (!(target instanceof Element) || target.closest('[data-place]') === null) return;
    const next = movedPlace(key, active, { count, page: page() });
    if (next === null) return;
    event.preventDefault();
    isMoving.current = next !== active;
    setWanted(next);
  };
  return { active, settle: setWanted, onKeyDown };
}
