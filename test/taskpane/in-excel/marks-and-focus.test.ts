import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { describeWith } from '../../support/outside-programs';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, OpenOptions } from '../../support/pane-in-excel/pane-in-excel';
import { visitPlaces } from '../../support/pane-in-excel/pane-places';

jest.setTimeout(4 * PATIENCE);

const CONTRAST: OpenOptions = { forcedColors: 'active', colorScheme: 'dark' };

describeWith(['chromium'], 'what is chosen and what has the focus in the built pane', () => {
  let excel: ExcelForPane;

  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());

  it('contrast themes keep borders, what is chosen, and the parts of the bar', async () => {
    const pane = await excel.open(CONTRAST);
    const seen: Record<string, readonly Look[]> = {};
    await visitPlaces(pane, async (place) => {
      seen[place] = await looks(pane.frame, [
        'button[aria-pressed="true"]',
        '.line-open',
        '[aria-current]',
        '.tier-bar, .tier-bar > *',
        'input, select, textarea',
      ]);
    });
    const all = Object.entries(seen).flatMap(([place, list]) => list.map((look) => ({ place, ...look })));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ isMarked }) => !isMarked)).toEqual([]);
    await pane.close();
  });

  it.each<[string, OpenOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['contrast', CONTRAST],
  ])('whatever has the focus looks otherwise than before, in %s', async (_, options) => {
    const pane = await excel.open(options);
    const unseen: string[] = [];
    await visitPlaces(pane, async (place) => {
      for (const name of await unseenFocus(pane.frame)) unseen.push(`${place}: ${name}`);
    });
    expect(unseen).toEqual([]);
    await pane.close();
  });
});

type Look = { readonly html: string; readonly isMarked: boolean };

/** Elements that can be seen, and whether a line that is not the ground's color marks them. */
function looks(frame: Frame, selectors: readonly string[]): Promise<readonly Look[]> {
  return frame.evaluate((wanted) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const lines = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
      const borders = sides.some(
        (side) =>
          parseFloat(style[`border${side}Width`]) > 0 &&
          style[`border${side}Style`] !== 'none' &&
          style[`border${side}Color`] !== ground,
      );
      const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return borders || isOutlined || style.textDecorationLine === 'underline';
    };
    return [...document.querySelectorAll(wanted.join(','))]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({
        html: element.outerHTML.slice(0, 120),
        // Fluent puts the border of a field on what stands around it; the browser draws check boxes itself.
        isMarked:
          lines(element) ||
          (element.parentElement !== null && lines(element.parentElement)) ||
          (element instanceof HTMLInputElement && element.type === 'checkbox'),
      }));
  }, selectors);
}

/** Elements that look the same with the focus as without it. Asked again where a list was drawn anew meanwhile. */
async function unseenFocus(frame: Frame): Promise<readonly string[]> {
  for (let tries = 1; ; tries += 1) {
    const { same, gone } = await focusLooks(frame);
    if (gone === 0) return same;
    if (tries === 5) return [...same, `${gone} elements that are drawn anew again and again`];
  }
}

/** Elements that look the same with the focus, and how many left the page before they could be asked. */
function focusLooks(frame: Frame): Promise<{ readonly same: readonly string[]; readonly gone: number }> {
  return frame.evaluate(async () => {
    const look = (element: Element): string =>
      [element, element.parentElement ?? element]
        .flatMap((one) => [null, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)))
        .map((style) =>
          [
            style.outline,
            style.boxShadow,
            style.border,
            style.borderBottom,
            style.backgroundColor,
            style.transform,
            style.textDecoration,
          ].join(),
        )
        .join();
    const tabbable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]'),
    ].filter((element) => element.getClientRects().length > 0 && !element.matches(':disabled'));
    const same: string[] = [];
    let gone = 0;
    for (const element of tabbable) {
      element.blur();
      const before = look(element);
      element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!element.isConnected) gone += 1;
      else if (look(element) === before) same.push(element.outerHTML.slice(0, 120));
      element.blur();
    }
    return { same, gone };
  });
}
