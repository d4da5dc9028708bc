import type { CommandOutcome } from './command-outcome';

const TOLD = 'ssos-told';

/** What the ribbon tells the pane. */
export type RibbonNews =
  | { readonly kind: 'ended'; readonly outcome: CommandOutcome }
  /** A command waits until a cell is no longer edited, or does so no longer. */
  | { readonly kind: 'waits-for-edit'; readonly isWaiting: boolean };

// The first button that is pressed starts the page; it may have ended before the pane listens.
const unheard = new WeakMap<EventTarget, RibbonNews>();

/** Tells the page; the last thing that nobody heard is kept for the first who listens. */
export function tellPage(page: EventTarget, news: RibbonNews): void {
  const isUnheard = page.dispatchEvent(new CustomEvent(TOLD, { detail: news, cancelable: true }));
  if (isUnheard) unheard.set(page, news);
}

/**
 * Calls back with what is told to the page, until the function it gives is called. The ribbon and the pane are scripts of
 * one page and share nothing else.
 */
export function onTold(page: EventTarget, hear: (news: RibbonNews) => void): () => void {
  const listener = (event: Event): void => {
    if (!(event instanceof CustomEvent)) return;
    // The sign for the one who tells that somebody heard.
    event.preventDefault();
    hear(event.detail as RibbonNews);
  };
  page.addEventListener(TOLD, listener);
  const missed = unheard.get(page);
  unheard.delete(page);
  if (missed !== undefined) hear(missed);
  return () => page.removeEventListener(TOLD, listener);
}
