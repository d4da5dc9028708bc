import { COMMAND_WORDS } from '../text/command-words';
import type { Command } from './command';

/** Shows the pane. */
export const openPane: Command = {
  id: 'openPane',
  label: COMMAND_WORDS.openPane.label,
  supertip: COMMAND_WORDS.openPane.tip,
  icon: 'pane',
  shortcut: { standard: 'Ctrl+Shift+Alt+S', mac: 'Command+Shift+Alt+S' },
  ribbon: 'shows the pane',
  run: (port) => port.showPane(),
};
