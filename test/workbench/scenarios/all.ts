import { CELLS } from './cells';
import { EVENTS } from './events';
import { LOOKS } from './looks';
import { RECORDS } from './records';
import { RULES } from './rules';
import type { Scenario } from './scenario';
import { SHEETS } from './sheets';

/** What both hosts, the one in memory and the live grid, must do alike. */
export const SCENARIOS: readonly Scenario[] = [
  ...CELLS,
  ...LOOKS,
  ...SHEETS,
  ...RULES,
  ...RECORDS,
  ...EVENTS,
];
