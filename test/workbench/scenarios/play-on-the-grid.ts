import { afterAll, beforeAll, expect } from '@jest/globals';
import { describeWith } from '../../support/outside-programs';
import { startGridInChromium } from '../support/grid/grid-in-chromium';
import type { GridInChromium } from '../support/grid/grid-in-chromium';
import type { GridPage } from '../support/grid/grid-page';
import { PATIENCE } from '../support/patience';
import type { ScenarioPage } from './add-in-page';
import { itPlaysAll } from './play-all';
import type { Scenario } from './scenario';

// In the pages; never in this process.
declare const grid: GridPage;
declare const addIn: ScenarioPage;

/** Plays scenarios on the live grid in Chromium, each in a workbook of its own. */
export function playOnTheGrid(scenarios: readonly Scenario[]): void {
  describeWith(['chromium'], 'on the live grid', () => {
    let chromium: GridInChromium;

    beforeAll(async () => {
      chromium = await startGridInChromium('test/workbench/scenarios/add-in-page.ts');
    }, PATIENCE.start);

    afterAll(async () => {
      await chromium.stop();
    });

    itPlaysAll(
      scenarios,
      'grid',
      async (name) => {
        const frame = await chromium.open();
        const seen = await frame.evaluate((wanted) => addIn.play(wanted), name);
        const faults = await chromium.page.evaluate(() => [...grid.faults()]);
        expect([...chromium.seen, ...faults]).toEqual([]);
        return seen;
      },
      PATIENCE.test,
    );
  });
}
