import type { SkipReason } from '../intake/skipped-row';
import { listLabel } from './list-label';
import { skipSentence } from './skip-sentence';

// More would be a list to search through.
const SUGGESTED = 3;

/** What can be wrong with a formula's arguments, or with the row it is given. */
export type FormulaProblem =
  | { readonly code: 'several-rows'; readonly rows: number }
  | { readonly code: 'column-of-rows'; readonly cells: number; readonly headings: number }
  | { readonly code: 'no-known-heading'; readonly headings: readonly string[] }
  | { readonly code: 'older-framework'; readonly words: string }
  | { readonly code: 'row-of-older-framework' }
  | {
      readonly code: 'no-such-policy';
      readonly asked: string;
      readonly years: readonly string[];
      /** Null while nobody knows which packs the workbook keeps. */
      readonly kept: readonly string[] | null;
    }
  | { readonly code: 'policy-broken'; readonly name: string }
  | { readonly code: 'no-action'; readonly examples: readonly string[] }
  | {
      readonly code: 'no-such-action';
      readonly asked: string;
      /** The actions that may be meant. */
      readonly meant: readonly string[];
      readonly examples: readonly string[];
    }
  | { readonly code: 'no-such-kind'; readonly asked: string; readonly kinds: readonly string[] }
  | { readonly code: 'no-action-of-kind'; readonly asked: string; readonly kind: string }
  | { readonly code: 'no-date'; readonly asked: string; readonly known: string | null }
  | { readonly code: 'no-district' }
  | { readonly code: 'not-a-district'; readonly value: string }
  | { readonly code: 'total'; readonly value: string }
  | { readonly code: 'unknown-place'; readonly value: string }
  | { readonly code: 'short-code'; readonly value: string }
  | { readonly code: 'error-cell'; readonly value: string };

/** What is wrong and what to do, for the person who wrote the formula. */
export function formulaSentence(problem: FormulaProblem): string {
  switch (problem.code) {
    case 'several-rows':
      return `The range has ${problem.rows} rows. Give one row, such as A2:Q2, or use SSOS.CLASSIFY for all of them at once.`;
    case 'column-of-rows':
      return `The range is a column of ${problem.cells} cells, but a school has ${problem.headings} here, one for each heading. Give the cells of one school, such as A2:Q2. For schools below each other use SSOS.CLASSIFY, with the headings in its range.`;
    case 'no-known-heading':
      return noKnownHeading(problem.headings);
    case 'older-framework':
      return `The heading “${problem.words}” belongs to the state’s older framework (Levels 1 to 5, until 2017). The letters do not apply to it. Use results of 2018 or later.`;
    case 'row-of-older-framework':
      return 'Check: the row is of the state’s older framework (Levels 1 to 5, until 2017), which the letters do not apply to.';
    case 'no-such-policy':
      return `There is no policy “${problem.asked}”. ${thereAre(problem.years, problem.kept)}`;
    case 'policy-broken':
      return `The policy pack “${problem.name}” is kept in this workbook, but cannot be used. Open the SSoS pane, Policy: it says what is wrong with it.`;
    case 'no-action':
      return `The cell is empty. Name an action or a criterion, such as ${eitherOf(problem.examples)}.`;
    case 'no-such-action':
      return noSuchAction(problem.asked, problem.meant, problem.examples);
    case 'no-such-kind':
      return `“${problem.asked}” is no kind of action. Write ${eitherOf(problem.kinds)}, or leave it out.`;
    case 'no-action-of-kind':
      return `The letters have nothing ${problem.kind} for “${problem.asked}”. Leave the kind out to see what there is.`;
    case 'no-date':
      return `The letters give no date for “${problem.asked}”${problem.known === null ? '' : ` yet: ${problem.known}`}. Ask the assistance team, which SSOS.CONTACT names.`;
    case 'no-district':
      return 'Check: there is no district. Give its name or its eight-digit code.';
    case 'not-a-district':
      return `Check: “${problem.value}” is no district. Give its name or its eight-digit code.`;
    case 'total':
      return `Check: “${problem.value}” is a total, not a district. Give a district’s name or its eight-digit code.`;
    case 'unknown-place':
      return `Check: the policy names no district and no region “${problem.value}”. See that it is written right.`;
    case 'short-code':
      return `Check: “${problem.value}” has too few digits for a district code. Write all eight, or the name.`;
    case 'error-cell':
      return `Check: the cell holds the Excel error ${problem.value}.`;
  }
}

/** What a formula shows for a row that is neither a school nor a district. */
export const skippedSentence = (reason: SkipReason): string => `Skipped: ${skipSentence(reason)}`;

function noKnownHeading(headings: readonly string[]): string {
  const [only] = headings;
  if (only === undefined)
    return 'The range of the headings is empty. Give the row with the headings, such as A1:Q1.';
  if (headings.length === 1) {
    return `“${only}” is no heading of the state’s data. The second argument is the range of the headings, such as A1:Q1; a school year goes third.`;
  }
  return `None of the headings is one of the state’s (the first is “${only}”). Give the row with the headings, such as A1:Q1, or leave it out for the standard columns.`;
}

function noSuchAction(asked: string, meant: readonly string[], examples: readonly string[]): string {
  const none = `“${asked}” is no action and no criterion.`;
  return meant.length > 0 && meant.length <= SUGGESTED
    ? `${none} Perhaps ${eitherOf(meant)} is meant.`
    : `${none} Write one such as ${eitherOf(examples)}, or an action in the words that SSOS.ACTIONS shows. The help page of SSOS.DUE lists them all.`;
}

function thereAre(years: readonly string[], kept: readonly string[] | null): string {
  const loaded = `School ${years.length === 1 ? 'year' : 'years'} there ${years.length === 1 ? 'is' : 'are'}: ${listLabel(years)}.`;
  return `${loaded} ${inWorkbook(kept)}`;
}

function inWorkbook(kept: readonly string[] | null): string {
  if (kept === null) {
    return 'Which policy packs this workbook keeps has not been read yet. If this stays, open the SSoS pane, Policy.';
  }
  return kept.length === 0
    ? 'No policy pack is kept in this workbook.'
    : `Kept in this workbook: ${listLabel(kept.map((name) => `“${name}”`))}.`;
}

function eitherOf(words: readonly string[]): string {
  return listLabel(words.map((word) => `“${word}”`)).replace(/ and (?=“[^“]*$)/, ' or ');
}
