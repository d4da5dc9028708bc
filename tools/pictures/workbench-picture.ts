import { startBrowser } from '../../test/support/browser';
import { runWorkbench } from '../../test/workbench/journeys/running-workbench';
import { WorkbenchPage } from '../../test/workbench/journeys/workbench-page';

const SIZE = { width: 1440, height: 900 };
const ROWS = { sheet: 'Table 2 - Schools', range: 'A2:Y223' };

/** The workbench with the sample's sheets made and an owner typed on one of them. */
export async function workbenchPicture(): Promise<Buffer> {
  const workbench = await runWorkbench();
  const browser = await startBrowser(['EXCLUDE localhost']);
  try {
    const book = await WorkbenchPage.open(browser, workbench.address);
    await book.page.setViewportSize(SIZE);
    await book.select(ROWS.sheet, ROWS.range);
    await book.walk.useSelection();
    await book.walk.openResults();
    await book.walk.step('Sheets').click();
    await book.walk.writeSheets();
    await book.walk.step('Results').click();
    await book.walk.schools().first().waitFor();
    await book.type('Boston', 'G20', 'Ana Duarte');
    await book.settled();
    await book.page.mouse.move(0, 0);
    return await book.page.screenshot();
  } finally {
    await browser.close();
    await workbench.stop();
  }
}
