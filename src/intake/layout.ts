import { answerFor } from './answer-for';
import { cellText } from './cell-text';
import type { CellMatrix, CellValue } from './cell-value';
import { chooseColumns } from './choose-columns';
import type { ColumnUse, HeadingAnswers, RowAnswers } from './column-use';
import { STANDARD_FACTS } from './fact';
import { likeliestHeadingRow, rowKey, ROWS_TO_SEARCH } from './heading-row';
import { readHeadings, type Heading } from './heading';
import { suggestFact } from './heading-likeness';
import { isOlderFrameworkHeading, matchHeading } from './heading-synonyms';
import type { Issue } from './issue';
import { isMissingMark } from './missing-mark';
import { isDistrictCode, readCode } from './organisation-code';
import type { Refusal } from './refusal';
import { STANDARD_HEADINGS } from './standard-headings';

/** Where the headings are and what each column was taken for. */
export type Layout = {
  /** Position of the first row of data in the matrix, from 0. */
  readonly firstDataRow: number;
  /** Position of the last heading row, from 0; null where the standard order is meant. */
  readonly headingRow: number | null;
  readonly headings: readonly Heading[];
  readonly uses: readonly ColumnUse[];
  /** The report year the headings or the title name. */
  readonly dataYear: number | null;
  readonly issues: readonly Issue[];
};

const NO_ANSWERS: HeadingAnswers = new Map();
const NO_ROWS: RowAnswers = new Map();
const FEWEST_MATCHES = 2;

type Candidate = {
  readonly row: number;
  readonly lastRow: number;
  readonly headings: readonly Heading[];
  readonly matches: number;
  /** A person said of one of the headings what it stands for. */
  readonly isAnswered: boolean;
};

/**
 * Finds the heading row by its content, one level or two, and what each column holds. Without any headings the
 * standard columns in their order are meant (rulebook section 7), if the rows look like them. What a person said of a row
 * or a heading goes before its looks. `firstRow` is the sheet's number of the matrix's first row.
 */
export function findLayout(
  cells: CellMatrix,
  firstRow: number,
  answers: HeadingAnswers = NO_ANSWERS,
  rows: RowAnswers = NO_ROWS,
): { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly refusal: Refusal } {
  const top = cells.slice(0, ROWS_TO_SEARCH);
  if (!cells.some(holdsWords)) {
    return { ok: false, refusal: { code: 'nothing-there' } };
  }
  const older = top.findIndex((row) => readHeadings([row]).some(isOlderFrameworkHeading));
  if (older >= 0) {
    const words = readHeadings([top[older] ?? []]).find(isOlderFrameworkHeading)?.text ?? '';
    return { ok: false, refusal: { code: 'older-framework', row: older + firstRow, words } };
  }
  const said = top.findIndex((row) => rows.has(rowKey(row)));
  if (said >= 0 && rows.get(rowKey(top[said] ?? [])) === 'data') {
    return { ok: true, layout: standardRowsFrom(said, firstRow) };
  }
  const found = said >= 0 ? candidateAt(top, said, answers) : bestCandidate(top, answers);
  return found === null
    ? withoutHeadings(cells, firstRow)
    : { ok: true, layout: layoutOf(cells, found, answers) };
}

/**
 * Where no row has headings that are known: what the columns may hold by the row that looks most like headings, for a
 * person to say. Null where no row looks so.
 */
export function supposedLayout(cells: CellMatrix, answers: HeadingAnswers = NO_ANSWERS): Layout | null {
  const top = cells.slice(0, ROWS_TO_SEARCH);
  const row = likeliestHeadingRow(top);
  return row === null ? null : layoutOf(cells, candidateAt(top, row, answers), answers);
}

function layoutOf(cells: CellMatrix, { row, lastRow, headings }: Candidate, answers: HeadingAnswers): Layout {
  const title = cells.slice(0, row).flatMap((above) => readHeadings([above]).flatMap(({ years }) => years));
  return {
    firstDataRow: lastRow + 1,
    headingRow: lastRow,
    headings,
    ...chooseColumns(headings, answers, title.at(0) ?? null, firstRowsBelow(cells, lastRow)),
  };
}

// Enough to tell what a column holds.
function firstRowsBelow(cells: CellMatrix, headingRow: number): CellMatrix {
  return cells.slice(headingRow + 1, headingRow + 1 + 200);
}

/** The layout of rows that have exactly the given headings, e.g. a headings range given to a custom function. */
export function layoutOfHeadings(
  headings: readonly CellValue[],
  answers: HeadingAnswers = NO_ANSWERS,
): Layout {
  const read = readHeadings([headings]);
  return { firstDataRow: 0, headingRow: null, headings: read, ...chooseColumns(read, answers, null) };
}

