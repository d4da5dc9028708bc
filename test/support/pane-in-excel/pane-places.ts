import { sampleSheet } from '../../excel/support/source-files';
import type { PaneInExcel } from './pane-in-excel';
import { PaneWalk } from './pane-walk';

/** A name for pictures and failures, and the way there from the place before. */
type Place = readonly [name: string, go: (walk: PaneWalk, pane: PaneInExcel) => Promise<void>];

/** Every place of the pane that looks like no other, in an order in which each can be reached from the one before. */
const PLACES: readonly Place[] = [
  ['rows', async () => undefined],
  ['check', async (walk) => walk.useSelection()],
  [
    'headings',
    async (walk) => {
      const headings = walk.frame.getByRole('heading', { name: walk.words('Headings'), exact: true });
      await headings.evaluate((element) => void element.scrollIntoView({ block: 'start' }));
    },
  ],
  ['results', async (walk) => walk.openResults()],
  [
    'school',
    async (walk) => {
      await walk.schools().first().getByRole('button').click();
      await walk.frame.locator('.findings').first().waitFor();
      await walk.frame.locator('.actions summary, .detail summary').first().click();
      await scrollToOpenLine(walk);
    },
  ],
  [
    'districts',
    async (walk) => {
      await walk.button('Districts').click();
      await walk.frame.getByRole('list', { name: walk.words('Districts'), exact: true }).waitFor();
      await walk.frame.getByRole('searchbox').fill('boston');
      await walk.frame.getByRole('button', { name: /^Boston/ }).click();
      await walk.frame.getByText(walk.words('Whom to call')).waitFor();
      await scrollToOpenLine(walk);
    },
  ],
  [
    'sheets',
    async (walk) => {
      await walk.step('Sheets').click();
      await walk.frame
        .getByLabel(walk.words('Action sheets for'))
        .selectOption({ label: walk.words('prioritized districts') });
    },
  ],
  [
    'choose-districts',
    async (walk) => {
      await walk.frame
        .getByLabel(walk.words('Action sheets for'))
        .selectOption({ label: walk.words('districts I choose') });
      await walk.frame.getByRole('checkbox', { name: /Boston/ }).click();
      await walk.frame
        .getByText(new RegExp(`^1 ${walk.words('of')} \\d+ ${walk.words('districts chosen')}`))
        .waitFor();
    },
  ],
  [
    'preview',
    async (walk) => {
      await walk.button('Show what will be written').click();
      await walk.button('Write these sheets').waitFor();
    },
  ],
  [
    'written',
    async (walk) => {
      await walk.button('Write these sheets').click();
      await walk.said();
    },
  ],
  [
    'preview-again',
    async (walk, pane) => {
      await pane.excel('typeOnAction', 'Boston', { owner: 'Ana Duarte', status: 'In progress' });
      await walk.button('Show what will be written').click();
      await walk.button('Write these sheets').waitFor();
    },
  ],
  [
    'taken-back',
    async (walk) => {
      await walk.revert();
    },
  ],
  [
    'policy',
    async (walk) => {
      await walk.page('Policy').click();
      await walk.frame.getByRole('button', { name: new RegExp(walk.words('Criteria')) }).click();
    },
  ],
  [
    'examples',
    async (walk) => {
      await walk.page('Examples').click();
      await walk.frame.getByRole('heading', { name: walk.words('Examples') }).waitFor();
    },
  ],
  [
    'status',
    async (walk) => {
      await walk.page('Status').click();
      await walk.button('Copy details').waitFor();
    },
  ],
  [
    'refused',
    async (walk, pane) => {
      await walk.page('Status').click();
      await walk.step('Rows').click();
      await pane.excel('paste', [['Notes'], ['nothing of use']], { sheet: 'Notes' });
      await walk.button('Use the selection').click();
      await walk.frame.getByRole('alert').getByText('Notes').waitFor();
    },
  ],
];

async function scrollToOpenLine(walk: PaneWalk): Promise<void> {
  const line = walk.frame.locator('.line-open');
  await line.evaluate((element) => void element.scrollIntoView({ block: 'start' }));
}

export const PLACE_NAMES: readonly string[] = PLACES.map(([name]) => name);

/** Goes through all places beside a workbook that holds the sample, and lets each be looked at. */
export async function visitPlaces(
  pane: PaneInExcel,
  look: (place: string, walk: PaneWalk) => Promise<void>,
): Promise<void> {
  const walk = new PaneWalk(pane);
  const { cells } = await sampleSheet();
  await pane.excel('paste', cells);
  for (const [name, go] of PLACES) {
    await go(walk, pane);
    await look(name, walk);
  }
}
