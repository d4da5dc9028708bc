import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { longestTask, TRACED } from './longest-task';

/** How many times slower than this machine's the processor is thought to be. */
export const SLOWER = 4;

/** By which a page is known in a trace. */
const MARK = 'the-measured-pane';
const PATIENCE = 240_000;
const LOOK_EVERY = 25;
const IDLE_BY_THEN = 200;

/** What one step in the pane took, in milliseconds. */
export type StepCost = {
  readonly step: string;
  /** From the deed until what it leads to is shown, by the clock. */
  readonly shownAfter: number;
  /** The longest time for which the page could not answer, on the slow processor. */
  readonly longestTask: number;
};

/**
 * A pane in Chromium, driven without any script of a test library in its page. Tasks are measured in processor time,
 * which others on the machine hardly disturb, and counted as many times over as the processor is to be slower.
 */
export class MeasuredPane {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly client: CDPSession,
    /** Where the mouse and the keys are: in the page around the pane, if there is one. */
    private readonly outside: CDPSession,
  ) {}

  static async inPage(page: Page): Promise<MeasuredPane> {
    const client = await page.context().newCDPSession(page);
    return new MeasuredPane(browserOf(page), page, client, client);
  }

  /** A pane in a frame that fills a page and has a process of its own. */
  static async inFrame(page: Page, frame: Frame): Promise<MeasuredPane> {
    const context = page.context();
    const [client, outside] = [await context.newCDPSession(frame), await context.newCDPSession(page)];
    return new MeasuredPane(browserOf(page), page, client, outside);
  }

  async goTo(url: string): Promise<void> {
    await this.client.send('Page.navigate', { url });
  }

  /** Evaluates an expression in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.client.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value;
  }

  /** Does one thing, waits until an expression holds and the page is calm again, and tells what that took. */
  async step(step: string, deed: () => Promise<unknown>, until: string): Promise<StepCost> {
    await this.browser.startTracing(this.page, { categories: [...TRACED] });
    const start = performance.now();
    await deed();
    while ((await this.evaluate(`Boolean(${until})`)) !== true) {
      if (performance.now() - start > PATIENCE) throw new Error(`${step}: ${until} never came true.`);
      await pause(LOOK_EVERY);
    }
    const shownAfter = performance.now() - start;
    await this.calm();
    await this.evaluate(`void performance.mark(${JSON.stringify(MARK)})`);
    const trace = await this.browser.stopTracing();
    return { step, shownAfter, longestTask: longestTask(trace.toString('utf8'), MARK) * SLOWER };
  }

  /** Presses the button or link with some words, as a mouse does. */
  async press(words: string): Promise<void> {
    const place = (await this.evaluate(`(() => {
      const found = [...document.querySelectorAll('button, summary, [role=menuitem]')]
        .find((element) => element.textContent.endsWith(${JSON.stringify(words)}) && !element.disabled);
      if (!found) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`)) as { readonly x: number; readonly y: number } | null;
    if (place === null) throw new Error(`There is no “${words}” to press.`);
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await this.outside.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.outside.send('Input.insertText', { text: letter });
  }

  // Twice idle and painted: what a step leaves behind for later is counted with it.
  private async calm(): Promise<void> {
    await pause(4 * LOOK_EVERY);
    await this.evaluate(
      `new Promise((resolve) => {
        // A frame in a process of its own is never told that it is idle while nothing moves.
        const idle = (then) => requestIdleCallback(then, { timeout: ${IDLE_BY_THEN} });
        idle(() => requestAnimationFrame(() => idle(resolve)));
      })`,
    );
  }
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page belongs to no browser.');
  return browser;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
