import type { FactId } from '../../intake/fact';
import type { HeadingView } from '../views/check-view';

/** By the letters of a column, for the rows in hand only: in other rows the same letters are another column. */
export type ColumnAnswers = ReadonlyMap<string, FactId | 'ignore'>;

/** The answers with one more. Columns of the same heading that nobody spoke of yet are then not meant. */
export function withColumnAnswer(
  before: ColumnAnswers,
  headings: readonly HeadingView[],
  { text, letters }: { readonly text: string; readonly letters: string },
  fact: FactId | 'ignore',
): ColumnAnswers {
  const answers = new Map(before);
  if (fact !== 'ignore') {
    for (const other of headings) {
      if (other.text !== text || other.letters === undefined) continue;
      if (!answers.has(other.letters)) answers.set(other.letters, 'ignore');
    }
  }
  return answers.set(letters, fact);
}
