import { MANY_COLUMNS } from '../../intake/choose-columns';
import type { FactId } from '../../intake/fact';
import type { HeadingView } from '../views/check-view';
import type { ColumnAnswers } from './column-answers';

export type HeadingMeanings = ReadonlyMap<string, FactId | 'ignore'>;

/** A heading, with its letters where it stands twice. */
export type HeadingName = Pick<HeadingView, 'text' | 'letters'>;

/** What was answered about headings, and about columns by their letters. */
export type Meanings = { readonly headings: HeadingMeanings; readonly columns: ColumnAnswers };

/** A meaning that a person gave to one heading and that others had until then. */
export type TakenOver = {
  readonly fact: FactId;
  readonly by: HeadingName;
  readonly from: readonly HeadingName[];
  /** What was answered before, to be taken back to. */
  readonly before: Meanings;
};

/** Which headings lose a meaning that only one can have to the one it is given to; null where none does. */
export function takenOver(
  { headings, columns }: Meanings,
  shown: readonly HeadingView[],
  heading: HeadingName,
  fact: FactId | 'ignore',
): TakenOver | null {
  if (fact === 'ignore' || MANY_COLUMNS.has(fact)) return null;
  const by = nameOf(heading);
  const from = shown.filter((other) => other.fact === fact && !isSame(other, by)).map(nameOf);
  return from.length === 0 ? null : { fact, by, from, before: { headings, columns } };
}

/** Whether two names are of one column. */
export function isSame(one: HeadingName, other: HeadingName): boolean {
  return one.text === other.text && one.letters === other.letters;
}

function nameOf({ text, letters }: HeadingName): HeadingName {
  return letters === undefined ? { text } : { text, letters };
}

/**
 * The answers about headings with one more. Where only one heading can have the meaning, the last answer counts: earlier
 * ones about other headings of these rows fall away.
 */
export function withAnswer(
  before: HeadingMeanings,
  shown: readonly HeadingView[],
  by: string,
  fact: FactId | 'ignore',
): HeadingMeanings {
  const answers = new Map([...before, [by, fact]]);
  if (fact === 'ignore' || MANY_COLUMNS.has(fact)) return answers;
  for (const { text } of shown) if (text !== by && answers.get(text) === fact) answers.delete(text);
  return answers;
}
