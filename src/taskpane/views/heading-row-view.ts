import { cellText } from '../../intake/cell-text';
import type { CellMatrix } from '../../intake/cell-value';
import type { RowAnswers } from '../../intake/column-use';
import { rowKey, ROWS_TO_SEARCH } from '../../intake/heading-row';
import type { Layout } from '../../intake/layout';
import type { SourceCells } from '../../intake/read-school-data';
import { standardRowsBegin } from '../../intake/standard-fit';

/** A row that may be the headings. */
export type TopRow = {
  /** As the sheet or file numbers it. */
  readonly row: number;
  /** Its cells, as far as they tell it from others. */
  readonly text: string;
  /** By which an answer about it is kept. */
  readonly key: string;
};

/** Which row holds the headings, and which else might. */
export type HeadingRowView = {
  /** Its number; `none` where the rows have no headings, null where it has to be said which. */
  readonly chosen: number | 'none' | null;
  readonly rows: readonly TopRow[];
  /** The first row, where the rows fit the standard columns in their order; null where they do not. */
  readonly standard: TopRow | null;
};

const ROWS_OFFERED = 15;
const LONGEST_TEXT = 70;

/** The rows among which a person can say which holds the headings; null where there is no choice to be made. */
export function headingRowView(
  { cells, firstRow }: SourceCells,
  layout: Layout | null,
  answers: RowAnswers = new Map(),
): HeadingRowView | null {
  const top = cells.slice(0, ROWS_TO_SEARCH);
  const filled = top.flatMap((_, at) => (wordsOf(top, at).length > 0 ? [at] : []));
  if (filled.length < 2 || !filled.some((at) => wordsOf(top, at).length > 1)) return null;
  const said = top.findIndex((row) => answers.get(rowKey(row)) === 'headings');
  const at = said >= 0 ? said : (layout?.headingRow ?? null);
  const topRow = (place: number): TopRow => ({
    row: place + firstRow,
    text: shortened(wordsOf(top, place).join(' · ')),
    key: rowKey(top[place] ?? []),
  });
  const offered = filled.filter((place, count) => count < ROWS_OFFERED || place === at);
  const standard = standardRowsBegin(cells);
  return {
    chosen: at !== null ? at + firstRow : layout === null ? null : 'none',
    rows: offered.map(topRow),
    standard: standard === null ? null : topRow(standard),
  };
}

function wordsOf(rows: CellMatrix, at: number): readonly string[] {
  return (rows[at] ?? []).map(cellText).filter(Boolean);
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).trimEnd()}…` : text;
}
