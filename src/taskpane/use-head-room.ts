import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Tells the style sheet how high the head of the pane is, and what is said below it: both stay while the page scrolls, and
 * grow with the words, the width and the size of the text.
 */
export function useHeadRoom(): {
  readonly head: RefObject<HTMLElement>;
  readonly said: RefObject<HTMLDivElement>;
} {
  const head = useRef<HTMLElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measure = (): void => {
      style.setProperty('--head-room', `${head.current?.offsetHeight ?? 0}px`);
      style.setProperty('--said-room', `${said.current?.offsetHeight ?? 0}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of [head, said]) if (current !== null) observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { head, said };
}
