import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { describeWith } from '../../support/outside-programs';
import { startGridInChromium } from '../support/grid/grid-in-chromium';
import type { GridInChromium } from '../support/grid/grid-in-chromium';
import type { GridPage } from '../support/grid/grid-page';
import type { ScenarioPage } from './add-in-page';
import { itPlaysAll } from './play-all';

const PATIENCE = 50_000;
jest.setTimeout(PATIENCE);

// In the pages; never in this process.
declare const grid: GridPage;
declare const addIn: ScenarioPage;

describeWith(['chromium'], 'on the live grid', () => {
  let chromium: GridInChromium;

  beforeAll(async () => {
    chromium = await startGridInChromium('test/workbench/scenarios/add-in-page.ts');
  });

  afterAll(async () => {
    await chromium.stop();
  });

  itPlaysAll(
    'grid',
    async (name) => {
      const frame = await chromium.open();
      const seen = await frame.evaluate((wanted) => addIn.play(wanted), name);
      const faults = await chromium.page.evaluate(() => [...grid.faults()]);
      expect([...chromium.seen, ...faults]).toEqual([]);
      return seen;
    },
    PATIENCE,
  );
});
