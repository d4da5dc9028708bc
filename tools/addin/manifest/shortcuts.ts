import type { Command } from '../../../src/commands/command';

/** The file that gives the commands their keys, in the shape that Office's extended overrides ask for. */
export type ShortcutFile = {
  readonly actions: readonly {
    readonly id: string;
    readonly type: 'ExecuteFunction';
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
};

export function shortcutFile(commands: readonly Command[]): ShortcutFile {
  return {
    actions: commands.map(({ id, label }) => ({ id, type: 'ExecuteFunction', name: label })),
    shortcuts: commands.map(({ id, shortcut }) => ({
      action: id,
      key: { default: shortcut.standard, mac: shortcut.mac },
    })),
  };
}
