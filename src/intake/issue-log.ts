import type { CountedIssue, CountedIssueCode, Issue, IssuePlace } from './issue';

/** Gathers issues; of one kind in one column it keeps the first thousand and counts the rest, so that a million stay readable. */
export class IssueLog {
  private static readonly kept = 1_000;
  private readonly list: Issue[] = [];
  private readonly counts = new Map<
    string,
    { readonly code: CountedIssueCode; readonly column: string | undefined; count: number }
  >();

  add(issue: CountedIssue & IssuePlace): void {
    const key = `${issue.code}\n${issue.column ?? ''}`;
    const counted = this.counts.get(key) ?? { code: issue.code, column: issue.column, count: 0 };
    counted.count += 1;
    this.counts.set(key, counted);
    if (counted.count <= IssueLog.kept) this.list.push(issue);
  }

  /** The issues in the order they were found, then how many more there were of a kind. */
  all(): readonly Issue[] {
    const more = [...this.counts.values()].flatMap(({ code, column, count }): readonly Issue[] => {
      if (count <= IssueLog.kept) return [];
      const rest: Issue = { code: 'and-more', of: code, count: count - IssueLog.kept };
      return [column === undefined ? rest : { ...rest, column }];
    });
    return [...this.list, ...more];
  }
}
