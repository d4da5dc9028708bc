import { COMMAND_FAILED } from '../text/command-words';
import type { Command } from './command';
import type { CommandPort } from './command-port';

/** The part of Office's action registry that is used here (`Office.actions`). */
export type ActionRegistry = {
  readonly associate: (actionId: string, action: (event?: ActionEvent) => Promise<void>) => void;
};

/** What Excel hands to an action. A shortcut may hand over nothing. */
export type ActionEvent = { readonly completed: () => void };

/** Makes the ribbon's buttons and the shortcuts run the commands, each under its own id. */
export function associateCommands(
  actions: ActionRegistry,
  commands: readonly Command[],
  port: CommandPort,
): void {
  for (const command of commands) {
    actions.associate(command.id, async (event) => {
      try {
        port.tell(await command.run(port));
      } catch (error) {
        // Nobody sees what an action rejects with: a fault of ours would be a button that does nothing.
        port.tell({ ok: false, ...COMMAND_FAILED, code: String(error) });
      } finally {
        // Excel keeps a button busy until it hears this.
        event?.completed();
      }
    });
  }
}
