import type { ExcelLimitFinding } from './excel-limit-sentence';
import { excelLimitSentence } from './excel-limit-sentence';
import { listLabel } from './list-label';
import { placesLabel } from './places-label';

/** What a conversation with Excel was about. */
export type ExcelStep =
  | 'look'
  | 'read-data'
  | 'read-entries'
  | 'read-changes'
  | 'write-sheets'
  | 'finish'
  | 'tidy'
  | 'undo'
  | 'settings'
  | 'show'
  | 'examples';

/** Excel's own error codes that have a sentence of their own. */
export const KNOWN_HOST_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'Conflict',
  'FilteredRangeConflict',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidObjectPath',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NotImplemented',
  'OperationCellsExceedLimit',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'UndoNotSupported',
  'UnsupportedOperation',
  'WriteNotSupportedWhenModalDialogOpen',
] as const;
export type HostCode = (typeof KNOWN_HOST_CODES)[number] | 'Unknown';

/** Why a job in the workbook could not be done. */
export type ExcelProblem =
  | { readonly code: 'host'; readonly host: HostCode; readonly step: ExcelStep }
  | { readonly code: 'no-answer'; readonly step: ExcelStep }
  | { readonly code: 'still-editing' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'excel-too-old'; readonly needs: string }
  | { readonly code: 'workbook-protected' }
  | { readonly code: 'sheets-protected'; readonly sheets: readonly string[] }
  | { readonly code: 'changed-by-hand'; readonly sheets: readonly ChangedByHand[] }
  | { readonly code: 'beyond-limits'; readonly findings: readonly ExcelLimitFinding[] }
  | { readonly code: 'journal-too-large'; readonly sheets: number }
  | { readonly code: 'setting-too-large' }
  | { readonly code: 'no-source' }
  | { readonly code: 'several-areas-selected' }
  | { readonly code: 'nothing-selected'; readonly sheet: string }
  | { readonly code: 'sheet-gone'; readonly sheet: string }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  | { readonly code: 'run-unfinished' }
  | { readonly code: 'nothing-to-revert' };

/** A sheet with what people changed on it, by address; null where nothing tells whether they did. */
export type ChangedByHand = { readonly name: string; readonly places: readonly string[] | null };

/** How the workbook was left by a job that failed. */
export type LeftAs =
  /** Nothing was written. */
  | 'untouched'
  /** What was written was taken back. */
  | 'restored'
  /** Something is left; Revert last run takes it back. */
  | 'unfinished';

/** What a problem means for the person at the sheet. */
export type ExcelProblemWords = {
  /** What went wrong, and where. */
  readonly said: string;
  /** What to do now. */
  readonly next: string;
};

const TRY_AGAIN = 'Try again in a moment.';
const SHOWN = 6;

