import type { CellMatrix, CellValue } from '../intake/cell-value';
import type { FactId } from '../intake/fact';
import type { Layout } from '../intake/layout';
import { serialText } from '../sheets/date-serial';
import { converse } from './converse';
import type { Conversation } from './converse';
import { isDateFormat } from './date-format';
import { answered } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import type { Source } from './read-blocks';

/** The facts that are read from plain numbers. */
const NUMBERS: ReadonlySet<FactId> = new Set([
  'accountabilityPercentile',
  'studentGroupPercentile',
  'graduationRate',
  'participationRate',
]);
/** No percentile and no rate is higher; every day since the spring of 1900 is. */
const HIGHEST = 100;
/** So many cells are asked about in one request; in a column of so many other numbers a day is the least of its troubles. */
const MOST_CELLS = 10_000;
const MOST_RUNS = 500;

/** Cells of one column below each other, from 0. */
type Run = { readonly column: number; readonly row: number; count: number };

/**
 * The cells with days as text where a percentile or a rate is expected, as they are read from files. Excel gives a day as
 * a number; how it is shown is asked only of numbers that cannot be used, in one conversation more.
 */
export async function withDatesAsText(
  source: Source,
  cells: CellMatrix,
  layout: Pick<Layout, 'uses' | 'firstDataRow'>,
  port: ExcelPort,
): Promise<Answer<CellMatrix>> {
  const runs = unusable(cells, layout);
  if (runs.length === 0) return answered(cells);
  const formats = await converse(readFormats(source, runs), port);
  if (!formats.ok) return formats;
  const changed = new Map<number, CellValue[]>();
  runs.forEach(({ column, row: first, count }, index) => {
    for (let row = first; row < first + count; row += 1) {
      const value = cells[row]?.[column];
      const format = formats.value[index]?.[row - first];
      if (typeof value !== 'number' || format === undefined || !isDateFormat(format)) continue;
      const copy = changed.get(row) ?? [...(cells[row] ?? [])];
      copy[column] = serialText(value);
      changed.set(row, copy);
    }
  });
  return answered(changed.size === 0 ? cells : cells.map((row, index) => changed.get(index) ?? row));
}

function unusable(cells: CellMatrix, { uses, firstDataRow }: Pick<Layout, 'uses' | 'firstDataRow'>): Run[] {
  const runs: Run[] = [];
  let left = MOST_CELLS;
  for (const { column, fact } of uses) {
    if (!NUMBERS.has(fact)) continue;
    let run: Run | null = null;
    for (let row = firstDataRow; row < cells.length; row += 1) {
      const value = cells[row]?.[column];
      if (typeof value !== 'number' || value <= HIGHEST) {
        run = null;
        continue;
      }
      if (left === 0 || (run === null && runs.length === MOST_RUNS)) return runs;
      left -= 1;
      if (run === null) runs.push((run = { column, row, count: 1 }));
      else run.count += 1;
    }
  }
  return runs;
}

function readFormats(
  { sheet, firstRow, firstColumn }: Source,
  runs: readonly Run[],
): Conversation<readonly (readonly string[])[]> {
  return {
    step: 'read-data',
    isRepeatable: true,
    queue: ({ workbook }) => {
      const from = workbook.worksheets.getItem(sheet);
      const ranges = runs.map(({ column, row, count }) =>
        from.getRangeByIndexes(firstRow + row, firstColumn + column, count, 1).load('numberFormat'),
      );
      return () =>
        ranges.map(({ numberFormat }) => (numberFormat as unknown[][]).map(([one]) => String(one)));
    },
  };
}
