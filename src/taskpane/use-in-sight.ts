import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Brings what has just come into the page into sight, where it is not; the focus stays where it is. */
export function useInSight<Kind extends HTMLElement>(): RefObject<Kind> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    // Newer browsers answer a promise, which React would take for what is to be called afterwards.
    void element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return element;
}
