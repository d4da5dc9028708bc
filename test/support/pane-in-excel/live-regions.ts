import type { Frame } from 'playwright-core';

/** Notes what live regions say, as a screen reader would hear it. Runs in a page before its own scripts. */
export function noteLiveRegions(): void {
  const heard: string[] = [];
  const last = new WeakMap<Element, string>();
  Reflect.set(window, 'heardByScreenReader', heard);
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live="polite"]')) {
      const text = (region.textContent ?? '').trim();
      if (text !== '' && text !== last.get(region)) heard.push(text);
      last.set(region, text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What was said since the page was opened. */
export function heardIn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => Reflect.get(window, 'heardByScreenReader') as readonly string[]);
}
