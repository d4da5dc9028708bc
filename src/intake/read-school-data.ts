import type { CellMatrix } from './cell-value';
import { cellText } from './cell-text';
import type { HeadingAnswers, RowAnswers } from './column-use';
import { DECIDING_FACTS } from './deciding-facts';
import type { Issue } from './issue';
import { IssueLog } from './issue-log';
import { findLayout, type Layout } from './layout';
import { readRows, type ScaleAnswers } from './read-rows';
import { readReasonText } from './reason-text';
import type { Refusal } from './refusal';
import { differingHeading, findRepeatedRows, type RepeatedRows } from './repeated-rows';
import type { SchoolData } from './school-data';
import { says, STATEMENT, type StatementSet } from './statements';

/** Cells to be read, and what is known of where they come from. */
export type SourceCells = {
  readonly cells: CellMatrix;
  /** The sheet's number of the first row, normally 1. */
  readonly firstRow: number;
  /** Sheet numbers of rows that are hidden or filtered out. */
  readonly hiddenRows?: readonly number[];
  /** Columns, from 0, of which only the first rows were read, since no heading gave them a use. */
  readonly unreadColumns?: readonly number[];
  /** True for text, where a row with fewer cells than headings has lost some; sheets leave empty ends away. */
  readonly fromText?: boolean;
};

export type Answers = {
  readonly headings?: HeadingAnswers;
  readonly scales?: ScaleAnswers;
  readonly rows?: RowAnswers;
};

/** Where more than this part of the rows share their school's code, it is another kind of file. */
const REPEATED_PART = 1 / 2;

/** Reads accountability data of any of the state's layouts, or says why it cannot be used. */
export function readSchoolData(
  source: SourceCells,
  answers: Answers = {},
): { readonly ok: true; readonly data: SchoolData } | { readonly ok: false; readonly refusal: Refusal } {
  const found = findLayout(source.cells, source.firstRow, answers.headings, answers.rows);
  if (!found.ok) return found;
  const { layout } = found;
  if (!layout.uses.some(({ fact }) => DECIDING_FACTS.has(fact))) {
    return refused(withoutDecidingColumn(layout, source.firstRow));
  }
  const repeated = findRepeatedRows(source.cells, layout);
  const several = severalRowsASchool(source, layout, repeated);
  if (several !== null) return refused(several);
  const data = readRows(source.cells, source.firstRow, layout, answers.scales, repeated);
  if (data.facts.length === 0 && data.skipped.every(({ reason }) => reason.code === 'blank')) {
    return refused({ code: 'headings-only', row: (layout.headingRow ?? 0) + source.firstRow });
  }
  const older = olderFramework(data);
  if (older !== null) return refused(older);
  return { ok: true, data: { ...data, issues: [...data.issues, ...shapeIssues(source, data)] } };
}

const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

// What stands twice or only looks like a column to decide by is asked about; it is not as if nothing were there.
function withoutDecidingColumn({ headingRow, headings, issues }: Layout, firstRow: number): Refusal {
  const row = headingRow === null ? null : headingRow + firstRow;
  const open = issues.filter(
    (issue) =>
      (issue.code === 'heading-twice' || issue.code === 'heading-suggested') &&
      DECIDING_FACTS.has(issue.fact),
  );
  if (open.length > 0) return { code: 'columns-to-be-confirmed', row, open };
  return {
    code: 'no-accountability-column',
    row,
    headings: headings.map(({ text }) => text).filter(Boolean),
  };
}

function olderFramework(data: SchoolData): Refusal | null {
  const index = data.facts.statements.findIndex(isOlder);
  const position = data.positions[index];
  if (position === undefined) return null;
  const words = data.cells[position]?.find((cell) => isOlder(readReasonText(cell).statements));
  return { code: 'older-framework', row: position + data.firstRow, words: cellText(words) };
}

const isOlder = (statements: StatementSet): boolean => says(statements, STATEMENT.olderFramework);

function severalRowsASchool(source: SourceCells, layout: Layout, repeated: RepeatedRows): Refusal | null {
  const { duplicates, codedRows } = repeated;
  const [first, second] = duplicates;
  const repeatedRows = duplicates.reduce((count, { positions }) => count + positions.length, 0);
  if (first === undefined || second === undefined || repeatedRows <= codedRows * REPEATED_PART) return null;
  return {
    code: 'several-rows-a-school',
    schoolCode: first.code,
    rows: first.positions.map((position) => position + source.firstRow),
    column: differingHeading(source.cells, layout, first.positions),
  };
}

function shapeIssues(source: SourceCells, data: SchoolData): readonly Issue[] {
  const issues = new IssueLog();
  const first = data.layout.firstDataRow + data.firstRow;
  const count = (source.hiddenRows ?? []).filter(
    (row) => row >= first && row < data.firstRow + data.cells.length,
  ).length;
  if (count > 0) issues.add({ code: 'rows-hidden', count });
  const expected = data.layout.headings.length;
  if (source.fromText !== true || expected === 0) return issues.all();
  for (const position of data.positions) {
    const cells = data.cells[position]?.length ?? 0;
    if (cells < expected) issues.add({ code: 'row-short', cells, expected, row: position + data.firstRow });
  }
  return issues.all();
}
