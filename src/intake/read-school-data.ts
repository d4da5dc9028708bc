import type { CellMatrix } from './cell-value';
import { cellText } from './cell-text';
import type { HeadingAnswers } from './column-use';
import type { FactId } from './fact';
import type { Issue } from './issue';
import { IssueLog } from './issue-log';
import { findLayout } from './layout';
import { readRows, type ScaleAnswers } from './read-rows';
import type { Refusal } from './refusal';
import { differingHeading } from './repeated-rows';
import type { SchoolData } from './school-data';
import { says, STATEMENT } from './statements';

/** Cells to be read, and what is known of where they come from. */
export type SourceCells = {
  readonly cells: CellMatrix;
  /** The sheet's number of the first row, normally 1. */
  readonly firstRow: number;
  /** Sheet numbers of rows that are hidden or filtered out. */
  readonly hiddenRows?: readonly number[];
  /** True for text, where a row with fewer cells than headings has lost some; sheets leave empty ends away. */
  readonly fromText?: boolean;
};

export type Answers = { readonly headings?: HeadingAnswers; readonly scales?: ScaleAnswers };

/** At least one of these must have a column, or there is nothing to decide by. */
const DECIDING_FACTS: ReadonlySet<FactId> = new Set([
  'overallClassification',
  'reasons',
  'accountabilityPercentile',
  'reasonOverall',
  'reasonGroups',
  'reasonGraduation',
  'reasonParticipation',
  'lowPerformingGroups',
  'lowParticipationGroups',
  'federalDesignation',
  'graduationRate',
  'participationRate',
  'designation',
  'identifiedFlag',
  'studentGroupPercentile',
]);

/** Of rows that share their school code, more than this part of all rows is another kind of file. */
const REPEATED_PART = 1 / 2;

/** Reads accountability data of any of the state's layouts, or says why it cannot be used. */
export function readSchoolData(
  source: SourceCells,
  answers: Answers = {},
): { readonly ok: true; readonly data: SchoolData } | { readonly ok: false; readonly refusal: Refusal } {
  const found = findLayout(source.cells, source.firstRow, answers.headings);
  if (!found.ok) return found;
  const { layout } = found;
  if (!layout.uses.some(({ fact }) => DECIDING_FACTS.has(fact))) {
    const headings = layout.headings.map(({ text }) => text).filter(Boolean);
    const row = layout.headingRow === null ? null : layout.headingRow + source.firstRow;
    return refused({ code: 'no-accountability-column', row, headings });
  }
  const data = readRows(source.cells, source.firstRow, layout, answers.scales);
  if (data.facts.length === 0 && data.skipped.every(({ reason }) => reason.code === 'blank')) {
    return refused({ code: 'headings-only', row: (layout.headingRow ?? 0) + source.firstRow });
  }
  return (
    refusalOf(data) ?? { ok: true, data: { ...data, issues: [...data.issues, ...shapeIssues(source, data)] } }
  );
}

const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

function refusalOf(data: SchoolData): ReturnType<typeof refused> | null {
  const older = data.facts.statements.findIndex((statements) => says(statements, STATEMENT.olderFramework));
  if (older >= 0) {
    const position = data.positions[older] ?? 0;
    return refused({
      code: 'older-framework',
      row: position + data.firstRow,
      words: olderWords(data, position),
    });
  }
  const repeats = data.issues.flatMap((issue) => (issue.code === 'code-duplicate' ? [issue] : []));
  const first = repeats[0];
  const repeatedRows = repeats.reduce((count, { rows }) => count + rows.length, 0);
  if (first === undefined || repeatedRows <= data.facts.length * REPEATED_PART || repeats.length < 2)
    return null;
  const positions = first.rows.map((row) => row - data.firstRow);
  return refused({
    code: 'several-rows-a-school',
    schoolCode: first.value,
    rows: first.rows,
    column: differingHeading(data.cells, data.layout, positions),
  });
}

function olderWords(data: SchoolData, position: number): string {
  const cells = data.cells[position] ?? [];
  return cellText(
    cells.find(
      (cell) =>
        typeof cell === 'string' && /level [1-5]|20 ?(?:%|percent)|assessment participation/i.test(cell),
    ),
  );
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
