import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import type { FactId } from './fact';
import { NO_PERCENTILE } from './fact-columns';
import { IdentityColumns } from './identity-columns';
import { IssueLog } from './issue-log';
import { isMissingMark } from './missing-mark';
import { resultsYear, yearColumn, type YearColumn } from './results-year';
import type { SchoolData } from './school-data';

const NO_CELLS: readonly CellValue[] = [];

/**
 * What the rows of read data are listed, counted and grouped by, each read from its cell when it is asked for: a million
 * rows then need no records. Counts as `SchoolData` does, by classified rows.
 */
export class ListedRows {
  private readonly identity: IdentityColumns;
  private readonly columns: ReadonlyMap<FactId, number>;
  private readonly years: YearColumn | null;

  constructor(private readonly data: SchoolData) {
    const { uses, headings } = data.layout;
    this.identity = new IdentityColumns(uses, headings, new IssueLog());
    // Of several columns for one fact the first counts.
    this.columns = new Map([...uses].reverse().map(({ fact, column }) => [fact, column]));
    this.years = yearColumn(uses, headings);
  }

  /** Row number in the sheet or file, counted from 1. */
  rowNumber(index: number): number {
    return (this.data.positions[index] ?? 0) + this.data.firstRow;
  }

  cells(index: number): readonly CellValue[] {
    return this.data.cells[this.data.positions[index] ?? 0] ?? NO_CELLS;
  }

  isDistrict(index: number): boolean {
    return this.data.facts.district[index] === 1;
  }

  districtCode(index: number): string | null {
    return this.identity.codesOf(this.cells(index)).district;
  }

  schoolCode(index: number): string | null {
    return this.isDistrict(index) ? null : this.identity.codesOf(this.cells(index)).school;
  }

  districtName(index: number): string | null {
    return (
      this.text(index, 'districtName') ?? (this.isDistrict(index) ? this.text(index, 'schoolName') : null)
    );
  }

  schoolName(index: number): string | null {
    return this.isDistrict(index) ? null : this.text(index, 'schoolName');
  }

  percentile(index: number): number | null {
    const rank = this.data.facts.percentile[index] ?? NO_PERCENTILE;
    return rank === NO_PERCENTILE ? null : rank;
  }

  /** The year of the results the row counts for. */
  reportYear(index: number): number | null {
    return this.years === null ? null : resultsYear(this.cells(index), this.years);
  }

  cell(index: number, fact: FactId): CellValue | undefined {
    const column = this.columns.get(fact);
    return column === undefined ? undefined : this.cells(index)[column];
  }

  /** A cell's words; null where it is empty or marked as missing. */
  text(index: number, fact: FactId): string | null {
    const value = this.cell(index, fact);
    // "Insufficient data" stands for no value elsewhere; as a classification it is one.
    const words = cellText(value);
    return (isMissingMark(value) && !/^insufficient data$/i.test(words)) || value === 0 ? null : words;
  }
}
