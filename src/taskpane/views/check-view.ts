import { cellText } from '../../intake/cell-text';
import { columnLetters } from '../../intake/column-letters';
import type { CellMatrix } from '../../intake/cell-value';
import type { FactId } from '../../intake/fact';
import type { Issue } from '../../intake/issue';
import { isMissingMark } from '../../intake/missing-mark';
import type { Layout } from '../../intake/layout';
import type { PercentScale } from '../../intake/rate';
import type { Answers, SourceCells } from '../../intake/read-school-data';
import type { Results } from '../../plan/results';
import { dataRemarks, moreRemarks, skippedRows } from '../../text/data-problems';
import { headingRowView } from './heading-row-view';
import type { HeadingRowView } from './heading-row-view';

/** A heading, and what its column was taken for. */
export type HeadingView = {
  /** Of its column, where the heading stands twice and does not tell it. */
  readonly letters?: string;
  /** Several columns stand for the same, of which this is one, and none was taken. */
  readonly isContested?: true;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  /** Null where nothing is read from the column. */
  readonly fact: FactId | null;
  /** What it may be meant as, where it was not taken for anything. */
  readonly suggested: FactId | null;
  /** What stands in the first of its cells that says something; empty where none does. */
  readonly example: string;
};

/** How a column of rates was read; `open` where its numbers cannot tell. */
export type ScaleView = { readonly heading: string; readonly scale: PercentScale | 'open' };

/** What became of every row: the last three add up to the first. */
export type RowCounts = {
  readonly rows: number;
  readonly schools: number;
  readonly districtRows: number;
  readonly skipped: number;
};

/** A sentence about the data, and the cells it is about. Of few rows it tells each, of more how many. */
export type Remark = {
  readonly said: string;
  /** How many issues it tells of. */
  readonly count: number;
  /** As the sheet or file numbers them; none for what is no row's. */
  readonly rows: Uint32Array;
  /** From 0; null where it is not one. */
  readonly column: number | null;
};

/** How many issues remarks tell of. */
export function remarkCount(remarks: readonly Remark[]): number {
  return remarks.reduce((sum, { count }) => sum + count, 0);
}

/** So many rows are told in a sentence. */
export const FEW_ROWS = 3;

export type CheckView = {
  readonly counts: RowCounts;
  readonly headings: readonly HeadingView[];
  /** Null where there is no choice. */
  readonly headingRow: HeadingRowView | null;
  readonly scales: readonly ScaleView[];
  /** One sentence a reason. */
  readonly skipped: readonly Remark[];
  /** What to look at in the data. */
  readonly remarks: readonly Remark[];
};

const EXAMPLES = 2;
const ROWS_FOR_EXAMPLES = 200;
const RATES: readonly FactId[] = ['graduationRate', 'participationRate'];

/** What was read, for a person to check before the results are used. */
export function checkView(results: Results, layout: Layout, given: SourceCells, answers: Answers): CheckView {
  const { schools, districtRows, skipped, source, issues } = results;
  return {
    counts: {
      rows: source.rows,
      schools: schools.length,
      districtRows: districtRows.length,
      skipped: skipped.length,
    },
    headings: headingViews(layout, given.cells),
    headingRow: headingRowView(given, layout, answers.rows),
    scales: scaleViews(layout, issues, answers),
    skipped: skippedRows(results).map(({ said, short, rows }) => ({
      said: rows.length > FEW_ROWS ? short : said,
      count: rows.length,
      rows: Uint32Array.from(rows),
      column: null,
    })),
    remarks: dataRemarks(results, EXAMPLES).map(({ said, count, rows, column }) => ({
      said: count > 1 && rows.length > FEW_ROWS ? moreRemarks(count) : said,
      count,
      rows: Uint32Array.from(rows),
      column: columnOf(column, layout),
    })),
  };
}

// A heading that stands twice does not tell the column.
function columnOf(heading: string | undefined, { headings }: Layout): number | null {
  const columns = headings.flatMap(({ text }, column) => (text === heading ? [column] : []));
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** Every heading with words, also of data that was refused: a correction may be all that is missing. */
export function headingViews(layout: Layout, cells: CellMatrix): readonly HeadingView[] {
  const facts = new Map(layout.uses.map(({ column, fact }) => [column, fact]));
  const suggested = new Map(
    layout.issues.flatMap((issue) =>
      issue.code === 'heading-suggested' ? [[issue.column ?? '', issue.fact] as const] : [],
    ),
  );
  const rows = cells.slice(layout.firstDataRow, layout.firstDataRow + ROWS_FOR_EXAMPLES);
  return layout.headings.flatMap(({ text, key }, column) => {
    if (key === '') return [];
    const fact = facts.get(column) ?? null;
    const example = rows
      .filter((row) => !isMissingMark(row[column]))
      .map((row) => cellText(row[column]))
      .find((cell) => cell !== text);
    return [
      {
        column,
        ...twinOf(layout, column),
        text,
        fact,
        suggested: suggested.get(text) ?? null,
        example: example ?? '',
      },
    ];
  });
}

function twinOf({ headings, issues }: Layout, column: number): Pick<HeadingView, 'letters' | 'isContested'> {
  const text = headings[column]?.text;
  const letters = columnLetters(column);
  const isContested = issues.some(
    (issue) =>
      issue.code === 'heading-twice' &&
      (issue.letters?.includes(letters) ?? issue.headings.includes(text ?? '')),
  );
  const isTwin = headings.filter((other) => other.text === text).length > 1;
  return { ...(isTwin ? { letters } : {}), ...(isContested ? { isContested } : {}) };
}

function scaleViews(layout: Layout, issues: readonly Issue[], answers: Answers): readonly ScaleView[] {
  const said = (code: Issue['code'], heading: string): boolean =>
    issues.some((issue) => issue.code === code && issue.column === heading);
  return layout.uses
    .filter(({ fact }) => RATES.includes(fact))
    .map(({ heading }) => {
      const answer = answers.scales?.get(heading);
      if (answer !== undefined) return { heading, scale: answer };
      if (said('percent-scale-mixed', heading) || said('percent-scale-unclear', heading)) {
        return { heading, scale: 'open' };
      }
      return { heading, scale: said('percents-read-as-fractions', heading) ? 'fraction' : 'percent' };
    });
}
