import { listLabel } from './list-label';

/** What is wrong with an option, and how to write it. */
export const USAGE = {
  asOf: (day: string): string => `--as-of ${day} is not a day. Write it as 2023-10-02.`,
  column: (answer: string, facts: readonly string[]): string =>
    `--column ${answer}: write HEADING=FACT, with one of ${facts.join(', ')}.`,
  scale: (answer: string): string => `--scale ${answer}: write HEADING=percent or HEADING=fraction.`,
  noSuchHeading: (option: AnswerOption, heading: string, nearest: readonly string[]): string =>
    [
      `${option}: the data has no heading “${heading}”.`,
      ...(nearest.length === 0 ? [] : [`Did you mean ${either(nearest)}?`]),
      'Write the heading as it stands, or the letter of its column, such as F.',
    ].join(' '),
  jsonAndCsv: 'Choose one of --json and --csv.',
  noOut: 'Say where the workbook goes: --out OUT.xlsx.',
  notWorkbook: (path: string): string => `--out ${path}: the workbook's name must end in .xlsx.`,
  only: (kind: string, kinds: readonly string[]): string =>
    `--only ${kind}: write one of ${kinds.join(', ')}.`,
  noSchool: 'Say which school: --school CODE, for example --school 00350537.',
  notCode: (code: string): string =>
    `--school ${code} is not a code. Write eight digits, for example 00350537.`,
} as const;

/** The options that answer what the data leaves open. */
export type AnswerOption = '--column' | '--scale';

/** That the file has no row for a school or district. */
export const noSuchCodeSentence = (code: string, file: string): string =>
  `No row of ${file} has the code ${code}. “classify” lists the codes there are.`;

/** That neither the file nor the letters have the districts asked for; `near` are names that come close. */
export function noSuchDistrictSentence(wishes: readonly string[], near: readonly string[]): string {
  const hint =
    near.length === 0
      ? 'Use the name or the eight-digit code as the file has it.'
      : `Did you mean ${listLabel(near)}?`;
  return `No district of the file or of the letters is called ${listLabel(wishes.map(quoted))}. ${hint}`;
}

const quoted = (text: string): string => `“${text}”`;

const either = (texts: readonly string[]): string => texts.map(quoted).join(' or ');
