import type { Results } from '../plan/results';
import { issueSentence } from './issue-sentence';
import { capitalized, listLabel } from './list-label';
import { countLabel } from './number-label';
import { skipSentence } from './skip-sentence';

const ROWS_TOLD = 40;
const ROWS_NAMED = 12;

/** What to check in the data: what concerns the file or a column first, then single rows, as many as a person reads. */
export function dataProblems({ issues }: Pick<Results, 'issues'>): string[] {
  const ofFile = issues.filter(({ row }) => row === undefined);
  const ofRows = issues.filter(({ row }) => row !== undefined);
  const more = ofRows.length - ROWS_TOLD;
  return [
    ...ofFile.map(issueSentence),
    ...ofRows.slice(0, ROWS_TOLD).map(issueSentence),
    ...(more > 0 ? [`${countLabel(more, 'more remark')} on single rows.`] : []),
  ].map(capitalized);
}

/** Which rows were skipped and why, one sentence a reason; empty where none were. */
export function skippedSentences({ skipped }: Pick<Results, 'skipped'>): string[] {
  const rows = new Map<string, number[]>();
  for (const { row, reason } of skipped) {
    const words = skipSentence(reason);
    rows.set(words, [...(rows.get(words) ?? []), row]);
  }
  return [...rows].map(([words, numbers]) => `Skipped, ${words}: ${rowsLabel(numbers)}.`);
}

function rowsLabel(rows: readonly number[]): string {
  const named = rows.slice(0, ROWS_NAMED).map(String);
  const more = rows.length - named.length;
  return `${rows.length === 1 ? 'row' : 'rows'} ${listLabel(more > 0 ? [...named, `${more} more`] : named)}`;
}
