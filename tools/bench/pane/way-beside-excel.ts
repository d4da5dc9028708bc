import type { StepCost, MeasuredPane } from './measured-pane';

const LINES = `document.querySelector('.lines .line-button')`;

/** The way through the pane beside a workbook whose rows are selected: from reading them to taking the sheets back. */
export async function* wayBesideExcel(pane: MeasuredPane): AsyncGenerator<StepCost> {
  const shows = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;
  yield await pane.step('selection, read and check', () => pane.press('Use the selection'), shows('schools'));
  yield await pane.step('results', () => pane.press('See results'), LINES);
  yield await pane.step('to the sheets', () => pane.press('Sheets'), shows('Show what will be written'));
  for (const time of ['', ' again']) {
    yield await pane.step(
      `preview${time}`,
      () => pane.press('Show what will be written'),
      shows('Write these sheets'),
    );
    yield await pane.step(
      `writing${time}`,
      () => pane.press('Write these sheets'),
      `document.querySelector('.fui-MessageBar') && !document.querySelector('.work-line-busy')`,
    );
  }
  yield await pane.step('revert', () => pane.press('Revert last run'), shows('back in place'));
}
