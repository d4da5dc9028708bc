import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { describeWith } from '../../support/outside-programs';
import { axeFindings } from '../../support/page-checks';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, OpenOptions } from '../../support/pane-in-excel/pane-in-excel';
import { PLACE_NAMES, visitPlaces } from '../../support/pane-in-excel/pane-places';
import { soon } from '../../support/soon';

jest.setTimeout(4 * PATIENCE);

/** An Office theme's first color, and whether the pane then has light letters on dark ground. */
type Theme = readonly [name: string, background: string, options: OpenOptions, isDark: boolean];

const contrast = (colorScheme: 'light' | 'dark'): OpenOptions => ({ forcedColors: 'active', colorScheme });

// The system's side is set against Office's where there are two sides to it: Office's own wins.
const THEMES: readonly Theme[] = [
  ['Office light', '#FFFFFF', { colorScheme: 'dark' }, false],
  ['Office dark', '#262626', { colorScheme: 'light' }, true],
  ['contrast theme Aquatic', '#202020', contrast('dark'), true],
  ['contrast theme Desert', '#FFFAEF', contrast('light'), false],
  ['contrast theme Dusk', '#2D3236', contrast('dark'), true],
  ['contrast theme Night sky', '#000000', contrast('dark'), true],
];

describeWith(['chromium'], 'the built pane in every theme of Office', () => {
  let excel: ExcelForPane;

  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());

  it.each(THEMES)('%s: axe finds nothing anywhere', async (_, background, options, isDark) => {
    const pane = await excel.open(options);
    await setOfficeTheme(pane.frame, background);
    await soon(async () => expect(await isDarkGround(pane.frame)).toBe(isDark));
    const found: Record<string, readonly string[]> = {};
    await visitPlaces(pane, async (place) => {
      found[place] = await axeFindings(pane.frame);
    });
    expect(found).toEqual(Object.fromEntries(PLACE_NAMES.map((place) => [place, []])));
    expect(await pane.faults()).toEqual([]);
    await pane.close();
  });

  it.each(['light', 'dark'] as const)(
    'as the system is, %s, where Office does not tell',
    async (colorScheme) => {
      const pane = await excel.open({ colorScheme });
      await soon(async () => expect(await isDarkGround(pane.frame)).toBe(colorScheme === 'dark'));
      await pane.page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
      await soon(async () => expect(await isDarkGround(pane.frame)).toBe(colorScheme !== 'dark'));
      await pane.close();
    },
  );
});

/** Tells the pane Office's theme as Excel on the desktop does; the web's client has none. The person comes back to the pane. */
async function setOfficeTheme(frame: Frame, bodyBackgroundColor: string): Promise<void> {
  await frame.evaluate((color) => {
    Object.defineProperty(Office.context, 'officeTheme', { value: { bodyBackgroundColor: color } });
    window.dispatchEvent(new Event('focus'));
  }, bodyBackgroundColor);
}

/** Forced colors are the browser's own work; what the pane itself decided is in its tokens. */
async function isDarkGround(frame: Frame): Promise<boolean> {
  const color = await frame.evaluate(() => {
    const pane = document.querySelector('.pane') ?? document.body;
    return getComputedStyle(pane).getPropertyValue('--colorNeutralBackground1').trim();
  });
  const [red = 0] = [...color.matchAll(/[0-9a-f]{2}/gi)].map(([part]) => Number.parseInt(part, 16));
  return red < 128;
}
