import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Window } from './state/visible-lines';

/** The part of an element that can be seen while the page scrolls. */
export function useSeenPart(element: RefObject<HTMLElement>): Window {
  const [seen, setSeen] = useState<Window>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const look = (): void => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      // Where the list begins below the window, its first lines are there all the same, for the Tab key.
      const height = Math.max(0, window.innerHeight - Math.max(0, top));
      const next = { top: Math.max(0, -top), height };
      setSeen((before) => (before.top === next.top && before.height === next.height ? before : next));
    };
    look();
    // What stands above the list may grow or shrink and move it without any scrolling.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [element]);
  return seen;
}
