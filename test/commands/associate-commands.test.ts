import { describe, expect, it } from '@jest/globals';
import { associateCommands } from '../../src/commands/associate-commands';
import type { ActionEvent, ActionRegistry } from '../../src/commands/associate-commands';
import type { CommandOutcome } from '../../src/commands/command-outcome';
import type { CommandPort } from '../../src/commands/command-port';
import { COMMANDS } from '../../src/commands/commands';
import { COMMAND_FAILED } from '../../src/text/command-words';

type Action = (event?: ActionEvent) => Promise<void>;

/** Associates all commands with a port whose every job ends the same way, and notes what is told. */
function associated(job: () => Promise<CommandOutcome>) {
  const actions = new Map<string, Action>();
  const told: CommandOutcome[] = [];
  const registry: ActionRegistry = { associate: (id, action) => void actions.set(id, action) };
  const port: CommandPort = {
    showPane: job,
    classifySelection: job,
    makeActionSheets: job,
    revertLastRun: job,
    tell: (outcome) => void told.push(outcome),
  };
  associateCommands(registry, COMMANDS, port);
  const press = async (id: string, event?: ActionEvent): Promise<void> => actions.get(id)?.(event);
  return { ids: [...actions.keys()], told, press };
}

describe('buttons and keys', () => {
  it('reach every command under its own id', () => {
    expect(associated(() => Promise.resolve({ ok: true, said: '' })).ids).toEqual(
      COMMANDS.map(({ id }) => id),
    );
  });

  it('tell how the command ended, and free the button', async () => {
    const outcome: CommandOutcome = {
      ok: false,
      said: 'Row 3 has no code.',
      next: 'Add it.',
      code: 'data-refused',
    };
    const { told, press } = associated(() => Promise.resolve(outcome));
    let completed = 0;
    await press('classifySelection', { completed: () => void (completed += 1) });
    expect({ told, completed }).toEqual({ told: [outcome], completed: 1 });
  });

  it('work from a shortcut, which may hand over no event', async () => {
    const { told, press } = associated(() => Promise.resolve({ ok: true, said: 'Done.' }));
    await press('revertLastRun');
    expect(told).toEqual([{ ok: true, said: 'Done.' }]);
  });

  it('tell a fault of ours too, with what to do, and free the button', async () => {
    const { told, press } = associated(() => Promise.reject(new Error('a fault')));
    let completed = 0;
    await press('makeActionSheets', { completed: () => void (completed += 1) });
    expect({ told, completed }).toEqual({
      told: [{ ok: false, ...COMMAND_FAILED, code: 'Error: a fault' }],
      completed: 1,
    });
  });
});