/** What went wrong and what to do, for the person at the sheet; never Excel's own message. */
export function excelProblemWords(problem: ExcelProblem): ExcelProblemWords {
  switch (problem.code) {
    case 'host':
      return hostWords(problem.host, DOING[problem.step]);
    case 'no-answer':
      return {
        said: `Excel did not answer while ${DOING[problem.step]}.`,
        next: 'Look whether Excel shows a question or is still busy, then try again. If it stays silent, save the workbook and open it again.',
      };
    case 'still-editing':
      return {
        said: 'A cell is being edited, and Excel takes no changes meanwhile.',
        next: 'Press Enter or Esc in the cell, then try again.',
      };
    case 'cancelled':
      return { said: 'Stopped, as you asked.', next: 'Start again whenever you like.' };
    case 'excel-too-old':
      return {
        said: `This Excel is too old: it lacks what version ${problem.needs} of its programming interface has.`,
        next: 'Use Excel 2021, Microsoft 365 or Excel on the web, or make the sheets with the command line tool.',
      };
    case 'workbook-protected':
      return {
        said: 'The structure of this workbook is protected, so no sheet can be added or replaced.',
        next: 'Take the protection off under Review > Protect Workbook, or use a copy of the file, and try again.',
      };
    case 'sheets-protected':
      return {
        said: `${quotedList(problem.sheets)} ${problem.sheets.length === 1 ? 'is a protected sheet' : 'are protected sheets'} that would be made again.`,
        next: 'Take the protection off under Review > Unprotect Sheet and try again.',
      };
    case 'changed-by-hand':
      return {
        said: changedByHandSentences(problem.sheets),
        next: 'Look at what would be written under Sheets in the pane. To keep a change, copy its sheet first: right click on its tab, Move or Copy.',
      };
    case 'beyond-limits':
      return {
        said: [
          'Excel could not hold what would be written:',
          ...problem.findings.slice(0, SHOWN).map(excelLimitSentence),
        ].join(' '),
        next: 'Correct this in the data or choose fewer districts, then try again.',
      };
    case 'journal-too-large':
      return {
        said: `The record that Revert needs for ${problem.sheets} sheets does not fit into the workbook.`,
        next: 'Choose fewer districts and try again.',
      };
    case 'setting-too-large':
      return {
        said: 'This is too large to be kept with the workbook.',
        next: 'Shorten the texts of the policy pack and try again.',
      };
    case 'no-source':
      return {
        said: 'There is nothing here to make action sheets from.',
        next: 'Go to the sheet with the state’s rows, select them with their headings, and try again.',
      };
    case 'several-areas-selected':
      return {
        said: 'Several separate ranges are selected, or something beside the cells, such as a chart.',
        next: 'Select one range with its headings, or one cell inside the data, and try again.',
      };
    case 'nothing-selected':
      return {
        said: `There is nothing in the selected cells of the sheet “${problem.sheet}”.`,
        next: 'Select the rows with their headings, or one cell inside the data, and try again.',
      };
    case 'sheet-gone':
      return {
        said: `There is no sheet “${problem.sheet}” in this workbook any more; it was renamed or deleted.`,
        next: 'Use the rows again from the sheet where they are now, or write the sheets again.',
      };
    case 'sheet-hidden':
      return {
        said: `The sheet “${problem.sheet}” is hidden.`,
        next: 'Show it with a right click on any sheet’s tab, then Unhide, and try again.',
      };
    case 'run-unfinished':
      return {
        said: 'An earlier run was interrupted and has left unfinished sheets.',
        next: 'Choose Revert last run, then try again.',
      };
    case 'nothing-to-revert':
      return {
        said: 'There is no run to take back in this workbook.',
        next: 'Only the last run can be taken back, and only once.',
      };
  }
}

const LEFT_WORDS: Readonly<Record<LeftAs, string>> = {
  untouched: 'Nothing was changed in the workbook.',
  restored: 'What had been written was taken back; the workbook is as it was.',
  unfinished: 'Some of it is still in the workbook. Choose Revert last run to take it back.',
};

/** How the workbook was left, as a sentence that follows the problem's. */
export function leftAsSentence(left: LeftAs): string {
  return LEFT_WORDS[left];
}

const DOING: Readonly<Record<ExcelStep, string>> = {
  look: 'the workbook was looked through',
  'read-data': 'the rows were read',
  'read-entries': 'what people typed was read',
  'read-changes': 'changes were looked for',
  'write-sheets': 'the sheets were written',
  finish: 'the new sheets were put in their places',
  tidy: 'older copies were removed',
  undo: 'the run was taken back',
  settings: 'the settings were saved',
  show: 'the cells were looked for',
  examples: 'the examples were written',
};

function hostWords(code: HostCode, doing: string): ExcelProblemWords {
  const said = `${HOST_SAID[code] ?? 'Excel refused a step'} while ${doing}.`;
  return { said, next: HOST_NEXT[code] ?? TRY_AGAIN };
}

