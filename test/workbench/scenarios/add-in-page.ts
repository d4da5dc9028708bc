/// <reference types="office-js" />
import { SCENARIOS } from './all';
import type { Person } from './scenario';

export type ScenarioPage = {
  /** Plays a scenario and answers what it saw. */
  readonly play: (name: string) => Promise<unknown>;
};

const page: ScenarioPage = {
  play: async (name) => {
    const scenario = SCENARIOS.find((candidate) => candidate.name === name);
    const person = Reflect.get(Reflect.get(window.parent, 'grid') as object, 'person') as Person;
    const seen = await scenario?.run({ Excel, Office, person });
    return JSON.parse(JSON.stringify(seen)) as unknown;
  },
};

void Office.onReady(() => Object.assign(window, { addIn: page }));
