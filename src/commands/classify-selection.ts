import { COMMAND_WORDS } from '../text/command-words';
import type { Command } from './command';

/** Classifies the selected rows onto a sheet of our own. */
export const classifySelection: Command = {
  id: 'classifySelection',
  label: COMMAND_WORDS.classifySelection.label,
  supertip: COMMAND_WORDS.classifySelection.tip,
  icon: 'classify',
  shortcut: { standard: 'Ctrl+Shift+Alt+C', mac: 'Command+Shift+Alt+C' },
  ribbon: 'runs',
  run: (port) => port.classifySelection(),
};
