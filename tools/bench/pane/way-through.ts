import type { StepCost, MeasuredPane } from './measured-pane';

const LINES = `document.querySelector('.lines .line-button')`;
const SIZE = `Number(document.querySelector('.line')?.ariaSetSize)`;
const BUSY = `document.querySelector('.work-line-busy')`;

/** The whole way through the pane with pasted rows, one step after the other, each with what it cost. */
export async function* wayThrough(
  pane: MeasuredPane,
  address: string,
  text: string,
): AsyncGenerator<StepCost> {
  const shows = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;
  yield await pane.step(
    'first load (excepted)',
    () => pane.goTo(address),
    `document.querySelector('.paste')`,
  );
  await give(pane, text);
  yield await pane.step('paste, read and check', () => pane.evaluate(PASTE), shows('schools'));
  yield await pane.step('results', () => pane.press('See results'), LINES);
  yield await pane.step(
    'opening a line',
    () => pane.evaluate(`${LINES}.click()`),
    `document.querySelector('.findings')`,
  );
  yield await pane.step(
    'closing it',
    () => pane.evaluate(`${LINES}.click()`),
    `!document.querySelector('.findings')`,
  );
  yield await pane.step('scrolling', () => pane.evaluate(SCROLL), `scrollY > 3000`);
  await pane.evaluate(`void (window.all = ${SIZE})`);
  yield await pane.step('searching', () => search(pane), `${SIZE} < all`);
  yield await pane.step('districts', () => pane.press('Districts'), LINES);
  yield await pane.step(
    'back to the check',
    () => pane.press('Check'),
    `document.querySelector('.headings')`,
  );
  yield await pane.step('and to the sheets', () => pane.press('Sheets'), shows('Download workbook'));
  yield await pane.step('workbook', () => pane.press('Download workbook'), shows('is among your downloads'));
  yield await pane.step('workbook begun', () => pane.press('Download workbook'), BUSY);
  yield await pane.step('cancel', () => pane.press('Cancel'), `!${BUSY}`);
  yield await pane.step(
    'workbook after cancel',
    () => pane.press('Download workbook'),
    shows('is among your downloads'),
  );
}

async function give(pane: MeasuredPane, text: string): Promise<void> {
  await pane.evaluate(
    `void (window.pasted = new DataTransfer()).setData('text/plain', ${JSON.stringify(text)})`,
  );
}

const PASTE = `document.querySelector('.paste').dispatchEvent(
  new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
)`;

// A frame between two turns of the wheel, as a hand leaves them.
const SCROLL = `(async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    scrollBy(0, 400);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
})()`;

async function search(pane: MeasuredPane): Promise<void> {
  await pane.evaluate(`document.querySelector('[type=search], .search input').focus()`);
  await pane.type('4');
}
