import { STANDARD_FACTS } from '../intake/fact';
import type { Refusal } from '../intake/refusal';
import { FACT_LABELS } from './fact-label';
import { CHECK_WORDS } from './pane-words';
import { refusalSentence } from './refusal-sentence';

const COLUMNS_NAMED = 3;

/** What a person can do about it where the rows and their headings stand in drop-downs beside. */
export type Choices = {
  /** The row that was taken for the headings, although none of them is known; null where none looks so. */
  readonly supposed: number | null;
  /** Whether the rows fit the standard columns in their order. */
  readonly fitStandard: boolean;
};

/** Why data cannot be used yet, and which choice in the pane helps; null where there is none to be made. */
export function refusalInPane(refusal: Refusal, choices: Choices | null): string {
  if (choices === null) return refusalSentence(refusal);
  switch (refusal.code) {
    case 'no-headings':
      return choices.supposed === null ? withoutAny(choices) : `${supposed(choices.supposed)} ${NEEDED}`;
    case 'no-accountability-column':
    case 'columns-to-be-confirmed':
      return `${refusalSentence(refusal)} ${NEEDED}`;
    default:
      return refusalSentence(refusal);
  }
}

const DECIDING = [
  FACT_LABELS.overallClassification,
  FACT_LABELS.reasons,
  FACT_LABELS.accountabilityPercentile,
  FACT_LABELS.lowPerformingGroups,
  FACT_LABELS.federalDesignation,
  FACT_LABELS.graduationRate,
];

const NEEDED = `Needed is at least one column to decide by: ${DECIDING.join(', ')} or ${FACT_LABELS.participationRate}. Say as well which column holds the school’s name or code.`;

const supposed = (row: number): string =>
  `No heading row with known headings was found. Row ${row} looks most like headings and was taken for them: say below what each means, or choose another row.`;

function withoutAny({ fitStandard }: Choices): string {
  const named = STANDARD_FACTS.slice(0, COLUMNS_NAMED).map((fact) => FACT_LABELS[fact]);
  const standard = fitStandard
    ? ` The columns fit the standard ones in their order (${named.join(', ')} and so on): choose “${CHECK_WORDS.noHeadingRow}” below if they are meant.`
    : '';
  return `The first rows look like data, not like headings. If one of them holds the headings, choose it below. If none does, write a row of headings above the rows, such as School Name and Accountability Percentile, and give them again.${standard}`;
}
