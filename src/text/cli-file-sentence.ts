import { listLabel } from './list-label';

/** Why a file of a name cannot be read: there is none, it is a folder, it is closed to this person, or something else. */
export type ReadProblem =
  | { readonly code: 'absent' }
  | { readonly code: 'folder' }
  | { readonly code: 'forbidden' }
  | { readonly code: 'unreadable'; readonly reason: string };

/** What keeps a file from being read, and what to do. */
export function readProblemSentence(path: string, problem: ReadProblem): string {
  switch (problem.code) {
    case 'absent':
      return `There is no file ${path}. Check the name and the folder.`;
    case 'folder':
      return `${path} is a folder. Name the file in it that is meant.`;
    case 'forbidden':
      return `${path} may not be read. Close it where it is open, or ask its owner for the right to read it.`;
    case 'unreadable':
      return `${path} could not be read (${problem.reason}). Copy it to this machine and name the copy.`;
  }
}

/** The same for a policy pack, whose place a school year may take. */
export function packFileProblemSentence(path: string, problem: ReadProblem): string {
  return problem.code === 'absent'
    ? `There is no file ${path}. Give a school year such as 2023-24, or a pack file.`
    : readProblemSentence(path, problem);
}

export const EMPTY_INPUT =
  'Nothing was piped or pasted in. Name a file in the place of -, or paste rows with their headings.';

/** That the file has no sheet of the name a person gave; `sheets` are those it has. */
export function noSuchSheetSentence(file: string, wish: string, sheets: readonly string[]): string {
  return sheets.length === 0
    ? `${file} is a text file and has no sheets. Leave --sheet out.`
    : `${file} has no sheet “${wish}”. Its sheets are ${listLabel(sheets.map((name) => `“${name}”`))}.`;
}

export const noSheetsSentence = (file: string): string => `${file} has no sheets.`;

export const leftAsItIsSentence = (path: string): string =>
  `${path} exists and was left as it is. Give another name, or --force to replace it.`;

export const notWrittenSentence = (path: string, reason: string): string =>
  `${path} could not be written (${reason}). Nothing was changed.`;

/** What is being done, for who watches; never part of a result. */
export const PROGRESS = {
  reading: (file: string): string => `Reading ${file} …`,
  writing: (path: string): string => `Writing ${path} …`,
  written: (path: string): string => `Written: ${path}`,
} as const;
