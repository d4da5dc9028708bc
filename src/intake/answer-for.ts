import { columnLetters } from './column-letters';
import type { Heading } from './heading';

/**
 * What a person answered about a column: under its heading, or under its letter, counted from the first column read,
 * since two headings may be the same. A letter that is itself a heading means that heading.
 */
export function answerFor<T>(
  answers: ReadonlyMap<string, T>,
  column: number,
  heading: string,
  headings: readonly Heading[],
): T | undefined {
  if (answers.size === 0) return undefined;
  const letters = columnLetters(column);
  const byLetter = headings.some(({ text }) => text === letters) ? undefined : answers.get(letters);
  return byLetter ?? answers.get(heading);
}
