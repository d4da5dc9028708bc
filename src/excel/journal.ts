import type { SheetKey } from './ownership';
import type { SheetVisibility } from './workbook-state';

/**
 * What the last run did to the workbook, kept in the workbook itself: enough to take it back, even after a crash in
 * the middle of it.
 */
export type Journal = {
  readonly version: 1;
  readonly run: number;
  readonly state: 'writing' | 'done';
  /** The sheets of the run under their final names. */
  readonly sheets: readonly JournalSheet[];
  /** Tables of earlier sheets that had to give up their names. */
  readonly tables: readonly { readonly name: string; readonly keptName: string }[];
  /** Named styles that the run added. */
  readonly styles: readonly string[];
  /** Entries of the workbook's settings that the run set, as they were; null where there was none. */
  readonly settingsBefore: readonly { readonly key: string; readonly value: unknown }[];
};

export type JournalSheet = {
  readonly key: SheetKey;
  readonly name: string;
  /** The earlier sheet in whose place it stands; it is kept out of sight. */
  readonly replaced: {
    readonly run: number;
    readonly name: string;
    readonly keptName: string;
    readonly visibility: SheetVisibility;
    /** Tells whether more was typed on it than was carried over; left out where nobody types. */
    readonly entries?: string;
  } | null;
  /** Tells what was changed since; null where there was no room for it. */
  readonly prints: Prints | null;
};

/** What a sheet held when it was written, in short. */
export type Prints = {
  /** One print for each so many rows. */
  readonly rows: number;
  readonly of: readonly string[];
  /** For each row two letters a cell; null where only the rows are told apart. */
  readonly cells: readonly string[] | null;
};

export const JOURNAL_SETTING = 'SSoS.journal';
export const STYLES_SETTING = 'SSoS.styles';

/** Names of sheets and tables while a run writes them, and of earlier ones that are kept out of sight. */
export const draftName = (run: number, index: number): string => `SSoS draft ${run}-${index}`;
export const keptName = (run: number, index: number): string => `SSoS kept ${run}-${index}`;
export const isDraftName = (name: string, run: number): boolean => name.startsWith(`SSoS draft ${run}-`);
export const isKeptName = (name: string): boolean => name.startsWith('SSoS kept ');

/** Settings travel in the file's own XML; beyond this Excel gets slow to open and save it. */
const LARGEST_JOURNAL = 500_000;

/** The journal as it is stored: with shorter prints or none where it would become too large, null beyond that. */
export function storedJournal(journal: Journal): Journal | null {
  const printed = (shorten: (prints: Prints | null) => Prints | null): Journal => ({
    ...journal,
    sheets: journal.sheets.map((sheet) => ({ ...sheet, prints: shorten(sheet.prints) })),
  });
  const candidates = [
    journal,
    printed((prints) => prints && { ...prints, cells: null }),
    printed(() => null),
  ];
  return candidates.find((one) => JSON.stringify(one).length <= LARGEST_JOURNAL) ?? null;
}

/** The journal that a workbook's settings hold; null where there is none that can be read. */
export function readJournal(value: unknown): Journal | null {
  return isJournal(value) ? value : null;
}

function isJournal(value: unknown): value is Journal {
  if (!isRecord(value)) return false;
  const { version, run, state, sheets, tables, styles, settingsBefore } = value;
  return (
    version === 1 &&
    Number.isInteger(run) &&
    (state === 'writing' || state === 'done') &&
    listOf(sheets, isJournalSheet) &&
    listOf(tables, (one) => isText(one['name']) && isText(one['keptName'])) &&
    listOf(settingsBefore, (one) => isText(one['key'])) &&
    Array.isArray(styles) &&
    styles.every(isText)
  );
}

function isJournalSheet({ key, name, replaced, prints }: Readonly<Record<string, unknown>>): boolean {
  const isReplaced =
    replaced === null ||
    (isRecord(replaced) &&
      Number.isInteger(replaced['run']) &&
      [replaced['name'], replaced['keptName'], replaced['visibility'], replaced['entries'] ?? ''].every(
        isText,
      ));
  const arePrints = prints === null || (isRecord(prints) && Array.isArray(prints['of']));
  return isText(key) && isText(name) && isReplaced && arePrints;
}

function listOf(value: unknown, isOne: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && isOne(item));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
