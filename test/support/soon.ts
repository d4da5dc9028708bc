const PAUSE = 20;
const PATIENCE = 15_000;

/** Asks again until nothing is amiss any more, and fails with what was amiss last. How long it takes does not matter. */
export async function soon(ask: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask();
      return;
    } catch (amiss) {
      if (Date.now() > end) throw amiss;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
