import type { Issue, IssueCode } from '../intake/issue';
import { issueSentence } from './issue-sentence';

const OF_YEARS: ReadonlySet<IssueCode> = new Set(['other-year', 'several-years', 'other-years-left-out']);

/** What the years of the data mean for the results, before any of them is read. */
export function yearNotices(issues: readonly Issue[]): readonly string[] {
  const notices = issues.filter(({ code }) => OF_YEARS.has(code)).map((issue) => issueSentence(issue));
  return hasSeveralYears(issues)
    ? [...notices, 'Each row is counted, so a school counts once for each of its years.']
    : notices;
}

export const hasSeveralYears = (issues: readonly Issue[]): boolean =>
  issues.some(({ code }) => code === 'several-years');
