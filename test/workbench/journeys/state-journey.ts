import { expect } from '@jest/globals';
import type { WorkbenchPage } from './workbench-page';

export const DATA = 'Table 2 - Schools';

/** Times of what was done, to be printed: machines differ too much to judge them. */
export class Times {
  readonly #lines: string[] = [];

  async of<T>(what: string, action: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await action();
    this.#lines.push(`${what} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  }

  note(line: string): void {
    this.#lines.push(line);
  }

  print(title: string): void {
    process.stderr.write(`${title}: ${this.#lines.join(', ')}\n`);
  }
}

/** From the data on the sheet to a sheet for each district that needs one. */
export async function makeSheets(book: WorkbenchPage, times: Times): Promise<void> {
  await times.of('rows read', async () => {
    await book.select(DATA, 'A3');
    await book.walk.useSelection();
  });
  await times.of('results', () => book.walk.openResults());
  await book.walk.step('Sheets').click();
  await times.of('sheets made', async () => {
    const pause = await book.longestPause(async () => {
      expect(await book.walk.writeSheets()).toContain('action sheets made');
    });
    times.note(`longest pause without a frame ${pause} ms`);
  });
}
