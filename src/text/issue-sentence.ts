import type { CountedIssueCode, Issue } from '../intake/issue';
import type { FactId } from '../intake/fact';
import { FACT_LABELS } from './fact-label';
import { listLabel } from './list-label';

/** What a person can do about a question that the data leave open. */
export type NextSteps = {
  /** Several columns stand for one fact; `byLetter` where their headings are the same. */
  readonly headingTwice: (byLetter: boolean) => string;
  readonly headingSuggested: (fact: FactId) => string;
  readonly scaleMixed: string;
  readonly scaleUnclear: string;
};

/** Where somebody can be asked: each face has its own way of answering. */
const ANSWER: NextSteps = {
  headingTwice: (byLetter) => `Say which one counts${byLetter ? ', by the letter of its column' : ''}.`,
  headingSuggested: () => 'Confirm it to have it read.',
  scaleMixed: 'Write them all one way, or say which they are.',
  scaleUnclear: 'Say which they are.',
};

/** One issue for the person whose data it is: which cell or heading, what was found, what was done or is to be done. */
export function issueSentence(issue: Issue, next: NextSteps = ANSWER): string {
  const where = placeOf(issue);
  return where === '' ? sentence(issue, next) : `${where}: ${sentence(issue, next)}`;
}

function placeOf({ row, column }: Issue): string {
  const parts = [
    row === undefined ? [] : [`Row ${row}`],
    column === undefined || column === '' ? [] : [`column “${column}”`],
  ].flat();
  const place = parts.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function sentence(issue: Issue, next: NextSteps): string {
  switch (issue.code) {
    case 'code-repaired':
      return `“${issue.from}” was read as the code ${issue.to}; a spreadsheet had changed it.`;
    case 'code-doubtful':
      return `“${issue.value}” has too few digits to be a code safely, so the row has none. Write all eight digits.`;
    case 'code-unreadable':
      return `“${issue.value}” is not an organization code. Write eight digits, for example 00350537.`;
    case 'code-not-of-district':
      return `school ${issue.school} stands under district ${issue.district}, but its code begins with another district. Both were kept.`;
    case 'code-duplicate':
      return `school ${issue.value} stands in rows ${listLabel(issue.rows.map(String))} with different cells. Each row was classified; keep the right one.`;
    case 'not-a-percentile':
      return `“${issue.value}” is not a percentile from 1 to 99 and was taken as missing.`;
    case 'not-a-rate':
      return `“${issue.value}” was not read as a rate and was taken as missing. Write a number from 0 to 100, with or without a percent sign.`;
    case 'rate-is-zero':
      return 'the rate is exactly 0, which may be an empty cell, so it was not taken as low. Check the figure.';
    case 'excel-error':
      return `the cell holds the Excel error ${issue.value} and was taken as missing.`;
    case 'percents-read-as-fractions':
      return 'the numbers are fractions of 1, so 0.667 was read as 66.7%.';
    case 'percent-scale-mixed':
      return `fractions (row ${issue.fractionRow}) and percents (row ${issue.percentRow}) stand in one column, so none of its bare numbers was used. ${next.scaleMixed}`;
    case 'percent-scale-unclear':
      return `every number is 1, which may mean 1% or 100%, so none was used. ${next.scaleUnclear}`;
    case 'decimal-commas-read':
      return 'the decimal sign is a comma, so 66,7 was read as 66.7.';
    case 'unknown-reason':
      return `“${issue.value}” is not a reason the state is known to give. Nothing was concluded from it; read it yourself.`;
    case 'unknown-classification':
      return `“${issue.value}” is not a classification the state is known to give. Nothing was concluded from it.`;
    case 'unknown-designation':
      return `“${issue.value}” is not a designation that is known. Nothing was concluded from it.`;
    case 'unknown-group':
      return `“${issue.value}” lists no student group the state is known to report on. Nothing was concluded from it; read it yourself.`;
    case 'heading-twice':
      return `${listLabel(headingsWithLetters(issue.headings, issue.letters))} ${issue.headings.length > 2 ? 'all' : 'both'} stand for the ${FACT_LABELS[issue.fact]}, so ${issue.headings.length > 2 ? 'none' : 'neither'} was read. ${next.headingTwice(issue.letters !== undefined)}`;
    case 'heading-chosen-by-year':
      return `of ${listLabel(issue.headings.map(quoted))} this one was read, because its year fits the data.`;
    case 'heading-suggested':
      return `looks like the ${FACT_LABELS[issue.fact]} but is not named so, and was not read. ${next.headingSuggested(issue.fact)}`;
    case 'headings-not-used':
      return `Columns that nothing was read from: ${issue.headings.join(', ')}.`;
    case 'no-headings':
      return 'there are no headings, so the standard columns in their order were meant.';
    case 'column-absent':
      return `No column was read for the ${FACT_LABELS[issue.fact]}, so what depends on it is unknown in every row.`;
    case 'row-short':
      return `the row has ${issue.cells} cells where the headings have ${issue.expected}; what is not there was taken as missing.`;
    case 'rows-hidden':
      return `${issue.count} hidden or filtered ${issue.count === 1 ? 'row was' : 'rows were'} classified with the others.`;
    case 'quote-never-closed':
      return 'a quotation mark opens a cell and is never closed. It was read as an ordinary character; check the row.';
    case 'other-year':
      return `The data is of ${issue.dataYear}, the policy pack is for results of ${issue.resultsYear}. Criteria, dates and lists of districts may differ.`;
    case 'graduation-of-other-year':
      return `the rate is of ${issue.year}, but results of ${issue.resultsYear} rest on the graduation rate of the year before. It was read all the same; check that it is the one that counts.`;
    case 'years-of-cohorts':
      return 'the years are those of graduation cohorts. Results rest on the cohort of the year before, so each row was taken for the year after its own.';
    case 'several-years':
      return `The rows are for results of several years (${issue.years.join(', ')}) and were all classified by one policy pack.`;
    case 'other-years-left-out':
      return `${rowsWere(issue.count)} of other years than ${issue.year}. They were classified, but the districts' actions rest on the rows of ${issue.year}.`;
    case 'and-more':
      return `${issue.count.toLocaleString('en-US')} more ${issue.count === 1 ? 'issue' : 'issues'} of one kind: ${KINDS[issue.of]}.`;
  }
}

/** What the issues of a kind have in common, where they are too many to be listed. */
const KINDS: Readonly<Record<CountedIssueCode, string>> = {
  'code-repaired': 'codes that a spreadsheet had changed were repaired',
  'code-doubtful': 'codes with too few digits',
  'code-unreadable': 'cells that are not organization codes',
  'code-not-of-district': 'schools under another district than their code',
  'code-duplicate': 'schools that stand in several rows',
  'not-a-percentile': 'cells that are not percentiles',
  'not-a-rate': 'cells that are not rates',
  'rate-is-zero': 'rates of exactly 0',
  'excel-error': 'Excel errors',
  'percents-read-as-fractions': 'columns of fractions',
  'percent-scale-mixed': 'columns of fractions and percents',
  'percent-scale-unclear': 'columns whose scale is unclear',
  'decimal-commas-read': 'columns with decimal commas',
  'unknown-reason': 'reasons that are not known',
  'unknown-classification': 'classifications that are not known',
  'unknown-designation': 'designations that are not known',
  'unknown-group': 'lists without a known student group',
  'heading-twice': 'headings that stand twice',
  'heading-chosen-by-year': 'headings chosen by their year',
  'heading-suggested': 'headings to be confirmed',
  'headings-not-used': 'headings that were not used',
  'no-headings': 'rows without headings',
  'column-absent': 'columns that are absent',
  'row-short': 'rows shorter than the headings',
  'rows-hidden': 'hidden rows',
  'quote-never-closed': 'quotation marks that are never closed',
  'other-year': 'data of another year',
  'graduation-of-other-year': 'graduation rates of another year',
  'years-of-cohorts': 'years of graduation cohorts',
  'several-years': 'rows of several years',
  'other-years-left-out': 'rows of other years',
};

const rowsWere = (count: number): string =>
  count === 1 ? '1 row is' : `${count.toLocaleString('en-US')} rows are`;

const quoted = (heading: string): string => `“${heading}”`;

function headingsWithLetters(
  headings: readonly string[],
  letters: readonly string[] = [],
): readonly string[] {
  return headings.map((heading, index) => {
    const letter = letters[index];
    return letter === undefined ? quoted(heading) : `${quoted(heading)} (column ${letter})`;
  });
}
