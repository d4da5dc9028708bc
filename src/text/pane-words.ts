import type { PercentScale } from '../intake/rate';
import type { Outcome } from '../classify/classification';
import type { Tier } from '../policy/pack';
import { countLabel } from './number-label';
import { placesLabel } from './places-label';

/** What the pane says, beside what the other rooms of text say of findings, issues, actions and files. */
export const PANE_WORDS = {
  title: 'SSoS',
  steps: { rows: 'Rows', check: 'Check', results: 'Results', sheets: 'Sheets' },
  stepsLabel: 'Steps',
  done: 'done',
  cancel: 'Cancel',
  stopped: 'Stopped. Nothing was changed.',
  putAway: 'Dismiss',
} as const;

/** What stands beside the steps. */
export const PAGE_WORDS = {
  titles: { policy: 'Policy', examples: 'Examples', status: 'Status' },
  pagesLabel: 'More',
  help: 'Help',
  back: 'Back to the steps',
  loading: 'Loading…',
} as const;

export const EXAMPLES_WORDS = {
  hint: 'A new sheet shows every function on a few made-up rows, with a word on what it tells. Your own sheets stay as they are.',
  write: 'Add the examples sheet',
  onlyInExcel:
    'Functions work in Excel’s cells, so examples can be added only in Excel. Help shows each function with an example.',
} as const;

export const ROWS_WORDS = {
  heading: 'Choose the accountability rows',
  pasteLabel: 'Paste rows here',
  pasteHint: 'Copy the rows with their headings in Excel, click in the box, and press Ctrl+V (⌘V on a Mac).',
  pasted: 'pasted rows',
  stillThere: (label: string) => `The rows from before (${label}) are still there.`,
  notPasted: 'Nothing was pasted that can be read as rows. Copy cells in Excel, then paste them here.',
  typed: 'Rows cannot be typed here. Copy them in Excel, then press Ctrl+V in the box (⌘V on a Mac).',
  selection: 'Use the selection',
  selectionHint: 'One cell of a table or a sheet stands for all of its rows.',
  usedLast: (sheet: string) => `Use rows from sheet “${sheet}” again`,
  usedLastHint: 'The rows of the last run.',
  openFile: 'Open a file',
  fileHint: 'An Excel workbook or a CSV file.',
  sample: 'Try with sample rows',
  sampleHint: 'Some of its rows are real, most are made up and say so.',
  sampleName: 'accountability-2023.xlsx',
  privacy: 'The rows stay on this computer. Nothing is sent anywhere.',
} as const;

export const CHECK_WORDS = {
  sheet: 'Sheet',
  headings: 'Headings',
  headingsHint: 'What each heading was taken for. Correct it where it is wrong.',
  headingOf: (heading: string, letters: string) => `${heading} (column ${letters})`,
  notUsed: 'Not used',
  perhaps: (fact: string) => `Perhaps the ${fact}?`,
  yes: 'Yes',
  no: 'No',
  example: (cell: string) => `for example “${cell}”`,
  headingRow: 'Row with the headings',
  topRow: (row: number, text: string) => `Row ${row} – ${text}`,
  noHeadingRow: 'No headings: standard columns in their order',
  chooseRow: 'Choose the row',
  tookOver: (fact: string, by: string, lost: readonly string[]) =>
    `“${by}” is now the ${fact}. ${lost.map((heading) => `“${heading}”`).join(' and ')} ${lost.length === 1 ? 'was' : 'were'} it before, and ${lost.length === 1 ? 'is' : 'are'} not used any more.`,
  takeBack: 'Take that back',
  noHeadings: 'The rows have no headings; the standard columns in their order are meant.',
  scales: 'Rates',
  scalesHint: 'How the numbers of each rate are written.',
  remarks: (count: number) => (count === 0 ? 'To look at' : `To look at (${count.toLocaleString('en-US')})`),
  rows: (ranges: string) => `Rows ${ranges}.`,
  showRow: (row: number) => `Go to row ${row}`,
  noRemarks: 'Nothing in the data needs a look.',
  refused: 'These rows cannot be used yet',
  goBack: (label: string) => `Go back to ${label}`,
  more: (count: number) => `Show ${count.toLocaleString('en-US')} more`,
  toResults: 'See results',
} as const;

