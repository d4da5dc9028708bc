import { describe, expect, it } from '@jest/globals';
import { inExcel } from '../support/in-excel';
import { SCENARIOS } from './all';
import { ONLY_ONE_CAN } from './only-one-can';
import { personInMemory } from './person-in-memory';
import { itPlaysAll } from './play-all';

const names = SCENARIOS.map(({ name }) => name);

describe('the scenarios', () => {
  it('have names of their own, and the exceptions name scenarios', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(ONLY_ONE_CAN.filter(({ scenario }) => !names.includes(scenario))).toEqual([]);
  });
});

describe('on the host in memory', () => {
  itPlaysAll(
    SCENARIOS,
    'memory',
    (name) =>
      inExcel(
        async (excel) => {
          const scenario = SCENARIOS.find((candidate) => candidate.name === name);
          const { Excel, Office } = excel;
          const seen = await scenario?.run({ Excel, Office, person: personInMemory(excel.host) });
          return JSON.parse(JSON.stringify(seen)) as unknown;
        },
        // As for Excel on the web, which the grid stands in for.
        { payloadLimit: 5 * 1024 * 1024 },
      ),
    10_000,
  );
});