const HOST_SAID: Partial<Record<HostCode, string>> = {
  AccessDenied: 'Excel refused access, as it does for protected sheets and read-only files,',
  ActivityLimitReached: 'Excel had too much to do',
  ApiNotFound: 'This Excel lacked a feature that is needed',
  Conflict: 'Somebody else changed the same part of the workbook',
  FilteredRangeConflict: 'A filter was in the way',
  GeneralException: 'Excel met an error of its own',
  InactiveWorkbook: 'Another workbook was in front',
  InsertDeleteConflict: 'Cells could not be moved',
  InvalidArgument: 'Excel did not accept what it was given',
  InvalidObjectPath: 'A sheet, table or name had disappeared',
  InvalidOperation: 'This workbook, as it is now, did not allow a step',
  InvalidOrTimedOutSession: 'The connection to the workbook had run out',
  InvalidSelection: 'The selection could not be used',
  ItemAlreadyExists: 'A sheet or table of the same name had appeared',
  ItemNotFound: 'A sheet, table or name had disappeared',
  MergedRangeConflict: 'Merged cells were in the way',
  NotImplemented: 'This Excel lacked a feature that is needed',
  OperationCellsExceedLimit: 'There were more cells than Excel takes at once',
  RequestAborted: 'Excel broke off',
  RequestPayloadSizeLimitExceeded: 'There was more to send than Excel takes at once',
  ResponsePayloadSizeLimitExceeded: 'There was more to read than Excel gives at once',
  ServiceNotAvailable: 'Excel was not available',
  UnsupportedOperation: 'This Excel lacked a feature that is needed',
  WriteNotSupportedWhenModalDialogOpen: 'A dialog was open in Excel',
};

const NEWER_EXCEL = 'Update Excel, or make the sheets with the command line tool.';
// A fault of ours most likely: the same step would be refused again.
const TELL_US =
  'Try it with one district, or with other rows. If that does not help, tell the person who installed the add-in; the code stands under Status in the pane.';

const HOST_NEXT: Partial<Record<HostCode, string>> = {
  AccessDenied: 'Make sure that the workbook can be edited and that no sheet is protected, then try again.',
  ApiNotFound: NEWER_EXCEL,
  Conflict: 'Wait until the other person is done, then try again.',
  FilteredRangeConflict: 'Clear the filter and try again.',
  GeneralException:
    'Try again. If it happens twice, save the workbook, close Excel, and open the workbook again.',
  InactiveWorkbook: 'Bring this workbook to the front, leave any cell you are editing, and try again.',
  InvalidArgument: TELL_US,
  InvalidObjectPath: 'Somebody may be working in the same workbook. Try again.',
  InvalidOperation:
    'Look whether the workbook is read-only, in compatibility mode or shared in the old way; save a copy as .xlsx and try again there.',
  InvalidOrTimedOutSession: 'Save the workbook, open it again, and try again.',
  ItemAlreadyExists: 'Somebody may be working in the same workbook. Try again.',
  ItemNotFound: 'Somebody may be working in the same workbook. Try again.',
  MergedRangeConflict: 'Take the merged cells apart and try again.',
  NotImplemented: NEWER_EXCEL,
  OperationCellsExceedLimit: 'Select fewer rows and try again.',
  RequestPayloadSizeLimitExceeded: 'Choose fewer districts and try again.',
  ResponsePayloadSizeLimitExceeded: 'Select fewer rows or columns and try again.',
  UndoNotSupported: TELL_US,
  Unknown: 'Try again in a moment. If it happens twice, tell the person who installed the add-in.',
  UnsupportedOperation: NEWER_EXCEL,
  WriteNotSupportedWhenModalDialogOpen: 'Close the dialog and try again.',
};

function changedByHandSentences(sheets: readonly ChangedByHand[]): string {
  const changed = sheets.flatMap(({ name, places }) =>
    places === null ? [] : [`“${name}” (${placesLabel(places)})`],
  );
  const untold = sheets.flatMap(({ name, places }) => (places === null ? [`“${name}”`] : []));
  return [
    ...(changed.length === 0 ? [] : [`Changed by hand: ${shortList(changed)}.`]),
    ...(untold.length === 0 ? [] : [`Perhaps changed by hand: ${shortList(untold)}.`]),
    'Made again, a sheet keeps only what is typed under owner, status, done on and notes.',
  ].join(' ');
}

function quotedList(names: readonly string[]): string {
  return shortList(names.map((name) => `“${name}”`));
}

function shortList(items: readonly string[]): string {
  const shown = items.slice(0, SHOWN);
  const rest = items.length - shown.length;
  return listLabel(rest > 0 ? [...shown, `${rest} more`] : shown);
}
