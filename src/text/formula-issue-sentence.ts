import type { Issue } from '../intake/issue';
import type { Refusal } from '../intake/refusal';
import { STANDARD_HEADINGS } from '../intake/standard-headings';
import { FACT_LABELS } from './fact-label';
import { issueSentence, type NextSteps } from './issue-sentence';
import { refusalSentence } from './refusal-sentence';

// A formula asks nobody: what is open is settled in the cells, or by the range that it is given.
const IN_THE_CELLS: NextSteps = {
  headingTwice: () => 'Change the heading of each that does not count, or leave its column out of the range.',
  headingSuggested: (fact) => {
    const headings: Readonly<Record<string, string>> = STANDARD_HEADINGS;
    return `To have it read, write “${headings[fact] ?? FACT_LABELS[fact]}”.`;
  },
  scaleMixed: 'Write them all one way.',
  scaleUnclear: "Write each as text with its percent sign: '100%.",
};

/** An issue as a formula tells it: what to do is something that can be done in the sheet. */
export const formulaIssueSentence = (issue: Issue): string => issueSentence(issue, IN_THE_CELLS);

/** The same for data that cannot be used at all. */
export const formulaRefusalSentence = (refusal: Refusal): string =>
  refusalSentence(refusal, formulaIssueSentence);
