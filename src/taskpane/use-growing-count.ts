import { startTransition, useEffect, useState } from 'react';

/**
 * How many of a list are shown: the first few at once, and as many more each time that the page has shown those before,
 * so that a long list never keeps it from answering.
 */
export function useGrowingCount(count: number, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => startTransition(() => setShown(shown + step)));
    return () => clearTimeout(timer);
  }, [shown, count, step]);
  return Math.min(shown, count);
}
