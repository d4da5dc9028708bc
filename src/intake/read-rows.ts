import { answerFor } from './answer-for';
import type { CellMatrix, CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import type { FactId } from './fact';
import { emptyFactColumns, firstRows, NO_PERCENTILE, NO_RATE, type FactColumns } from './fact-columns';
import { IdentityColumns } from './identity-columns';
import { IssueLog } from './issue-log';
import type { Layout } from './layout';
import { withRate } from './lowest-rate';
import { isExcelError } from './missing-mark';
import { readPercentile } from './percentile';
import type { PercentScale } from './rate';
import { RateColumn } from './rate-column';
import { resultsYear, yearColumn, type YearColumn } from './results-year';
import { findRepeatedRows, type RepeatedRows } from './repeated-rows';
import type { SchoolData } from './school-data';
import type { SkippedRow } from './skipped-row';
import { statementReaders } from './statement-reader';
import type { StatementSet } from './statements';

/** A person's answers about a rate column's scale, by heading or by the column's letter. */
export type ScaleAnswers = ReadonlyMap<string, PercentScale>;

/**
 * Reads every row below the headings into columns: each is a school or a district, or is skipped with a reason.
 * `firstRow` is the sheet's number of the matrix's first row. Nothing here looks at a policy.
 */
export function readRows(
  cells: CellMatrix,
  firstRow: number,
  layout: Layout,
  scales: ScaleAnswers = new Map(),
  repeated: RepeatedRows = findRepeatedRows(cells, layout),
): SchoolData {
  const log = new IssueLog();
  const skipped: SkippedRow[] = [];
  const capacity = Math.max(cells.length - layout.firstDataRow, 0);
  const facts = emptyFactColumns(capacity);
  const positions = new Int32Array(capacity);
  const identity = new IdentityColumns(layout.uses, layout.headings, log);
  const statementsOf = statementsReading(layout, log);
  const percentiles = usesOf(layout, 'accountabilityPercentile').map((use) =>
    percentileReading(use, facts.percentile, log),
  );
  const groups = usesOf(layout, 'studentGroupPercentile').map((use) =>
    percentileReading(use, facts.groupPercentile, log),
  );
  const ranks = [...percentiles, ...groups];
  const scaleOf = ({ column, heading }: ColumnUse): PercentScale | null =>
    answerFor(scales, column, heading, layout.headings) ?? null;
  const rates = usesOf(layout, 'graduationRate', 'participationRate').map(
    (use) => new RateColumn(use, capacity, log, scaleOf(use)),
  );
  const yearOf = yearColumn(layout.uses, layout.headings);
  const years = new YearsSeen(yearOf);
  let count = 0;
  for (let position = layout.firstDataRow; position < cells.length; position += 1) {
    const row = cells[position] ?? [];
    const sheetRow = position + firstRow;
    const original = repeated.copies.get(position);
    if (original !== undefined) {
      skipped.push({ row: sheetRow, reason: { code: 'repeats-row', row: original + firstRow } });
      continue;
    }
    const kind = identity.kindOf(row, sheetRow);
    if (kind.kind === 'skip') {
      skipped.push({ row: sheetRow, reason: kind.reason });
      continue;
    }
    positions[count] = position;
    facts.district[count] = kind.kind === 'district' ? 1 : 0;
    facts.statements[count] = statementsOf(row, sheetRow);
    for (const read of ranks) read(row, count, sheetRow);
    for (const column of rates) column.read(row[column.use.column], count, sheetRow);
    years.see(row);
    count += 1;
  }
  for (const { code, positions: same } of repeated.duplicates) {
    const rows = same.map((position) => position + firstRow);
    log.add({ code: 'code-duplicate', value: code, rows, row: rows[0] ?? firstRow });
  }
  const settled = settleRates(rates, count, facts, (index) => (positions[index] ?? 0) + firstRow);
  if (yearOf?.ofCohorts === true) log.add({ code: 'years-of-cohorts', column: yearOf.use.heading });
  if (years.all().length > 1) log.add({ code: 'several-years', years: years.all() });
  return {
    layout,
    cells,
    firstRow,
    positions: positions.subarray(0, count),
    facts: firstRows(facts, count),
    rates: settled,
    skipped,
    issues: [...layout.issues, ...log.all()],
    dataYear: years.all().length === 0 ? layout.dataYear : years.only(),
  };
}

function usesOf(layout: Layout, ...wanted: readonly FactId[]): readonly ColumnUse[] {
  return layout.uses.filter(({ fact }) => wanted.includes(fact));
}

function statementsReading(
  layout: Layout,
  log: IssueLog,
): (row: readonly CellValue[], sheetRow: number) => StatementSet {
  const readers = statementReaders(layout.uses);
  return (row, sheetRow) => {
    let statements = 0;
    for (const reader of readers) {
      const said = reader.read(row[reader.use.column]);
      statements |= said.statements;
      for (const issue of said.issues) log.add({ ...issue, row: sheetRow, column: reader.use.heading });
    }
    return statements;
  };
}

function percentileReading(
  use: ColumnUse,
  lowest: Uint8Array,
  log: IssueLog,
): (row: readonly CellValue[], index: number, sheetRow: number) => void {
  return (row, index, sheetRow) => {
    const value = row[use.column];
    if (value === null || value === '' || value === undefined) return;
    const reading = readPercentile(value);
    if (reading.kind === 'value') {
      const before = lowest[index] ?? NO_PERCENTILE;
      if (before === NO_PERCENTILE || reading.percentile < before) lowest[index] = reading.percentile;
    } else if (reading.kind === 'not-a-percentile') {
      log.add({ code: 'not-a-percentile', value: reading.value, row: sheetRow, column: use.heading });
    } else if (isExcelError(value)) {
      log.add({ code: 'excel-error', value, row: sheetRow, column: use.heading });
    }
  };
}

function settleRates(
  columns: readonly RateColumn[],
  count: number,
  facts: FactColumns,
  rowOf: (index: number) => number,
): ReadonlyMap<number, Int32Array> {
  const settled = new Map<number, Int32Array>();
  for (const column of columns) {
    const { rates } = column.settle(count, rowOf);
    settled.set(column.use.column, rates);
    const into = column.use.fact === 'graduationRate' ? facts.graduation : facts.participation;
    for (let index = 0; index < count; index += 1) {
      into[index] = withRate(into[index] ?? NO_RATE, rates[index] ?? NO_RATE);
    }
  }
  return settled;
}

/** The years of the results that the rows count for. */
class YearsSeen {
  private readonly years = new Set<number>();

  constructor(private readonly column: YearColumn | null) {}

  see(row: readonly CellValue[]): void {
    if (this.column === null) return;
    const year = resultsYear(row, this.column);
    if (year !== null) this.years.add(year);
  }

  all(): readonly number[] {
    return [...this.years].sort((a, b) => a - b);
  }

  only(): number | null {
    return this.years.size === 1 ? (this.all()[0] ?? null) : null;
  }
}
