import type { Frame, Locator, Page } from 'playwright-core';
import type { PaneInExcel, Words } from './pane-in-excel';

export type StepName = 'Rows' | 'Check' | 'Results' | 'Sheets';

/** Finds its way through the pane by what a person reads there. */
export class PaneWalk {
  readonly frame: Frame;
  readonly words: Words;
  private readonly tab: Page;

  constructor({ frame, page, words }: Pick<PaneInExcel, 'frame' | 'page' | 'words'>) {
    this.words = words;
    this.frame = frame;
    this.tab = page;
  }

  step(name: StepName): Locator {
    return this.frame
      .getByRole('navigation', { name: this.words('Steps') })
      .getByRole('button', { name: this.words(name) });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name: this.words(name), exact: true });
  }

  page(name: 'Policy' | 'Examples' | 'Status'): Locator {
    return this.frame
      .getByRole('navigation', { name: this.words('More') })
      .getByRole('button', { name: this.words(name) });
  }

  /** Pastes as a person does: with the keys, from the machine's own clipboard. */
  async paste(text: string): Promise<void> {
    await this.tab.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.frame.getByLabel(this.words('Paste rows here')).focus();
    await this.tab.keyboard.press('Control+V');
  }

  async useSelection(): Promise<void> {
    await this.button('Use the selection').click();
    await this.frame.locator('.rows-line').waitFor();
  }

  /** Says what a heading means, and has the rows decided by it. */
  async answerHeading(heading: string, meaning: string): Promise<void> {
    await this.frame.getByLabel(heading).selectOption({ label: this.words(meaning) });
    await this.openResults();
  }

  async openResults(): Promise<void> {
    await this.button('See results').click();
    await this.schools().first().waitFor();
  }

  schools(): Locator {
    return this.frame.getByRole('list', { name: this.words('Schools'), exact: true }).getByRole('listitem');
  }

  /** How many rows there are and what became of them, as the pane has it. */
  async rowsLine(): Promise<{ readonly rows: number; readonly parts: number; readonly text: string }> {
    const line = this.frame.locator('.rows-line');
    await line.waitFor();
    const text = (await line.innerText()).replace(/\s+/g, ' ');
    const [rows = NaN, ...parts] = [...text.matchAll(/[\d,]+(?= )/g)].map(([number]) =>
      Number(number.replaceAll(',', '')),
    );
    return { rows, parts: parts.reduce((sum, part) => sum + part, 0), text };
  }

  /** Everything that the Check step says, with what is folded at first. */
  async checkText(): Promise<string> {
    const main = this.frame.getByRole('main');
    for (const more of await main.getByRole('button', { name: /^(Why\?|Show [\d,]+ more)$/ }).all()) {
      await more.click();
    }
    return main.innerText();
  }

  /** Searches the list, and waits until it shows what was found. */
  async search(words: string): Promise<void> {
    await this.frame.getByRole('searchbox').fill(words);
    await this.frame.locator('.lines[aria-busy=false]').waitFor();
  }

  /** What stands beside the name of the school that a search finds first. */
  async tierOf(search: string): Promise<string> {
    await this.openResults();
    await this.search(search);
    const [found] = await this.schools().all();
    return (await found?.locator('.pill').innerText()) ?? '';
  }

  /** Looks at what will be written and has it written; answers what the pane says then. */
  async writeSheets(): Promise<string> {
    await this.button('Show what will be written').click();
    await this.button('Write these sheets').click();
    return this.said();
  }

  async revert(): Promise<string> {
    await this.button('Revert last run').click();
    return this.said();
  }

  /** What a job in the workbook led to. */
  async said(): Promise<string> {
    const bar = this.frame.getByRole('main').getByRole('status').locator('.fui-MessageBar').first();
    await bar.waitFor();
    return bar.innerText();
  }
}
