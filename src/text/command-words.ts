/**
 * What the buttons are called and what they promise, for the ribbon, the pane and the help.
 * Excel shows at most 125 characters of a label and 250 of a tip.
 */
export const COMMAND_WORDS = {
  openPane: {
    label: 'Open SSoS',
    tip: 'Shows the SSoS pane beside the sheet: check the rows of a state file, see why a school falls under a category of the letters, and make action sheets.',
  },
  classifySelection: {
    label: 'Classify selection',
    tip: 'Reads the selected accountability rows with their headings and lists every school with its tier, its criteria and the reasons on a sheet of its own. Your rows stay as they are.',
  },
  makeActionSheets: {
    label: 'Make action sheets',
    tip: 'Makes one printable sheet for each district on the state’s support lists or with an identified school. Made again, a sheet keeps the owners, statuses, dates and notes you typed.',
  },
  revertLastRun: {
    label: 'Revert last run',
    tip: 'Takes back what the last run wrote and puts back what was there before. What somebody has changed since then is listed and left alone.',
  },
} as const;

/** The name of the group of buttons on the ribbon. */
export const COMMAND_GROUP_LABEL = 'SSoS';

/** Said where the script behind the buttons could not be fetched. */
export const JOBS_NOT_LOADED = {
  said: 'A part of the add-in could not be loaded, so nothing was done.',
  next: 'Press the button again in a moment. If that does not help, ask the person who installed the add-in whether all of its files can be reached.',
  code: 'jobs-not-loaded',
} as const;

/** Said after a fault of ours. */
export const COMMAND_FAILED = {
  said: 'Something in the add-in went wrong, and the command stopped.',
  next: 'Look through the workbook: if there are sheets you did not ask for, choose Revert last run. If it happens twice, tell the person who installed the add-in.',
} as const;

/** Said where the packs kept with the workbook could not be read when it was opened. */
export const PACKS_NOT_LOADED = {
  said: 'The policy packs kept with this workbook could not be loaded, so formulas that name one show an error.',
  next: 'Save the workbook and open it again. If that does not help, ask the person who installed the add-in whether all of its files can be reached.',
  code: 'packs-not-loaded',
} as const;

/** Said where Excel does not show the pane. */
export const PANE_FAILED = {
  said: 'Excel did not show the pane.',
  next: 'Close other panes and press the button again; restart Excel if that does not help.',
  code: 'pane-not-shown',
} as const;
