import type { CellMatrix, CellValue } from '../intake/cell-value';
import type { PresentSheet } from '../sheets/present-sheet';
import type { ExcelStep } from '../text/excel-problem-words';
import { converse } from './converse';
import { answered } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';

/** So many sheets are asked for at once; fewer where Excel finds the answer too large. */
const SHEETS_AT_ONCE = 400;

/** What stands in some sheets, by name, in as few conversations as Excel allows. */
export async function readSheets(
  names: readonly string[],
  step: ExcelStep,
  port: ExcelPort,
): Promise<Answer<ReadonlyMap<string, PresentSheet>>> {
  const found = new Map<string, PresentSheet>();
  const parts = [...inParts(names, SHEETS_AT_ONCE)];
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const answer = await readPart(part, step, port);
    if (answer.ok) {
      answer.value.forEach((sheet, name) => found.set(name, sheet));
    } else if (
      answer.problem.code === 'host' &&
      answer.problem.host === 'ResponsePayloadSizeLimitExceeded' &&
      part.length > 1
    ) {
      parts.unshift(...inParts(part, Math.ceil(part.length / 2)));
    } else {
      return answer;
    }
  }
  return answered(found);
}

function readPart(
  names: readonly string[],
  step: ExcelStep,
  port: ExcelPort,
): Promise<Answer<ReadonlyMap<string, PresentSheet>>> {
  return converse(
    {
      step,
      isRepeatable: true,
      queue: ({ workbook }) => {
        const ranges = names.map((name) =>
          workbook.worksheets
            .getItem(name)
            .getUsedRangeOrNullObject(true)
            .load('values,rowIndex,columnIndex'),
        );
        return () => new Map(names.map((name, index) => [name, presentSheet(ranges[index])] as const));
      },
    },
    port,
  );
}

function presentSheet(range: Excel.Range | undefined): PresentSheet {
  if (range === undefined || range.isNullObject) return { cells: [], firstRow: 0, firstColumn: 0 };
  const { values, rowIndex, columnIndex } = range;
  return { cells: values as CellValue[][] as CellMatrix, firstRow: rowIndex, firstColumn: columnIndex };
}

function* inParts<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let first = 0; first < items.length; first += size) yield items.slice(first, first + size);
}
