// Prints for how long the pane's page cannot answer, step by step, on a slow processor: npm run bench:pane
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../test/support/folder-server';
import { productionBuild } from '../../test/support/production-build';
import { generatedRows } from '../generate/generated-rows';
import { stateHeadings } from '../state-file/layout';
import { SLOWER, MeasuredPane } from './pane/measured-pane';
import { wayThrough } from './pane/way-through';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1900' } } });
const rows = Number(values.rows);

const build = productionBuild();
const server = await serveFolder(build.folder);
const pane = await MeasuredPane.open(chromiumPath());
try {
  console.log(`${rows} rows; the page's processor is ${SLOWER} times slower`);
  for await (const { step, shownAfter, longestTask } of wayThrough(
    pane,
    `${server.address}/taskpane.html`,
    text(rows),
  )) {
    const longest = `${longestTask.toFixed(0)} ms`;
    console.log(`  ${step.padEnd(34)}${longest.padStart(12)}${`${shownAfter.toFixed(0)} ms`.padStart(12)}`);
  }
} finally {
  await pane.close();
  await server.stop();
}

/** Rows as a spreadsheet puts them on the clipboard. */
function text(count: number): string {
  const cells = [
    stateHeadings(2023),
    ...generatedRows({ rows: count, districts: Math.ceil(count / 5), seed: 1 }),
  ];
  return cells.map((row) => row.map((cell) => quoted(String(cell ?? ''))).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function chromiumPath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('Chromium is not installed on this machine.');
  return found;
}
