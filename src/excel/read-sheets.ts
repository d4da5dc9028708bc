import type { CellValue } from '../intake/cell-value';
import type { PresentSheet } from '../sheets/present-sheet';
import type { ExcelStep } from '../text/excel-problem-words';
import { converse } from './converse';
import type { Conversation } from './converse';
import { answered } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';

/** So many sheets are asked for at once; fewer where Excel finds the answer too large. */
const SHEETS_AT_ONCE = 800;
/** Roughly what a sheet takes in an answer. */
const BYTES_OF_SHEET = 5_000;
/** A sheet too large for one answer is read in rows of about so many cells together. */
const CELLS_OF_BLOCK = 250_000;

/** What is asked for: all that a sheet holds, or what some of its rows hold. */
type Wanted = { readonly sheet: string; readonly rows: Rows | null };
type Rows = {
  readonly first: number;
  readonly count: number;
  readonly column: number;
  readonly width: number;
};

/** What one request found of a sheet; null where it holds more cells than Excel gives at once. */
type Found = { readonly part: PresentSheet | null; readonly rows: Rows };

/** What stands in some sheets, by name, in as few conversations as Excel allows. */
export async function readSheets(
  names: readonly string[],
  step: ExcelStep,
  port: ExcelPort,
): Promise<Answer<ReadonlyMap<string, PresentSheet>>> {
  const parts = new Map<string, PresentSheet[]>(names.map((name) => [name, []]));
  const wanted = names.map((sheet): Wanted => ({ sheet, rows: null }));
  const { portion = Infinity } = port;
  const atOnce = Math.max(1, Math.min(SHEETS_AT_ONCE, Math.floor(portion / BYTES_OF_SHEET)));
  const requests = inParts(wanted, atOnce);
  for (let request = requests.shift(); request !== undefined; request = requests.shift()) {
    const answer = await converse(reading(request, step), port);
    if (answer.ok) {
      answer.value.forEach(({ part, rows }, index) => {
        const sheet = request[index]?.sheet ?? '';
        if (part !== null) parts.get(sheet)?.push(part);
        // Mostly empty: such rows are all asked for at once.
        else requests.unshift(blocksOf(sheet, rows));
      });
      continue;
    }
    const isTooMuch =
      answer.problem.code === 'host' && answer.problem.host === 'ResponsePayloadSizeLimitExceeded';
    const fewer = isTooMuch ? await inFewer(request, step, port) : answered([]);
    if (!fewer.ok) return fewer;
    if (fewer.value.length === 0) return answer;
    requests.unshift(...fewer.value);
  }
  return answered(new Map([...parts].map(([name, own]) => [name, joined(own)] as const)));
}

// Fewer sheets, and fewer rows where it is only one; none where nothing is left to divide.
async function inFewer(
  wanted: readonly Wanted[],
  step: ExcelStep,
  port: ExcelPort,
): Promise<Answer<readonly (readonly Wanted[])[]>> {
  const [only] = wanted;
  if (only === undefined || wanted.length > 1) {
    return answered(inParts(wanted, Math.ceil(wanted.length / 2)));
  }
  if (only.rows === null) {
    const rows = await converse(measuring(only.sheet, step), port);
    return rows.ok ? answered(blocksOf(only.sheet, rows.value).map((block) => [block])) : rows;
  }
  const { count } = only.rows;
  return answered(
    count === 1 ? [] : rowsInParts(only.sheet, only.rows, Math.ceil(count / 2)).map((one) => [one]),
  );
}

function blocksOf(sheet: string, rows: Rows): readonly Wanted[] {
  const size = Math.ceil(CELLS_OF_BLOCK / rows.width);
  return rowsInParts(sheet, rows, Math.min(size, Math.ceil(rows.count / 2)));
}

function rowsInParts(sheet: string, rows: Rows, size: number): readonly Wanted[] {
  const end = rows.first + rows.count;
  return Array.from({ length: Math.ceil(rows.count / size) }, (_, index) => {
    const first = rows.first + index * size;
    return { sheet, rows: { ...rows, first, count: Math.min(size, end - first) } };
  });
}

function reading(wanted: readonly Wanted[], step: ExcelStep): Conversation<readonly Found[]> {
  return {
    step,
    isRepeatable: true,
    queue: ({ workbook }) => {
      const ranges = wanted.map(({ sheet, rows }) =>
        queueUsed(placeOf(workbook.worksheets.getItem(sheet), rows)),
      );
      return () => ranges.map(foundIn);
    },
  };
}

function measuring(sheet: string, step: ExcelStep): Conversation<Rows> {
  return {
    step,
    isRepeatable: true,
    queue: ({ workbook }) => {
      const range = workbook.worksheets.getItem(sheet).getUsedRange(true).load(BOX);
      return () => rowsOf(range);
    },
  };
}

const placeOf = (sheet: Excel.Worksheet, rows: Rows | null): Excel.Worksheet | Excel.Range =>
  rows === null ? sheet : sheet.getRangeByIndexes(rows.first, rows.column, rows.count, rows.width);

const BOX = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks for all that a sheet or range holds. */
export function queueUsed(place: Excel.Worksheet | Excel.Range): Excel.Range {
  return place.getUsedRangeOrNullObject(true).load(`values,${BOX}`);
}

/** What Excel answered; null where there are more cells than it gives at once, which is no error to it. */
export function presentSheet(range: Excel.Range): PresentSheet | null {
  if (range.isNullObject) return { cells: [], firstRow: 0, firstColumn: 0 };
  const values = range.values as CellValue[][] | null;
  return values && { cells: values, firstRow: range.rowIndex, firstColumn: range.columnIndex };
}

function foundIn(range: Excel.Range): Found {
  const part = presentSheet(range);
  return { part, rows: part === null ? rowsOf(range) : { first: 0, count: 0, column: 0, width: 0 } };
}

function rowsOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rows {
  return { first: rowIndex, count: rowCount, column: columnIndex, width: columnCount };
}

const EMPTY: readonly CellValue[] = [];

// Rows between the parts are empty.
function joined(parts: readonly PresentSheet[]): PresentSheet {
  const filled = parts.filter(({ cells }) => cells.length > 0);
  const [first] = filled;
  if (filled.length <= 1) return first ?? { cells: [], firstRow: 0, firstColumn: 0 };
  const firstRow = Math.min(...filled.map((part) => part.firstRow));
  const firstColumn = Math.min(...filled.map((part) => part.firstColumn));
  const cells: (readonly CellValue[])[] = [];
  for (const part of [...filled].sort((one, other) => one.firstRow - other.firstRow)) {
    while (cells.length < part.firstRow - firstRow) cells.push(EMPTY);
    const left = new Array<CellValue>(part.firstColumn - firstColumn).fill('');
    for (const row of part.cells) cells.push(left.length === 0 ? row : [...left, ...row]);
  }
  return { cells, firstRow, firstColumn };
}

function inParts<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
