import type { Issue } from '../intake/issue';
import type { Results } from '../plan/results';
import { issueSentence } from './issue-sentence';
import { capitalized, listLabel } from './list-label';
import { countLabel } from './number-label';
import { skipSentence } from './skip-sentence';

const ROWS_NAMED = 12;

/**
 * What to check in the data, one sentence each: what concerns the file first, then columns and rows. Of many alike, in one
 * column, `examples` are told and the rest is counted. `say` is for a face that has its own sentence for an issue.
 */
export function dataProblems(
  { issues }: Pick<Results, 'issues'>,
  examples: number,
  say: (issue: Issue) => string = issueSentence,
): string[] {
  return dataRemarks({ issues }, examples, say).map(({ said }) => said);
}

/** A sentence about the data, with the issue that it tells; null where it counts others. */
export type DataRemark = { readonly said: string; readonly issue: Issue | null };

/** As `dataProblems`, for a face that leads to the cells. */
export function dataRemarks(
  { issues }: Pick<Results, 'issues'>,
  examples: number,
  say: (issue: Issue) => string = issueSentence,
): DataRemark[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of [...issues].sort((one, other) => Number(isOfRow(one)) - Number(isOfRow(other)))) {
    const kind = [issue.code, issue.column, 'fact' in issue ? issue.fact : null].join(' ');
    kinds.set(kind, [...(kinds.get(kind) ?? []), issue]);
  }
  return [...kinds.values()].flatMap((alike) => {
    // One example more takes no more room than saying that there is one.
    const told = alike.length === examples + 1 ? alike : alike.slice(0, examples);
    const untold = alike.slice(told.length);
    return [
      ...told.map((issue) => ({ said: capitalized(say(issue)), issue })),
      ...(untold.length > 0 ? [{ said: `${moreLikeThis(untold)}.`, issue: null }] : []),
    ];
  });
}

function moreLikeThis(issues: readonly Issue[]): string {
  const rows = [...new Set(issues.flatMap(({ row }) => row ?? []))];
  return `${countLabel(issues.length, 'more remark')} like this${rows.length === 0 ? '' : `: ${rowsLabel(rows)}`}`;
}

const isOfRow = ({ row }: Issue): boolean => row !== undefined;

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
