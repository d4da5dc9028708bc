/** The longest name of a pack: it stands in formulas and on narrow lines. */
export const LONGEST_PACK_NAME = 60;

/** Why words cannot be the name of a person's own pack. */
export type PackNameProblem = 'empty' | 'school-year' | 'too-long';

/** What is wrong with a pack's name, and what to write instead. */
export function packNameSentences(
  name: string,
  problem: PackNameProblem,
): { readonly said: string; readonly next: string } {
  switch (problem) {
    case 'empty':
      return {
        said: 'The pack has no name yet.',
        next: 'Write one: formulas and this pane will call it so.',
      };
    case 'school-year':
      return {
        said: `“${name}” is a school year, and a year always means the state’s letters.`,
        next: `Give the pack a name of its own, such as “${name} edited”.`,
      };
    case 'too-long':
      return {
        said: `The name has ${name.length} characters; ${LONGEST_PACK_NAME} is the most.`,
        next: 'Shorten it.',
      };
  }
}
