import type { CommandOutcome } from './command-outcome';

const TOLD = 'ssos-told';

/** Tells the page how a command ended. The ribbon and the pane are scripts of one page and share nothing else. */
export function tellPage(page: EventTarget, outcome: CommandOutcome): void {
  page.dispatchEvent(new CustomEvent(TOLD, { detail: outcome }));
}

/** Calls back with each outcome told to the page, until the function it gives is called. */
export function onTold(page: EventTarget, hear: (outcome: CommandOutcome) => void): () => void {
  const listener = (event: Event): void => {
    if (event instanceof CustomEvent) hear(event.detail as CommandOutcome);
  };
  page.addEventListener(TOLD, listener);
  return () => page.removeEventListener(TOLD, listener);
}
