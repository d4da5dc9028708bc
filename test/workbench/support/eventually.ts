import { PATIENCE } from './patience';

const PAUSE = 10;

/** Waits until something has come about; fails where it never does. How long it takes does not matter. */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE.moment;
  while (!(await isSo())) {
    if (Date.now() > end) {
      throw new Error(`This never came about: ${isSo.toString()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
