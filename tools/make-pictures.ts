// Takes the pictures of the pane and the workbench for the README and the guide: npm run pictures
// Every step and page of the pane beside a workbook with the sample, in light, dark and a contrast theme, on a day of
// that fall; then the workbench, which knows no day but today.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startExcelForPane } from '../test/support/pane-in-excel/pane-in-excel';
import type { OpenOptions } from '../test/support/pane-in-excel/pane-in-excel';
import { visitPlaces } from '../test/support/pane-in-excel/pane-places';
import { smallPng } from './pictures/small-png';
import { workbenchPicture } from './pictures/workbench-picture';

const FOLDER = 'docs/pictures';
const DAY = '2023-10-02T10:00:00';

const LOOKS: readonly (readonly [ending: string, options: OpenOptions])[] = [
  ['', { colorScheme: 'light', deviceScaleFactor: 2 }],
  ['-dark', { colorScheme: 'dark' }],
  ['-contrast', { colorScheme: 'dark', forcedColors: 'active' }],
];

await mkdir(FOLDER, { recursive: true });
const excel = await startExcelForPane();
let taken = 0;
for (const [ending, options] of LOOKS) {
  const pane = await excel.open({ ...options, now: DAY });
  await visitPlaces(pane, async (place) => {
    // The mark of the mouse would stand in the picture.
    await pane.page.mouse.move(0, 0);
    const picture = smallPng(await pane.page.screenshot());
    await writeFile(join(FOLDER, `pane-${place}${ending}.png`), picture);
    taken += 1;
  });
  await pane.close();
}
await excel.stop();
await writeFile(join(FOLDER, 'workbench.png'), smallPng(await workbenchPicture()));
taken += 1;
process.stdout.write(`${taken} pictures in ${FOLDER}.\n`);
