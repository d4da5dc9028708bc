import { expect, it } from '@jest/globals';
import { SCENARIOS } from './all';
import { ONLY_ONE_CAN } from './only-one-can';
import type { Exception } from './only-one-can';

/** Plays every scenario on one of the hosts. Those it cannot play must fail, or the list of them is not true. */
export function itPlaysAll(
  host: Exception['host'],
  play: (name: string) => Promise<unknown>,
  patience: number,
): void {
  it.each(SCENARIOS.map(({ name }) => name))(
    '%s',
    async (name) => {
      const { sees } = SCENARIOS.find((scenario) => scenario.name === name) ?? {};
      const isException = ONLY_ONE_CAN.some((known) => known.scenario === name && known.host === host);
      const seen = await play(name).catch((error: unknown) => String(error));
      if (isException) {
        expect(seen).not.toEqual(sees);
      } else {
        expect(seen).toEqual(sees);
      }
    },
    patience,
  );
}
