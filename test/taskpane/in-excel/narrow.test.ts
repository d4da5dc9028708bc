import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeWith } from '../../support/outside-programs';
import { sidewaysRoom } from '../../support/page-checks';
import { clippedText } from '../../support/pane-in-excel/fit';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane, OpenOptions } from '../../support/pane-in-excel/pane-in-excel';
import { visitPlaces } from '../../support/pane-in-excel/pane-places';

jest.setTimeout(4 * PATIENCE);

const HIGH = 760;

/** What a browser does at 200 %: half as many pixels of its own, each twice as large. */
const twice = (width: number): OpenOptions => ({
  viewport: { width: width / 2, height: HIGH / 2 },
  deviceScaleFactor: 2,
});

describeWith(['chromium'], 'the built pane where there is little room', () => {
  let excel: ExcelForPane;

  beforeAll(async () => {
    excel = await startExcelForPane();
  });
  afterAll(() => excel.stop());

  it.each<[string, OpenOptions]>([
    ['320 px', { viewport: { width: 320, height: HIGH } }],
    ['340 px at 200 %', twice(340)],
    ['640 px at 200 %', twice(640)],
  ])('%s: nothing scrolls sideways and no words are cut', async (_, options) => {
    const pane = await excel.open(options);
    const faults: string[] = [];
    await visitPlaces(pane, async (place) => {
      const sideways = await sidewaysRoom(pane.frame);
      if (sideways > 0) faults.push(`${place}: ${sideways} px sideways`);
      for (const text of await clippedText(pane.frame)) faults.push(`${place}: ${text}`);
    });
    expect(faults).toEqual([]);
    await pane.close();
  });
});
