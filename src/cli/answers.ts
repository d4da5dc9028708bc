import type { Answers } from '../intake/read-school-data';
import { FACT_IDS, type FactId } from '../intake/fact';
import type { PercentScale } from '../intake/rate';
import { USAGE } from '../text/cli-usage-sentence';
import { done, misused, type Outcome } from './outcome';

const FACTS: ReadonlySet<string> = new Set([...FACT_IDS, 'ignore']);
const SCALES: ReadonlySet<string> = new Set(['percent', 'fraction']);

/** Reads `--column "HEADING=fact"` and `--scale "HEADING=percent"`, the answers to what the data leaves open. */
export function readAnswers(columns: readonly string[], scales: readonly string[]): Outcome<Answers> {
  const headings = new Map<string, FactId | 'ignore'>();
  for (const text of columns) {
    const [heading, fact] = parted(text);
    if (!isFact(fact)) return misused(USAGE.column(text, [...FACTS]));
    headings.set(heading, fact);
  }
  const decided = new Map<string, PercentScale>();
  for (const text of scales) {
    const [heading, scale] = parted(text);
    if (!isScale(scale)) return misused(USAGE.scale(text));
    decided.set(heading, scale);
  }
  return done({ headings, scales: decided });
}

// A heading may hold an equals sign itself; the answer never does.
function parted(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

const isFact = (text: string): text is FactId | 'ignore' => FACTS.has(text);
const isScale = (text: string): text is PercentScale => SCALES.has(text);
