import type { FactId } from './fact';
import type { Heading } from './heading';
import { KNOWN_HEADINGS } from './heading-synonyms';

// What is left of "%ile", and its like: too short to resemble the word it stands for.
const SHORT_PERCENTILE = /\b(?:ile|pctl|pctle|pctile)\b/;
// Below this likeness a suggestion was wrong more often than right in the state's own headings.
const LIKE_ENOUGH = 0.58;
const PERCENT = /\bpercent\b/;
const PERCENTILES: ReadonlySet<FactId> = new Set(['accountabilityPercentile', 'studentGroupPercentile']);

/** The fact whose known headings a heading most resembles, to be offered for confirmation, never taken; or null. */
export function suggestFact(heading: Heading): FactId | null {
  const wanted = trigrams(heading.key.replace(SHORT_PERCENTILE, 'percentile'));
  let best: FactId | null = null;
  let bestLikeness = LIKE_ENOUGH;
  for (const [key, fact] of KNOWN_HEADINGS) {
    // A percent of students is spelled almost like a percentile, and is none.
    if (PERCENTILES.has(fact) && PERCENT.test(heading.key)) continue;
    const likeness = dice(wanted, trigrams(key));
    if (likeness > bestLikeness || (likeness === bestLikeness && best === null)) {
      best = fact;
      bestLikeness = likeness;
    }
  }
  return best;
}

/** How alike two texts are, from 0 to 1, by the runs of three signs that they share. */
export function likeness(one: string, other: string): number {
  return dice(trigrams(one), trigrams(other));
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
