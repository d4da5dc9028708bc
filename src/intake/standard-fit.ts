import { cellText } from './cell-text';
import type { CellMatrix, CellValue } from './cell-value';
import type { FactId } from './fact';
import { ROWS_TO_SEARCH } from './heading-row';
import { looksStandard, standardLayout } from './layout';
import { isMissingMark } from './missing-mark';
import { readCode } from './organisation-code';
import { readPercentile } from './percentile';
import { readRate } from './rate';
import { statementReaders } from './statement-reader';

/** One column may fit by chance. */
const FEWEST_COLUMNS = 2;

/** Of the state's words, those that hardly stand in a column of another kind. */
const TELLING: ReadonlySet<FactId> = new Set(['overallClassification', 'reasons', 'federalDesignation']);

/**
 * The first row with words, where it and those below it fit the standard columns in their order (rulebook section 7) and
 * nothing speaks against it: no cell of a column that can be told holds anything else. Null where that is not so.
 */
export function standardRowsBegin(cells: CellMatrix): number | null {
  const first = cells.findIndex((row) => row.some((cell) => cellText(cell) !== ''));
  if (first < 0) return null;
  return looksStandard(cells[first] ?? []) || fits(cells.slice(first, first + ROWS_TO_SEARCH)) ? first : null;
}

function fits(rows: CellMatrix): boolean {
  const { uses } = standardLayout();
  if (rows.some((row) => row.slice(uses.length).some((cell) => cellText(cell) !== ''))) return false;
  const readers = new Map(statementReaders(uses).map((reader) => [reader.use.column, reader]));
  const told = new Set<number>();
  for (const row of rows) {
    for (const { column, fact } of uses) {
      const cell = row[column];
      if (cell === undefined || isMissingMark(cell)) continue;
      const reader = readers.get(column);
      const reading = reader === undefined ? isOf(fact, cell) : reader.read(cell).issues.length === 0;
      if (reading === false) return false;
      if (reading === true && (reader === undefined || TELLING.has(fact))) told.add(column);
    }
  }
  return told.size >= FEWEST_COLUMNS;
}

// Null where any words will do, which tells nothing.
function isOf(fact: FactId, cell: CellValue): boolean | null {
  switch (fact) {
    case 'districtCode':
    case 'schoolCode':
      return readCode(cell).kind === 'code' || readCode(cell).kind === 'repaired';
    case 'accountabilityPercentile':
      return readPercentile(cell).kind === 'value';
    case 'graduationRate':
    case 'participationRate':
      return readRate(cell).kind !== 'not-a-rate';
    case 'districtName':
    case 'schoolName':
      return /^[\d.,%]+$/.test(cellText(cell)) ? false : null;
    default:
      return null;
  }
}
