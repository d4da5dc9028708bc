// Prints for how long the pane's page cannot answer, step by step, on a slow processor: npm run bench:pane
import { parseArgs } from 'node:util';
import { startBrowser } from '../../test/support/browser';
import { serveFolder } from '../../test/support/folder-server';
import { PANE_SIZE, startExcelForPane } from '../../test/support/pane-in-excel/pane-in-excel';
import { productionBuild } from '../../test/support/production-build';
import { generatedRows } from '../generate/generated-rows';
import { stateHeadings } from '../state-file/layout';
import { SLOWER, MeasuredPane } from './pane/measured-pane';
import type { StepCost } from './pane/measured-pane';
import { wayBesideExcel } from './pane/way-beside-excel';
import { wayThrough } from './pane/way-through';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1900' } } });
const rows = Number(values.rows);

const cells = [stateHeadings(2023), ...generatedRows({ rows, districts: Math.ceil(rows / 5), seed: 1 })];
console.log(`${rows} rows; longest task of the pane on a processor ${SLOWER} times slower, shown after`);
await inBrowser();
await besideExcel();

/** With pasted rows, in a page of its own. */
async function inBrowser(): Promise<void> {
  const server = await serveFolder(productionBuild().folder);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: PANE_SIZE });
    const pane = await MeasuredPane.inPage(page);
    await tell('in a browser', wayThrough(pane, `${server.address}/taskpane.html`, text()));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** With the rows selected in the workbook that stands beside it, in a process of its own. */
async function besideExcel(): Promise<void> {
  const excel = await startExcelForPane({ apart: true });
  try {
    const { page, frame, excel: workbook } = await excel.open();
    await workbook('paste', cells);
    await tell('beside a workbook', wayBesideExcel(await MeasuredPane.inFrame(page, frame)));
  } finally {
    await excel.stop();
  }
}

async function tell(where: string, steps: AsyncIterable<StepCost>): Promise<void> {
  console.log(where);
  for await (const { step, shownAfter, longestTask } of steps) {
    const figures = [longestTask, shownAfter].map((figure) => `${figure.toFixed(0)} ms`.padStart(12));
    console.log(`  ${step.padEnd(34)}${figures.join('')}`);
  }
}

/** Rows as a spreadsheet puts them on the clipboard. */
function text(): string {
  return cells.map((row) => row.map((cell) => quoted(String(cell ?? ''))).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
