import { describe, expect, it } from '@jest/globals';
import type { CommandOutcome } from '../../src/commands/command-outcome';
import type { CommandPort } from '../../src/commands/command-port';
import { COMMANDS } from '../../src/commands/commands';

const outcomeOf = (said: string) => (): Promise<CommandOutcome> => Promise.resolve({ ok: true, said });

const port: CommandPort = {
  showPane: outcomeOf('pane shown'),
  classifySelection: outcomeOf('classified'),
  makeActionSheets: outcomeOf('sheets made'),
  revertLastRun: outcomeOf('reverted'),
  tell: () => undefined,
};

describe('the commands', () => {
  it.each([
    ['openPane', 'pane shown'],
    ['classifySelection', 'classified'],
    ['makeActionSheets', 'sheets made'],
    ['revertLastRun', 'reverted'],
  ])('%s asks the workbook for its own job: %s', async (id, said) => {
    const command = COMMANDS.find((one) => one.id === id);
    expect(await command?.run(port)).toEqual({ ok: true, said });
  });

  it('stand on the ribbon in the order of the work', () => {
    expect(COMMANDS.map(({ label }) => label)).toEqual([
      'Open SSoS',
      'Classify selection',
      'Make action sheets',
      'Revert last run',
    ]);
  });

  it.each(['id', 'label', 'icon'] as const)('differ in their %s', (what) => {
    expect(new Set(COMMANDS.map((command) => command[what])).size).toBe(COMMANDS.length);
  });

  it.each(['standard', 'mac'] as const)('differ in their keys on every system (%s)', (system) => {
    expect(new Set(COMMANDS.map(({ shortcut }) => shortcut[system])).size).toBe(COMMANDS.length);
  });

  it('show the pane through Excel itself, and only that', () => {
    expect(COMMANDS.filter(({ ribbon }) => ribbon === 'shows the pane').map(({ id }) => id)).toEqual([
      'openPane',
    ]);
  });
});
