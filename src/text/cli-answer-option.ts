import type { Issue } from '../intake/issue';
import type { Refusal } from '../intake/refusal';
import { issueSentence } from './issue-sentence';
import { refusalSentence } from './refusal-sentence';

/** An issue as the command line tells it: with the options that answer it, ready to be copied. */
export function issueWithOptions(issue: Issue): string {
  return withOptions(issueSentence(issue), [answerOptions(issue)]);
}

/** A refusal as the command line tells it: with the options that answer what it asks, ready to be copied. */
export function refusalWithOptions(refusal: Refusal): string {
  const open = refusal.code === 'columns-to-be-confirmed' ? refusal.open : [];
  return withOptions(refusalSentence(refusal), open.map(answerOptions));
}

/** Of the answers to one question one is to be chosen; several questions can be answered at once. */
function withOptions(sentence: string, questions: readonly (readonly string[])[]): string {
  const answers = questions.filter(({ length }) => length > 0).map((options) => options.join(' or '));
  return answers.length === 0 ? sentence : `${sentence} Add ${answers.join(', and ')}.`;
}

/** What a person can answer, one option for each answer. */
function answerOptions(issue: Issue): readonly string[] {
  switch (issue.code) {
    case 'heading-twice':
      return (issue.letters ?? issue.headings).map((column) => option('--column', column, issue.fact));
    case 'heading-suggested':
      return [option('--column', issue.column ?? '', issue.fact)];
    case 'percent-scale-mixed':
    case 'percent-scale-unclear':
      return ['percent', 'fraction'].map((scale) => option('--scale', issue.column ?? '', scale));
    default:
      return [];
  }
}

const option = (name: string, column: string, answer: string): string =>
  `${name} "${column.replaceAll('"', '\\"')}=${answer}"`;
