import { likeness } from '../intake/heading-likeness';
import { readHeadings } from '../intake/heading';
import { findLayout } from '../intake/layout';
import type { Answers, SourceCells } from '../intake/read-school-data';
import { columnLetters } from '../sheets/cell-address';
import { USAGE, type AnswerOption } from '../text/cli-usage-sentence';
import { done, misused, type Outcome } from './outcome';

/** Where no heading row is found without the answers, they are looked for in as many rows. */
const TOP_ROWS = 40;
const NEAREST_SHOWN = 2;
const LEAST_LIKENESS = 0.2;

/**
 * The answers under the headings as the data writes them, whatever the case and the spaces a person typed, or under the
 * letter of a column. An answer about a heading that the data lacks would do nothing, so it is refused.
 */
export function answersForFile(answers: Answers, source: SourceCells): Outcome<Answers> {
  const headings = headingsOf(source, answers);
  // What is wrong with the data itself is told first.
  if (headings === null) return done(answers);
  const columns = renamed('--column', answers.headings ?? new Map(), headings);
  if (!columns.ok) return columns;
  const scales = renamed('--scale', answers.scales ?? new Map(), headings);
  return scales.ok ? done({ headings: columns.value, scales: scales.value }) : scales;
}

function renamed<T>(
  option: AnswerOption,
  answers: ReadonlyMap<string, T>,
  headings: readonly string[],
): Outcome<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (const [wish, answer] of answers) {
    const heading = headingFor(wish, headings);
    if (heading === null) return misused(USAGE.noSuchHeading(option, wish, nearest(wish, headings)));
    found.set(heading, answer);
  }
  return done(found);
}

function headingsOf({ cells, firstRow }: SourceCells, answers: Answers): readonly string[] | null {
  const found = findLayout(cells, firstRow, answers.headings);
  if (found.ok) return found.layout.headings.map(({ text }) => text);
  if (found.refusal.code !== 'no-headings') return null;
  return cells.slice(0, TOP_ROWS).flatMap((row) => readHeadings([row]).map(({ text }) => text));
}

function headingFor(wish: string, headings: readonly string[]): string | null {
  if (headings.includes(wish)) return wish;
  const alike = headings.find((heading) => heading !== '' && folded(heading) === folded(wish));
  if (alike !== undefined) return alike;
  const letters = wish.toUpperCase();
  return headings.some((_, column) => columnLetters(column) === letters) ? letters : null;
}

function nearest(wish: string, headings: readonly string[]): readonly string[] {
  return [...new Set(headings)]
    .map((heading) => ({ heading, like: likeness(folded(heading), folded(wish)) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((one, other) => other.like - one.like)
    .slice(0, NEAREST_SHOWN)
    .map(({ heading }) => heading);
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
