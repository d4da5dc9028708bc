import { COMMAND_WORDS } from '../text/command-words';
import type { Command } from './command';

/** Takes back what the last run wrote. */
export const revertLastRun: Command = {
  id: 'revertLastRun',
  label: COMMAND_WORDS.revertLastRun.label,
  supertip: COMMAND_WORDS.revertLastRun.tip,
  icon: 'revert',
  shortcut: { standard: 'Ctrl+Shift+Alt+R', mac: 'Command+Shift+Alt+R' },
  ribbon: 'runs',
  run: (port) => port.revertLastRun(),
};
