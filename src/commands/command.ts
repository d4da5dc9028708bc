import type { CommandPort } from './command-port';
import type { CommandOutcome } from './command-outcome';

/** Names a command for good: ribbon, shortcut file and saved settings all refer to it. */
export type CommandId = 'openPane' | 'classifySelection' | 'makeActionSheets' | 'revertLastRun';

/** A drawing in `assets/icons`, without its size and ending. */
export type CommandIcon = 'pane' | 'classify' | 'sheets' | 'revert';

/** Keys as Office writes them: modifiers and one key, joined by `+`. */
export type Shortcut = {
  /** Windows and the web. */
  readonly standard: string;
  readonly mac: string;
};

/** One thing a person can ask for, wherever the request comes from: ribbon, keys, pane or help page. */
export type Command = {
  readonly id: CommandId;
  /** At most 125 characters, as Office allows. */
  readonly label: string;
  /** What it will do and what it leaves alone, in at most 250 characters. */
  readonly supertip: string;
  readonly icon: CommandIcon;
  readonly shortcut: Shortcut;
  /**
   * How Excel starts it from the ribbon. The pane is shown by Excel itself, so that its button works
   * even where our script could not be loaded.
   */
  readonly ribbon: 'shows the pane' | 'runs';
  readonly run: (port: CommandPort) => Promise<CommandOutcome>;
};
