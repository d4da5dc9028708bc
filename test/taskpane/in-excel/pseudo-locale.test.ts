import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { TIERS } from '../../../src/policy/pack';
import { pack202324 } from '../../../src/policy/packs/2023-24/index';
import { headingRowView } from '../../../src/taskpane/views/heading-row-view';
import { sampleSheet } from '../../excel/support/source-files';
import { describeWith } from '../../support/outside-programs';
import { sidewaysRoom } from '../../support/page-checks';
import { clippedText, spokenTexts } from '../../support/pane-in-excel/fit';
import { PATIENCE, startExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import type { ExcelForPane } from '../../support/pane-in-excel/pane-in-excel';
import { visitPlaces } from '../../support/pane-in-excel/pane-places';
import { accented, plainWords } from '../../support/pseudo-locale/accented';
import { pseudoBuild } from '../../support/pseudo-locale/pseudo-build';

jest.setTimeout(4 * PATIENCE);

/** What is the same in every language: names of sheets and tiers, labels of the pack, and what Office.js tells of itself. */
const NAMES = [
  ...['Index', 'Classification', 'Policy book', 'Sheet1', 'Notes', '(changed)'],
  ...TIERS,
  ...['underperforming', 'assistance', 'criteria'],
  ...['Excel 16', 'OfficeOnline', 'ExcelApi', 'SharedRuntime', 'CustomFunctionsRuntime', 'KeyboardShortcuts'],
];

describeWith(['chromium'], 'the pane in a language that does not exist', () => {
  let build: ReturnType<typeof pseudoBuild>;
  let excel: ExcelForPane;

  beforeAll(async () => {
    build = pseudoBuild();
    excel = await startExcelForPane({ folder: build.folder, words: accented });
  }, 4 * PATIENCE);
  afterAll(async () => {
    await excel.stop();
    build.remove();
  });

  it('has all of its words from one place, and room for longer ones at 320 px', async () => {
    const { cells } = await sampleSheet();
    // The rows among which the headings can be chosen show as much of their cells as there is room for.
    const rows = headingRowView({ cells, firstRow: 1 }, null)?.rows.map(({ text }) => text) ?? [];
    const given = [...NAMES, ...rows, ...wordsOf(cells), ...wordsOf(pack202324)];
    const data = [...new Set(given)].sort((one, other) => other.length - one.length);
    const pane = await excel.open({ viewport: { width: 320, height: 760 } });
    const missed = new Set<string>();
    const tight: string[] = [];
    await visitPlaces(pane, async (place) => {
      for (const text of await spokenTexts(pane.frame)) {
        for (const word of plainWords(withoutData(text, data))) missed.add(`${place}: ${word} in “${text}”`);
      }
      const sideways = await sidewaysRoom(pane.frame);
      if (sideways > 0) tight.push(`${place}: ${sideways} px sideways`);
      for (const text of await clippedText(pane.frame)) tight.push(`${place}: ${text}`);
    });
    expect([...missed]).toEqual([]);
    expect(tight).toEqual([]);
    await pane.close();
  });
});

/** Every text of data that is more than a code. */
function wordsOf(data: unknown): readonly string[] {
  if (typeof data === 'string') return /^[a-z][a-z0-9-]*$/.test(data) ? [] : [data.trim()].filter(Boolean);
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsOf) : [];
}

function withoutData(text: string, data: readonly string[]): string {
  const rest = data.reduce((left, word) => {
    const at = left.toLowerCase().indexOf(word.toLowerCase());
    return at < 0 ? left : left.replaceAll(left.slice(at, at + word.length), ' ');
  }, text);
  return rest;
}
