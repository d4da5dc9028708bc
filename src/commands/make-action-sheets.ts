import { COMMAND_WORDS } from '../text/command-words';
import type { Command } from './command';

/** Makes one printable sheet for each district. */
export const makeActionSheets: Command = {
  id: 'makeActionSheets',
  label: COMMAND_WORDS.makeActionSheets.label,
  supertip: COMMAND_WORDS.makeActionSheets.tip,
  icon: 'sheets',
  shortcut: { standard: 'Ctrl+Shift+Alt+A', mac: 'Command+Shift+Alt+A' },
  ribbon: 'runs',
  run: (port) => port.makeActionSheets(),
};
