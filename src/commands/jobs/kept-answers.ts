import { FACT_IDS } from '../../intake/fact';
import type { FactId } from '../../intake/fact';
import type { Answers } from '../../intake/read-school-data';

/**
 * What a person answered about headings and where they stand, kept with the workbook so that nobody is asked again. How
 * a column writes its rates is not kept: another file may write them otherwise under the same heading, and 0.94 would
 * become 0.94 %. Nor is a row of data, which says nothing of another file.
 */
export const ANSWERS_SETTING = 'SSoS.answers';

const FACTS: ReadonlySet<unknown> = new Set([...FACT_IDS, 'ignore']);

/** The answers that the workbook's settings hold; what is no answer is left out. */
export function keptAnswers(settings: ReadonlyMap<string, unknown>): Answers {
  const { headings, rows } = Object(settings.get(ANSWERS_SETTING)) as Readonly<Record<string, unknown>>;
  return {
    headings: new Map(entriesOf(headings).filter(isHeadingAnswer)),
    rows: new Map(entriesOf(rows).filter(isHeadingRow)),
  };
}

/** Answers as they are kept. */
export function answersToKeep({ headings = new Map(), rows = new Map() }: Answers): unknown {
  return {
    headings: Object.fromEntries(headings),
    rows: Object.fromEntries([...rows].filter(isHeadingRow)),
  };
}

type Entry = readonly [string, unknown];

const entriesOf = (value: unknown): readonly Entry[] => Object.entries(Object(value));

function isHeadingRow(entry: Entry): entry is readonly [string, 'headings'] {
  return entry[1] === 'headings';
}

function isHeadingAnswer(entry: Entry): entry is readonly [string, FactId | 'ignore'] {
  return FACTS.has(entry[1]);
}
