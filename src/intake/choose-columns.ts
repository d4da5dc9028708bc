import { answerFor } from './answer-for';
import type { CellMatrix } from './cell-value';
import { columnLetters } from './column-letters';
import type { ColumnUse, HeadingAnswers } from './column-use';
import { couldHold } from './could-hold';
import { FACT_IDS, type FactId } from './fact';
import type { Heading } from './heading';
import { suggestFact } from './heading-likeness';
import { matchHeading } from './heading-synonyms';
import type { Issue } from './issue';

/** Facts that may stand in several columns, one for each student group or subject. */
export const MANY_COLUMNS: ReadonlySet<FactId> = new Set(['participationRate', 'studentGroupPercentile']);

/** Facts whose headings carry the report year: they decide which year the data is of. */
const DATED_FACTS: ReadonlySet<FactId> = new Set([
  'accountabilityPercentile',
  'reasonOverall',
  'reasonGroups',
  'reasonGraduation',
  'reasonParticipation',
  'lowPerformingGroups',
  'lowParticipationGroups',
  'federalDesignation',
  'identifiedFlag',
]);

export type ChosenColumns = {
  readonly uses: readonly ColumnUse[];
  /** The report year that the headings or the title name. */
  readonly dataYear: number | null;
  readonly issues: readonly Issue[];
};

type Other = { readonly column: number; readonly heading: Heading };

type Named = ColumnUse & { readonly years: readonly number[]; readonly answered: boolean };

/**
 * Decides which column each fact is read from. Two columns for one fact are told apart by a person's answer or by their
 * years, or else neither is taken and the person is asked. A heading that only resembles a known one is suggested, never taken.
 * `titleYear` is the year a title above the headings names; `rows` are the first below the headings.
 */
export function chooseColumns(
  headings: readonly Heading[],
  answers: HeadingAnswers,
  titleYear: number | null,
  rows: CellMatrix = [],
): ChosenColumns {
  const named: Named[] = [];
  const others: Other[] = [];
  headings.forEach((heading, column) => {
    if (heading.key === '') return;
    const answer = answerFor(answers, column, heading.text, headings);
    const match =
      answer === undefined ? matchHeading(heading) : answer === 'ignore' ? null : { fact: answer, of: null };
    if (match !== null) {
      const answered = answer !== undefined;
      named.push({ column, ...match, heading: heading.text, years: heading.years, answered });
    } else if (answer === undefined) others.push({ column, heading });
  });
  const dataYear = yearOfData(named) ?? titleYear;
  const choices = FACT_IDS.map((fact) => choose(fact, columnsOf(fact, named), dataYear));
  const uses = choices.flatMap((choice) => choice.uses).sort((a, b) => a.column - b.column);
  return {
    uses,
    dataYear,
    issues: [
      ...choices.flatMap((choice) => choice.issues),
      ...aboutOthers(others, new Set(named.map(({ fact }) => fact)), rows),
    ],
  };
}

// What a person said a column is outweighs what another one looks like.
function columnsOf(fact: FactId, named: readonly Named[]): readonly Named[] {
  const columns = named.filter((column) => column.fact === fact);
  const answered = columns.filter((column) => column.answered);
  return answered.length === 0 || MANY_COLUMNS.has(fact) ? columns : answered;
}

function choose(
  fact: FactId,
  columns: readonly Named[],
  dataYear: number | null,
): { readonly uses: readonly ColumnUse[]; readonly issues: readonly Issue[] } {
  const uses = columns.map(({ column, of, heading }) => ({ column, fact, of, heading }));
  if (columns.length < 2 || MANY_COLUMNS.has(fact)) return { uses, issues: [] };
  const headings = columns.map(({ heading }) => heading);
  const chosen = ofYear(columns, fact, dataYear);
  if (chosen === null) return { uses: [], issues: [twice(fact, columns)] };
  return {
    uses: uses.filter(({ column }) => column === chosen.column),
    issues: [{ code: 'heading-chosen-by-year', fact, headings, column: chosen.heading }],
  };
}

// Headings that are written alike can only be told apart by their letters.
function twice(fact: FactId, columns: readonly Named[]): Issue {
  const headings = columns.map(({ heading }) => heading);
  const issue: Issue = { code: 'heading-twice', fact, headings };
  if (new Set(headings).size === headings.length) return issue;
  return { ...issue, letters: columns.map(({ column }) => columnLetters(column)) };
}

function yearOfData(named: readonly Named[]): number | null {
  const years = named.filter(({ fact }) => DATED_FACTS.has(fact)).flatMap((column) => column.years);
  return years.length === 0 ? null : Math.max(...years);
}

function ofYear(columns: readonly Named[], fact: FactId, dataYear: number | null): Named | null {
  const years = columns.map((column) => column.years.at(-1) ?? null);
  if (new Set(years).size < columns.length || dataYear === null) return null;
  // A year's determination rests on the graduation rate of the cohort of the year before.
  const wanted = fact === 'graduationRate' ? dataYear - 1 : dataYear;
  return columns[years.indexOf(wanted)] ?? null;
}

function aboutOthers(
  others: readonly Other[],
  taken: ReadonlySet<FactId>,
  rows: CellMatrix,
): readonly Issue[] {
  const issues: Issue[] = [];
  const unused: string[] = [];
  for (const { column, heading } of others) {
    const fact = suggestFact(heading);
    const fits =
      fact !== null &&
      couldHold(
        fact,
        rows.map((row) => row[column]),
      );
    if (!fits || taken.has(fact)) unused.push(heading.text);
    else issues.push({ code: 'heading-suggested', fact, column: heading.text });
  }
  return unused.length === 0 ? issues : [...issues, { code: 'headings-not-used', headings: unused }];
}
