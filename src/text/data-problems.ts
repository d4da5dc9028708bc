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

/** A sentence about the data, and what it stands for. */
export type DataRemark = {
  readonly said: string;
  /** How many issues it tells; those of which only the rows are told are more than one. */
  readonly count: number;
  readonly rows: readonly number[];
  /** The heading of their column. */
  readonly column: string | undefined;
};

/** As `dataProblems`, for a face that leads to the cells. */
export function dataRemarks(
  { issues }: Pick<Results, 'issues'>,
  examples: number,
  say: (issue: Issue) => string = issueSentence,
): DataRemark[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of [...issues].sort((one, other) => Number(isOfRow(one)) - Number(isOfRow(other)))) {
    const code = issue.code === 'and-more' ? issue.of : issue.code;
    const kind = [code, issue.column, 'fact' in issue ? issue.fact : null].join(' ');
    const alike = kinds.get(kind) ?? [];
    alike.push(issue);
    kinds.set(kind, alike);
  }
  return [...kinds.values()].flatMap((alike) => {
    // One example more takes no more room than saying that there is one.
    const told = issueCount(alike) === examples + 1 ? alike : alike.slice(0, examples);
    const untold = alike.slice(told.length);
    return [
      ...told.map((issue) => ({
        said: capitalized(say(issue)),
        count: issueCount([issue]),
        rows: rowsOf(issue),
        column: issue.column,
      })),
      ...(untold.length > 0 ? [moreLikeThis(untold)] : []),
    ];
  });
}

/** How many issues there are, those that are only counted too. */
export function issueCount(issues: readonly Issue[]): number {
  return issues.reduce((count, issue) => count + (issue.code === 'and-more' ? issue.count : 1), 0);
}

/** What is said of many issues like those before them, where their rows are told beside it. */
export const moreRemarks = (count: number): string => `${countLabel(count, 'more remark')} like this`;

function moreLikeThis(issues: readonly Issue[]): DataRemark {
  const rows = [...new Set(issues.flatMap(rowsOf))];
  const count = issueCount(issues);
  const where = rows.length === 0 ? '' : `: ${rowsLabel(rows)}`;
  return { said: `${moreRemarks(count)}${where}.`, count, rows, column: issues[0]?.column };
}

function rowsOf(issue: Issue): readonly number[] {
  switch (issue.code) {
    case 'and-more':
    case 'code-duplicate':
      return issue.rows;
    case 'percent-scale-mixed':
      return [issue.fractionRow, issue.percentRow];
    default:
      return issue.row === undefined ? [] : [issue.row];
  }
}

// What is only counted comes after what it is counted with.
const isOfRow = (issue: Issue): boolean =>
  issue.code === 'and-more' ? issue.rows.length > 0 : issue.row !== undefined;

/** Which rows were skipped and why, one sentence a reason; empty where none were. */
export function skippedSentences(results: Pick<Results, 'skipped'>): string[] {
  return skippedRows(results).map(({ said }) => said);
}

/** The same with the rows; `short` is for where they stand beside it. */
export type SkippedRows = { readonly said: string; readonly short: string; readonly rows: readonly number[] };

/** As `skippedSentences`, for a face that leads to the rows. */
export function skippedRows({ skipped }: Pick<Results, 'skipped'>): SkippedRows[] {
  const byReason = new Map<string, number[]>();
  for (const { row, reason } of skipped) {
    const words = skipSentence(reason);
    const rows = byReason.get(words) ?? [];
    rows.push(row);
    byReason.set(words, rows);
  }
  return [...byReason].map(([words, rows]) => ({
    said: `Skipped, ${words}: ${rowsLabel(rows)}.`,
    short: `Skipped, ${words}: ${countLabel(rows.length, 'row')}`,
    rows,
  }));
}

function rowsLabel(rows: readonly number[]): string {
  const named = rows.slice(0, ROWS_NAMED).map(String);
  const more = rows.length - named.length;
  return `${rows.length === 1 ? 'row' : 'rows'} ${listLabel(more > 0 ? [...named, `${more} more`] : named)}`;
}
