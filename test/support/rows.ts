import { classify } from '../../src/classify/classify';
import type { Classification } from '../../src/classify/classification';
import type { CellMatrix, CellValue } from '../../src/intake/cell-value';
import type { Issue } from '../../src/intake/issue';
import { readSchoolData, type Answers, type SourceCells } from '../../src/intake/read-school-data';
import type { SchoolRecord } from '../../src/intake/record';
import type { Refusal } from '../../src/intake/refusal';
import type { SchoolData } from '../../src/intake/school-data';
import { recordsOf } from '../../src/intake/school-record';
import type { PolicyPack } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';

/** One row as heading → cell, so that a test names only the cells it is about. */
export type Row = Readonly<Record<string, CellValue>>;

/** Rows as a sheet: one heading row of every heading any of them names, then the rows. */
export function sheetOf(...rows: readonly Row[]): CellMatrix {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))];
}

/** Reads cells that can be used; a refusal is the test's own mistake. */
export function read(
  cells: CellMatrix,
  answers: Answers = {},
  source: Partial<SourceCells> = {},
): SchoolData {
  const outcome = readSchoolData({ cells, firstRow: 1, ...source }, answers);
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.data;
}

export function refusalOf(cells: CellMatrix): Refusal | null {
  const outcome = readSchoolData({ cells, firstRow: 1 });
  return outcome.ok ? null : outcome.refusal;
}

export function recordsIn(data: SchoolData): readonly SchoolRecord[] {
  const recordAt = recordsOf(data);
  return Array.from({ length: data.facts.length }, (_, index) => recordAt(index));
}

export function classifiedIn(data: SchoolData, policy: PolicyPack = pack202324): readonly Classification[] {
  const { at } = classify(data, policy);
  return Array.from({ length: data.facts.length }, (_, index) => at(index));
}

/** An invented school, one cell a standard column as far as it is given; the percentile column is always there. */
export const SCHOOL: Row = {
  'School Code': '09980505',
  'School Name': 'Example High',
  'Accountability Percentile': null,
};

export const DISTRICT: Row = {
  'School Code': '09980000',
  'School Name': 'Example',
  'Accountability Percentile': null,
};

/** The only record of a sheet with one school that has the given cells. */
export function recordOf(cells: Row): SchoolRecord {
  return only(recordsIn(read(sheetOf({ ...SCHOOL, ...cells }))));
}

/** The classification of one school that has the given cells. */
export function classified(cells: Row, base: Row = SCHOOL, policy: PolicyPack = pack202324): Classification {
  return only(classifiedIn(read(sheetOf({ ...base, ...cells })), policy));
}

/** The issues about the rows of a sheet with one school that has the given cells. */
export function issuesOf(cells: Row): readonly Issue[] {
  return read(sheetOf({ ...SCHOOL, ...cells })).issues;
}

export const codesOf = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);

export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1)
    throw new Error(`There are ${list.length} where one was meant.`);
  return first;
}