export const SCALE_WORDS: Readonly<Record<PercentScale | 'open', string>> = {
  percent: 'Percents: 66.7 is 66.7%',
  fraction: 'Fractions: 0.667 is 66.7%',
  open: 'Not clear: choose one',
};

export const RESULTS_WORDS = {
  whySkipped: 'Why?',
  openHint: '“At least” and “so far”: something missing or not yet decided could still raise the tier.',
  tiersLabel: 'Schools in each tier',
  showTier: (tier: string) => `Show only ${tier}`,
  onlyTier: (tier: string) => `Only ${tier}.`,
  allTiers: 'Show all tiers',
  conflictsHint: 'between the state’s words and the numbers.',
  show: 'Show',
  showAll: 'Show all',
  schools: 'Schools',
  districts: 'Districts',
  listLabel: 'What is listed',
  searchSchools: 'Search school, district or code',
  searchDistricts: 'Search district or code',
  order: 'Order',
  districtOrders: { name: 'by name', next: 'by next date', identified: 'by schools identified' },
  orders: { tier: 'by tier', name: 'by school', district: 'by district', percentile: 'by percentile' },
  none: 'Nothing fits. Clear the search, or show all again.',
  loading: 'Looking it up…',
  row: (row: number) => `Row ${row} of the data.`,
  showRow: 'Go to it',
  actions: 'What follows',
  nextDate: 'Next:',
  nextOn: (date: string) => `next ${date}`,
  allPast: 'All dates for this district have passed.',
  contacts: 'Whom to call',
  ownRow: 'The district’s own row',
  toSheets: 'Make sheets',
} as const;

/** What a tier is for, and how many of its schools could still rise; `label` is what the policy says of it. */
export function tierHint(
  tier: Tier,
  label: string,
  { count, open }: { readonly count: number; readonly open: number },
): string {
  const all = open === count ? 'all' : open.toLocaleString('en-US');
  switch (tier) {
    case 'Check':
      return 'identified, reason not given';
    case 'Insufficient data':
      return label;
    case 'None':
      return open === 0 ? 'no criterion met' : `no criterion met, ${all} “so far”`;
    default: {
      const words = tier === 'Watch' ? `percentile ${label}` : label;
      return open === 0 ? words : `${words}, ${all} “at least”`;
    }
  }
}

export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly mark: string; readonly words: string }>> = {
  met: { mark: '●', words: 'met' },
  'not-met': { mark: '○', words: 'not met' },
  unknown: { mark: '?', words: 'unknown' },
  pending: { mark: '…', words: 'pending' },
  'not-applicable': { mark: '–', words: 'does not apply' },
};

export const SHEETS_WORDS = {
  heading: 'Make the workbook',
  headingInExcel: 'Write the sheets',
  wish: 'Action sheets for',
  wishes: {
    needed: 'all listed or with identified schools',
    identified: 'districts with identified schools',
    prioritized: 'prioritized districts',
    transitional: 'transitional districts',
    all: 'all districts',
    chosen: 'districts I choose',
    none: 'no district',
  },
  neededHint: 'Listed: named in the letters for prioritized or transitional support.',
  chooseLabel: 'Districts to choose',
  chooseSearch: 'Search the districts to choose',
  chosenCount: (chosen: number, all: number) =>
    `${chosen.toLocaleString('en-US')} of ${countLabel(all, 'district')} chosen`,
  chooseListed: (count: number) =>
    `Choose ${count === 1 ? 'the one' : `all ${count.toLocaleString('en-US')}`} shown`,
  chooseNone: 'Choose none',
  noneFound: 'No district fits. Clear the search.',
  tables: 'Other sheets',
  tableNames: {
    index: { name: 'Index', hint: 'every district with its counts, and links to the sheets of this run' },
    classification: { name: 'Classification', hint: 'every school with its tier and why' },
    'policy-book': { name: 'Policy book', hint: 'the rules, dates and sources' },
  },
  nothing: 'Nothing is chosen yet. Choose districts, or one of the other sheets.',
  preview: (count: number) => countLabel(count, 'action sheet'),
  none: 'No district of the data is of this kind.',
  download: 'Download workbook',
  look: 'Show what will be written',
  write: 'Write these sheets',
  revert: 'Revert last run',
  added: (count: number) => `${countLabel(count, 'new sheet')}`,
  again: (count: number, entries: number) =>
    `${countLabel(count, 'sheet')} made again; ${entries === 0 ? 'nothing is typed on them' : `${countLabel(entries, 'typed entry', 'typed entries')} kept`}`,
  sheetAgain: (name: string, entries: number) =>
    entries === 0 ? name : `${name}: ${countLabel(entries, 'typed entry', 'typed entries')} kept`,
  changed: (count: number) => `Changed by hand on ${countLabel(count, 'sheet')}`,
  changedNext:
    'Made again, a sheet does not have these changes. To keep them, copy the sheet first: right click on its tab, Move or Copy.',
  changedSheet: (name: string, places: readonly string[]) => `“${name}”: ${placesLabel(places)}`,
  perhapsChanged: (count: number) => `Perhaps changed by hand on ${countLabel(count, 'sheet')}`,
  perhapsChangedNext:
    'What these held when they were made is not known any more. Beside owner, status, done on and notes nothing on them is kept; copy a sheet first where it matters.',
  perhapsChangedNames: 'Which ones',
  collisions: (count: number) => `${countLabel(count, 'name')} already taken`,
  collisionsNext: 'Your own sheets are left alone. To have the name, rename yours, then look again.',
  collision: (wished: string, name: string) => `“${wished}” is yours; the new one will be “${name}”`,
  goTo: 'Go to a sheet',
  untouched: 'Nothing is written before you say so. Your own sheets stay as they are.',
  made: (fileName: string, sheets: number) =>
    `${fileName} is among your downloads, with ${countLabel(sheets, 'sheet')}.`,
} as const;

