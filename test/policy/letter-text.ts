import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** The letters are kept beside the project, not in it. */
const FOLDER = new URL('../../../shared/letters/', import.meta.url);
const LETTER_A = new URL('2023-09-21-chief-schools-officer.txt', FOLDER);
const LETTER_B = new URL('2023-09-22-statewide-system-of-support.txt', FOLDER);

export const lettersAreHere = existsSync(LETTER_A) && existsSync(LETTER_B);

/** A group of tests that walk the letters; skipped with one plain line where they are not beside the project. */
export function describeWithLetters(title: string, body: () => void): void {
  if (lettersAreHere) {
    describe(title, body);
    return;
  }
  process.stderr.write(`Skipped: "${title}" needs the two letters in ../shared/letters\n`);
  describe.skip(title, () => {
    it('is carried by the pack', () => expect(lettersAreHere).toBe(true));
  });
}

/** The kinds of next step, as the letter of Sep 21 heads its bullets. */
export type Heading = 'Required' | 'Recommended' | 'DESE action step';

export type Bullet = {
  /** `1` to `6`, in the order of the letter. */
  readonly section: string;
  /** From 1 within the section. */
  readonly item: number;
  readonly heading: Heading;
  readonly text: string;
};

export function letterA(): string {
  return readFileSync(LETTER_A, 'utf8');
}

export function letterB(): string {
  return readFileSync(LETTER_B, 'utf8');
}

/** A text on one line: the letters break lines inside phrases and table cells over pages. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a text, without case and marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The six categories of the letter of Sep 21: each begins where its table says which supports there are. */
export function sectionsOf(letter: string): string[] {
  return letter.split(/What supports are available[^\n]*\n/).slice(1);
}

/** Every bullet, whatever its mark. A bullet ends at the next one or at an empty line. */
export function bulletsOf(letter: string): Bullet[] {
  return sectionsOf(letter).flatMap((body, index) =>
    [...body.matchAll(/[·❑]\s*([^:·❑]+):([^·❑]*?)(?=\n\s*\n|[·❑]|$)/g)].map(
      ([, heading = '', text = ''], place) => ({
        section: `${index + 1}`,
        item: place + 1,
        heading: headingOf(heading),
        text: flat(text),
      }),
    ),
  );
}

/** The items of numbered lists, whatever their number: word processors count each list from 1 again. */
export function numberedItemsOf(letter: string): string[] {
  return [...letter.matchAll(/^\s*\d+\. ([\s\S]*?)(?=\n\s*\d+\. |\n\s*\n)/gm)].map(([, text = '']) =>
    flat(text),
  );
}

function headingOf(text: string): Heading {
  const heading = flat(text);
  if (heading === 'Required' || heading === 'Recommended' || heading === 'DESE action step') return heading;
  throw new Error(`The letter has a bullet of a kind that no test knows: ${heading}`);
}
