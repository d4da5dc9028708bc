import type { Stepwise } from '../sheets/stepwise';
import type { ExcelClock } from './excel-port';

/** Does work step by step and lets the page answer in between. */
export async function paced<T>(work: Stepwise<T>, { breathe }: Pick<ExcelClock, 'breathe'>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}

/** Does the same to each of some things and lets the page answer in between. */
export async function pacedMap<From, To>(
  items: readonly From[],
  change: (item: From) => To,
  { breathe }: Pick<ExcelClock, 'breathe'>,
): Promise<readonly To[]> {
  const changed: To[] = [];
  for (const item of items) {
    changed.push(change(item));
    await breathe();
  }
  return changed;
}
