import { readFileSync } from 'node:fs';
import type { CellMatrix } from '../../../src/intake/cell-value';
import { assess } from '../../../src/plan/assess';
import type { Results } from '../../../src/plan/results';
import { shippedPolicy } from '../../../src/policy/named-policy';
import { loadedPacks } from '../../../src/policy/packs';
import { readDataFile } from '../../../src/xlsx/read-data-file';
import type { DataSheet } from '../../../src/xlsx/data-sheet';
import { generatedRows } from '../../../tools/generate/generated-rows';
import { stateHeadings } from '../../../tools/state-file/layout';
import { TODAY } from './in-workbook';

/** The sheet of the sample file. */
export async function sampleSheet(): Promise<DataSheet> {
  const read = await readDataFile(new Uint8Array(readFileSync('samples/accountability-2023.xlsx')));
  const [sheet] = read.ok ? read.sheets : [];
  if (sheet === undefined) throw new Error('The sample file cannot be read.');
  return sheet;
}

/** Title, headings and rows of a made-up state, the same for the same numbers. */
export function stateRows(rows: number, districts: number): CellMatrix {
  return [['A made-up state'], stateHeadings(2023), ...generatedRows({ rows, districts, seed: 1 })];
}

/** What the product makes of rows that lie in this sheet of a workbook. */
export function resultsOfRows(
  cells: CellMatrix,
  hiddenRows: readonly number[] = [],
  sheet = 'Sheet1',
): Results {
  const pack = loadedPacks.at(-1);
  if (pack === undefined) throw new Error('There is no pack.');
  const assessed = assess(
    { cells, firstRow: 1, hiddenRows },
    { file: 'Book1.xlsx', sheet },
    shippedPolicy(pack),
    TODAY,
  );
  if (!assessed.ok) throw new Error(`The rows were refused: ${assessed.refusal.code}`);
  return assessed.results;
}