/** The standard columns in their order, under the names they are meant by. */
export function standardLayout(issues: readonly Issue[] = []): Layout {
  const uses = STANDARD_FACTS.map((fact, column) => ({
    column,
    fact,
    of: null,
    heading: STANDARD_HEADINGS[fact],
  }));
  return { firstDataRow: 0, headingRow: null, headings: [], uses, dataYear: null, issues };
}

function bestCandidate(top: CellMatrix, answers: HeadingAnswers): Candidate | null {
  let best: Candidate | null = null;
  top.forEach((cells, row) => {
    // The state's words for a finding are headings of other files: a row with codes in their places is data.
    if (looksStandard(cells)) return;
    const below = top[row + 1];
    const single = candidate(row, [cells], answers);
    const double = below && isLowerHeadingRow(cells, below) ? candidate(row, [cells, below], answers) : null;
    for (const one of [single, double]) {
      if (one && isFound(one) && one.matches > (best?.matches ?? 0)) best = one;
    }
    // A lower level may hold nothing that is matched; it still belongs to the headings.
    if (best?.row === row && best.lastRow === row && double && double.matches >= single.matches)
      best = double;
  });
  return best;
}

// One heading alone may stand in any row of data; one that a person spoke of does not.
function isFound({ matches, isAnswered }: Candidate): boolean {
  return matches >= FEWEST_MATCHES || (matches > 0 && isAnswered);
}

/** The headings of a row that somebody points at, with the other of two levels where it is one. */
function candidateAt(top: CellMatrix, row: number, answers: HeadingAnswers): Candidate {
  const [above = [], cells = [], below = []] = [top[row - 1], top[row], top[row + 1]];
  if (holdsWords(above) && isLowerHeadingRow(above, cells))
    return candidate(row - 1, [above, cells], answers);
  const single = candidate(row, [cells], answers);
  const double = isLowerHeadingRow(cells, below) ? candidate(row, [cells, below], answers) : null;
  return double !== null && double.matches >= single.matches ? double : single;
}

function candidate(row: number, rows: CellMatrix, answers: HeadingAnswers): Candidate {
  const headings = readHeadings(rows);
  const facts = headings.map(
    (heading, column) => answerFor(answers, column, heading.text, headings) ?? matchHeading(heading)?.fact,
  );
  const matches = new Set(facts.filter((fact) => fact !== undefined && fact !== 'ignore')).size;
  const isAnswered = headings.some(({ text }) => (answers.get(text) ?? 'ignore') !== 'ignore');
  return { row, lastRow: row + rows.length - 1, headings, matches, isAnswered };
}

// The lower of two heading rows names what its merged group splits into: short words or signs, no codes, no numbers.
function isLowerHeadingRow(upper: readonly CellValue[], cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  // A heading merged over both rows stands above only, or is repeated by the reader.
  const first = cellText(cells[0]);
  return (
    filled.length > 0 &&
    (first === '' || first === cellText(upper[0])) &&
    filled.every((cell) => typeof cell === 'string' && !/\d{3}/.test(cell) && !isMissingMark(cell))
  );
}

function withoutHeadings(
  cells: CellMatrix,
  firstRow: number,
): { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly refusal: Refusal } {
  const first = cells.findIndex(holdsWords);
  const row = cells[first] ?? [];
  if (looksStandard(row)) {
    return { ok: true, layout: standardRowsFrom(first, firstRow) };
  }
  const headings = readHeadings([row]).filter(({ key }) => key !== '');
  return {
    ok: false,
    refusal: {
      code: 'no-headings',
      firstCells: headings.map(({ text }) => text),
      known: headings.filter(isKnown).map(({ text }) => text),
      like: headings
        .filter((heading) => !isKnown(heading) && suggestFact(heading) !== null)
        .map(({ text }) => text),
    },
  };
}

const isKnown = (heading: Heading): boolean => matchHeading(heading) !== null;
function standardRowsFrom(first: number, firstRow: number): Layout {
  return { ...standardLayout([{ code: 'no-headings', row: first + firstRow }]), firstDataRow: first };
}

const holdsWords = (row: readonly CellValue[]): boolean => row.some((cell) => cellText(cell) !== '');

/** The third cell of a standard row is a school's code; a row that lacks it begins with its district's. */
export function looksStandard(row: readonly CellValue[]): boolean {
  const school = row[STANDARD_FACTS.indexOf('schoolCode')] ?? null;
  const district = readCode(row[STANDARD_FACTS.indexOf('districtCode')]);
  return isCodeLike(school) || (district.kind === 'code' && isDistrictCode(district.code));
}

function isCodeLike(cell: CellValue): boolean {
  const { kind } = readCode(cell);
  return kind === 'code' || kind === 'repaired';
}
