import { classifySelection } from './classify-selection';
import type { Command } from './command';
import { makeActionSheets } from './make-action-sheets';
import { openPane } from './open-pane';
import { revertLastRun } from './revert-last-run';

/** Every command, in the order of the ribbon. The manifest, the shortcuts and the pane are made from this list. */
export const COMMANDS: readonly Command[] = [openPane, classifySelection, makeActionSheets, revertLastRun];
