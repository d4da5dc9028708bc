import { expect, it } from '@jest/globals';
import { ONLY_ONE_CAN } from './only-one-can';
import type { Exception } from './only-one-can';
import type { Scenario } from './scenario';

/** Plays scenarios on one of the hosts. Those it cannot play must fail, or the list of them is not true. */
export function itPlaysAll(
  scenarios: readonly Scenario[],
  host: Exception['host'],
  play: (name: string) => Promise<unknown>,
  patience: number,
): void {
  it.each(scenarios.map(({ name }) => name))(
    '%s',
    async (name) => {
      const { sees } = scenarios.find((scenario) => scenario.name === name) ?? {};
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
