import { STANDARD_FACTS } from '../intake/fact';
import type { Issue } from '../intake/issue';
import type { Refusal } from '../intake/refusal';
import { FACT_LABELS } from './fact-label';
import { issueSentence } from './issue-sentence';
import { listLabel } from './list-label';

const SHOWN = 8;

/** Why data cannot be used, which cell or heading shows it, and what to do. */
export function refusalSentence(
  refusal: Refusal,
  say: (issue: Issue) => string = (issue) => issueSentence(issue),
): string {
  switch (refusal.code) {
    case 'nothing-there':
      return 'There are no cells with anything in them. Paste or choose the rows with their headings.';
    case 'no-headings':
      return noHeadings(refusal);
    case 'headings-only':
      return `There are headings in row ${refusal.row} but no rows below them. Include the rows of the schools.`;
    case 'older-framework':
      return `Row ${refusal.row} says “${refusal.words}”, which belongs to the state's older framework (Levels 1 to 5, until 2017). The letters do not apply to it. Use results of 2018 or later.`;
    case 'no-accountability-column':
      return `${refusal.row === null ? 'The data' : `The headings in row ${refusal.row}`} (${shortList(refusal.headings)}) hold nothing the criteria can be read from: no classification, reason, percentile, student groups, federal designation, graduation or participation rate. Use the state's accountability data.`;
    case 'columns-to-be-confirmed':
      return `${refusal.row === null ? 'No heading of the data' : `No heading in row ${refusal.row}`} names for certain what the criteria are read from. ${refusal.open.map(say).join(' ')} If nothing of this is meant, use the state's accountability data.`;
    case 'several-rows-a-school':
      return `School ${refusal.schoolCode} stands in rows ${listLabel(refusal.rows.map(String))}${refusal.column === null ? '' : `, which differ in “${refusal.column}”`}, and most other schools repeat too. One row a school is needed: filter the file to one line each, or use the state's accountability data.`;
  }
}

/** Why another sheet of the same file stays the one that is read. */
export const sheetNotTaken = (sheet: string, why: string): string => `Sheet “${sheet}” was not taken. ${why}`;

function noHeadings({ firstCells, known, like }: Extract<Refusal, { readonly code: 'no-headings' }>): string {
  const alone =
    known.length === 0
      ? ''
      : ` ${quotedList(known)} alone ${known.length === 1 ? 'is' : 'are'} too little for one.`;
  const near =
    like.length === 0 ? '' : ` ${quotedList(like)} may be meant as such; write them as the state does.`;
  return `No heading row was found in the first rows (the first cells are ${shortList(firstCells)}).${alone}${near} Headings such as “${capital(FACT_LABELS[STANDARD_FACTS[2]])}” and “${capital(FACT_LABELS[STANDARD_FACTS[6]])}” are needed.`;
}

const quotedList = (texts: readonly string[]): string => listLabel(texts.map((text) => `“${text}”`));

function shortList(texts: readonly string[]): string {
  const shown = texts
    .slice(0, SHOWN)
    .map((text) => `“${text}”`)
    .join(', ');
  return texts.length > SHOWN ? `${shown} and ${texts.length - SHOWN} more` : shown;
}

const capital = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
