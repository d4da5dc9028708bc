import type { Frame, Page } from 'playwright-core';
import { expect } from '@jest/globals';
import { soon } from '../soon';
import type { PaneInExcel } from './pane-in-excel';

const MOST_PRESSES = 80;
const NOTHING = '(nothing)';

/** A person at the pane without a mouse. The Tab key is answered by Office.js, as it is in Excel on the web. */
export class Keyboard {
  private readonly page: Page;
  private readonly frame: Frame;

  constructor({ page, frame }: Pick<PaneInExcel, 'page' | 'frame'>) {
    this.page = page;
    this.frame = frame;
  }

  /** Comes into the pane, for which Excel has the first element focused that can have it. */
  async enterPane(): Promise<void> {
    await this.frame.locator('button, a[href]').first().focus();
  }

  /** Goes on until what has the focus is called so; fails with what was met where that never comes. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: string[] = [];
    await this.isSomewhere();
    for (let presses = 0; presses <= MOST_PRESSES; presses += 1) {
      const focused = await this.focusedName();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      met.push(focused);
      await this.page.keyboard.press(key);
    }
    throw new Error(`${String(name)} was never reached: ${[...new Set(met)].join(' | ')}`);
  }

  /** Waits until something has the focus. */
  async isSomewhere(): Promise<void> {
    await soon(async () => expect(await this.focusedName()).not.toBe(NOTHING));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tabs there and presses Enter. */
  async choose(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.press('Enter');
  }

  /** What a screen reader would call the element that has the focus. */
  focusedName(): Promise<string> {
    return this.frame.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '(nothing)';
      const label = element.getAttribute('aria-label');
      if (label !== null) return label;
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement
          ? [...(element.labels ?? [])]
          : [];
      const words =
        labels.length > 0 ? labels.map((one) => one.innerText).join(' ') : (element as HTMLElement).innerText;
      return words.replace(/\s+/g, ' ').trim();
    });
  }
}
