import type { CountedIssue, CountedIssueCode, Issue, IssuePlace } from './issue';

type Kind = {
  readonly code: CountedIssueCode;
  readonly column: string | undefined;
  count: number;
  readonly restRows: number[];
};

/**
 * Gathers issues; of one kind in one column it keeps the first thousand, and of the rest their number and rows, so that a
 * million stay readable.
 */
export class IssueLog {
  private static readonly kept = 1_000;
  private readonly list: Issue[] = [];
  private readonly kinds = new Map<string, Kind>();

  add(issue: CountedIssue & IssuePlace): void {
    const key = `${issue.code}\n${issue.column ?? ''}`;
    const kind = this.kinds.get(key) ?? { code: issue.code, column: issue.column, count: 0, restRows: [] };
    kind.count += 1;
    this.kinds.set(key, kind);
    if (kind.count <= IssueLog.kept) this.list.push(issue);
    else if (issue.row !== undefined) kind.restRows.push(issue.row);
  }

  /** The issues in the order they were found, then how many more there were of a kind. */
  all(): readonly Issue[] {
    const more = [...this.kinds.values()].flatMap(({ code, column, count, restRows }): readonly Issue[] => {
      if (count <= IssueLog.kept) return [];
      const rest: Issue = { code: 'and-more', of: code, count: count - IssueLog.kept, rows: restRows };
      return [column === undefined ? rest : { ...rest, column }];
    });
    return [...this.list, ...more];
  }
}
