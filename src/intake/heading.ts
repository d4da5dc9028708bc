import { cellText, foldedText } from './cell-text';
import type { CellValue } from './cell-value';

/** A heading in the form that is compared: without year, brackets and punctuation. */
export type Heading = {
  /** As written, on one line. */
  readonly text: string;
  readonly key: string;
  /** Calendar years named; for `2023-24` the year it ends in. */
  readonly years: readonly number[];
};

const SCHOOL_YEAR = /\b(20\d\d) ?[-/] ?(?:20)?(\d\d)\b/g;
const YEAR = /\b20\d\d\b/g;
const MONTH_BEFORE_YEAR =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|fall|spring) (?=20\d\d)/g;

export function readHeading(value: CellValue | undefined): Heading {
  const text = cellText(value);
  // What stands in square brackets is somebody's remark; a year in it is not the column's.
  const folded = foldedText(value).replace(/\[[^\]]*\]/g, ' ');
  const years: number[] = [];
  const withoutYears = folded
    .replace(SCHOOL_YEAR, (_, century: string, end: string) => {
      years.push(Number(century.slice(0, 2) + end));
      return ' ';
    })
    .replace(MONTH_BEFORE_YEAR, ' ')
    .replace(YEAR, (year) => {
      years.push(Number(year));
      return ' ';
    });
  const key = withoutYears
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { text, key, years };
}

/** The heading rows' cells as headings; a second, lower level is joined to the group heading above it. */
export function readHeadings(rows: readonly (readonly CellValue[])[]): readonly Heading[] {
  const [upper = [], lower] = rows;
  if (lower === undefined) return upper.map(readHeading);
  let group: CellValue = null;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = cellText(upper[column]);
    const below = cellText(lower[column]);
    // A merged group heading stands in its first column only; some readers repeat it, which joins alike.
    if (above !== '') group = below === '' ? null : above;
    if (above === below) return readHeading(above);
    return readHeading([above === '' ? cellText(group) : above, below].join(' '));
  });
}
