import type { Issue, IssueCode } from '../intake/issue';
import type { SchoolData } from '../intake/school-data';
import { absentColumns, yearIssues } from '../plan/data-issues';
import type { PolicyPack } from '../policy/pack';
import { formulaIssueSentence } from '../text/formula-issue-sentence';

/** What was mended without doubt, or is of no use beside a formula, is not said there. */
const QUIET: ReadonlySet<IssueCode> = new Set(['code-repaired', 'no-headings', 'percents-read-as-fractions']);

/** What to know of a single row: cells that could not be read, columns in doubt, another year's headings. */
export function notesOfRow(data: SchoolData, policy: PolicyPack): readonly string[] {
  const issues = data.issues.filter(({ code }) => code !== 'headings-not-used');
  return sentences([...issues, ...yearIssues(data, policy)]);
}

/** What to know of each row of a range, by the row's number. */
export function notesByRow({ issues }: SchoolData): ReadonlyMap<number, readonly string[]> {
  const byRow = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.row === undefined) continue;
    const ofRow = byRow.get(issue.row);
    if (ofRow === undefined) byRow.set(issue.row, [issue]);
    else ofRow.push(issue);
  }
  return new Map([...byRow].map(([row, ofRow]) => [row, sentences(ofRow)]));
}

/** What holds for a range as a whole: another year's data, columns in doubt, and facts that no column has. */
export function notesOfRange(data: SchoolData, policy: PolicyPack): readonly string[] {
  const ofColumns = data.issues.filter(({ row }) => row === undefined);
  return sentences([...yearIssues(data, policy), ...ofColumns, ...absentColumns(data)]);
}

function sentences(issues: readonly Issue[]): readonly string[] {
  return issues
    .filter(({ code }) => !QUIET.has(code))
    .map((issue) => formulaIssueSentence(withoutRow(issue)));
}

// A note stands beside its row, and a formula's single row has no number of its own.
function withoutRow(issue: Issue): Issue {
  const placed = { ...issue };
  delete placed.row;
  return placed;
}