export const WORKBOOK_WORDS = {
  title: (schoolYear: string) => `SSoS action sheets ${schoolYear}`,
  fileName: (schoolYear: string) => `ssos-action-sheets-${schoolYear}.xlsx`,
  doesNotFit: 'The workbook would not fit into Excel:',
} as const;

export const WORK_WORDS = {
  reading: 'Reading the rows…',
  assessing: 'Classifying the rows…',
  'making-workbook': 'Making the workbook…',
  previewing: 'Looking through the workbook…',
  writing: 'Writing the sheets…',
  reverting: 'Taking the last run back…',
  'writing-examples': 'Writing the examples…',
  'checking-pack': 'Checking the pack…',
  'keeping-policy': 'Keeping the policy with the workbook…',
} as const;

/** What a job in the workbook is doing, where that is worth a word of its own. */
export const PROGRESS_WORDS: Readonly<Record<string, string>> = {
  stopping: 'Stopping as soon as Excel has answered…',
  'taking-back': 'Taking back what was written…',
  'waiting-for-edit': 'A cell is being edited. Press Enter or Esc in it to go on.',
  'trying-again': 'Excel is busy; trying again…',
  finishing: 'Putting the sheets in their places…',
};

/** `12 of 40`; empty where nothing is counted. */
export function progressCount({ done, total }: { readonly done?: number; readonly total?: number }): string {
  return done === undefined || total === undefined
    ? ''
    : `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
}

/** How long the rest will take. */
export function timeLeftWords(seconds: number): string {
  if (seconds < 60) return `about ${seconds} seconds left`;
  const minutes = seconds / 60;
  return `about ${minutes.toLocaleString('en-US')} ${minutes === 1 ? 'minute' : 'minutes'} left`;
}

/** How many rows there are and what became of them; the parts add up. */
export function rowsSentence(counts: {
  readonly rows: number;
  readonly schools: number;
  readonly districtRows: number;
  readonly skipped: number;
}): { readonly whole: string; readonly parts: string; readonly skipped: string } {
  const districts = counts.districtRows === 0 ? '' : ` + ${countLabel(counts.districtRows, 'district row')}`;
  return {
    whole: `${countLabel(counts.rows, 'row')} =`,
    parts: `${countLabel(counts.schools, 'school')}${districts}`,
    skipped: `+ ${counts.skipped.toLocaleString('en-US')} skipped`,
  };
}

export const conflictCount = (count: number): string => countLabel(count, 'conflict');

export const FAULT_WORDS = {
  heading: 'Something in the pane went wrong',
  next: 'Your workbook is as it was. Start the pane again; if it happens twice, tell the person who installed it what stands below.',
  again: 'Start again',
  nextOfPart:
    'Your rows and your workbook are as they were. Try again, or go on with another step; if it happens twice, hand on the details below.',
  tryAgain: 'Try again',
  desk: 'The work stopped unexpectedly. Try again; if it happens twice, close the pane and open it again.',
} as const;
