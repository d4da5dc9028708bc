import { basename } from 'node:path';
import { likeliestSheet, sheetNamed } from '../intake/choose-sheet';
import { splitClipboardText } from '../intake/clipboard-text';
import type { SourceCells } from '../intake/read-school-data';
import type { SourceName } from '../plan/assess';
import {
  EMPTY_INPUT,
  noSheetsSentence,
  noSuchSheetSentence,
  readProblemSentence,
} from '../text/cli-file-sentence';
import { fileProblemSentence } from '../text/file-problem-sentence';
import type { DataSheet } from '../xlsx/data-sheet';
import { decodeText } from '../xlsx/decode-text';
import { fileKind } from '../xlsx/file-kind';
import { readDataFile } from '../xlsx/read-data-file';
import { done, unusable, type Outcome } from './outcome';
import type { World } from './world';

export type Source = {
  readonly cells: SourceCells;
  readonly name: SourceName;
  /** Rows, from 1, with a quotation mark that is never closed. */
  readonly unclosedQuoteRows: readonly number[];
};

/** In the place of a file's name: what is piped or pasted in. */
export const STDIN = '-';

/** Reads FILE, or for `-` what is piped or pasted, and picks the sheet: the one named, or the one whose headings fit. */
export async function readSource(
  file: string,
  sheetName: string | undefined,
  world: World,
): Promise<Outcome<Source>> {
  const given =
    file === STDIN ? ({ ok: true, bytes: await world.readStdin() } as const) : await world.readFile(file);
  if (!given.ok) return unusable(readProblemSentence(file, given.problem));
  const { bytes } = given;
  if (file === STDIN && bytes.length === 0) return unusable(EMPTY_INPUT);
  const pasted = file === STDIN ? pastedCells(bytes) : null;
  if (pasted !== null) return done(pasted);
  const label = file === STDIN ? 'standard input' : basename(file);
  const read = await readDataFile(bytes);
  if (!read.ok) return unusable(fileProblemSentence(read.problem, label));
  const sheet = sheetName === undefined ? likeliestSheet(read.sheets) : sheetNamed(read.sheets, sheetName);
  if (sheet === null) return unusable(noSuchSheet(label, sheetName, read.sheets));
  return done({
    cells: {
      cells: sheet.cells,
      firstRow: sheet.firstRow,
      hiddenRows: sheet.hiddenRows,
      fromText: sheet.name === null,
    },
    name: { file: label, sheet: sheet.name },
    unclosedQuoteRows: sheet.unclosedQuoteRows,
  });
}

// Text with tabs was copied from a spreadsheet; anything else is a file that was piped in.
function pastedCells(bytes: Uint8Array): Source | null {
  if (fileKind(bytes) !== 'text') return null;
  const text = decodeText(bytes);
  if (!text.includes('\t')) return null;
  const { rows, unclosedQuoteRows } = splitClipboardText(text);
  return {
    cells: { cells: rows, firstRow: 1, fromText: true },
    name: { file: null, sheet: null },
    unclosedQuoteRows,
  };
}

function noSuchSheet(file: string, wish: string | undefined, sheets: readonly DataSheet[]): string {
  return wish === undefined
    ? noSheetsSentence(file)
    : noSuchSheetSentence(
        file,
        wish,
        sheets.flatMap(({ name }) => name ?? []),
      );
}
