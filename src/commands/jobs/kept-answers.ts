import { FACT_IDS } from '../../intake/fact';
import type { FactId } from '../../intake/fact';
import type { PercentScale } from '../../intake/rate';
import type { Answers } from '../../intake/read-school-data';

/** What a person answered about headings and scales, kept with the workbook so that nobody is asked again. */
export const ANSWERS_SETTING = 'SSoS.answers';

const FACTS: ReadonlySet<unknown> = new Set([...FACT_IDS, 'ignore']);
const SCALES: ReadonlySet<unknown> = new Set(['percent', 'fraction']);

/** The answers that the workbook's settings hold; what is no answer is left out. */
export function keptAnswers(settings: ReadonlyMap<string, unknown>): Answers {
  const { headings, scales } = Object(settings.get(ANSWERS_SETTING)) as Readonly<Record<string, unknown>>;
  return {
    headings: new Map(entriesOf(headings).filter(isHeadingAnswer)),
    scales: new Map(entriesOf(scales).filter(isScaleAnswer)),
  };
}

/** Answers as they are kept. */
export function answersToKeep({ headings = new Map(), scales = new Map() }: Answers): unknown {
  return { headings: Object.fromEntries(headings), scales: Object.fromEntries(scales) };
}

type Entry = readonly [string, unknown];

const entriesOf = (value: unknown): readonly Entry[] => Object.entries(Object(value));

function isHeadingAnswer(entry: Entry): entry is readonly [string, FactId | 'ignore'] {
  return FACTS.has(entry[1]);
}

function isScaleAnswer(entry: Entry): entry is readonly [string, PercentScale] {
  return SCALES.has(entry[1]);
}
