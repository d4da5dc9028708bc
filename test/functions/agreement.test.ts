import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CellMatrix } from '../../src/intake/cell-value';
import { readSchoolData } from '../../src/intake/read-school-data';
import { resultsOf } from '../../src/plan/assess';
import type { Results } from '../../src/plan/results';
import { shippedPolicy } from '../../src/policy/named-policy';
import { packFor } from '../../src/policy/packs';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { describeWithSharedData, sharedData } from '../support/shared-data';
import { callDirectly } from './custom-functions-stand-in';

const TIER = 2;
const CRITERIA = 4;

/** The same file as every other face shows it, and as the functions see its cells. */
type Compared = { readonly results: Results; readonly cells: CellMatrix; readonly width: number };

async function compared(file: string): Promise<Compared> {
  const read = await readDataFile(readFileSync(file));
  const loaded = packFor('2023-24');
  if (!read.ok || !loaded.ok) throw new Error(`${file} could not be read.`);
  for (const { cells, firstRow } of read.sheets) {
    const found = readSchoolData({ cells, firstRow });
    if (!found.ok) continue;
    const width = Math.max(...cells.map((row) => row.length));
    const results = resultsOf(found.data, { file, sheet: null }, shippedPolicy(loaded.pack), '2023-10-02');
    // A range is a rectangle that begins in the sheet's first row.
    const above = Array.from({ length: firstRow - 1 }, () => Array<null>(width).fill(null));
    const rows = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    return { results, cells: [...above, ...rows], width };
  }
  throw new Error(`${file} has no data of schools.`);
}

function valueOf<T>(id: string, ...args: readonly unknown[]): T {
  const answered = callDirectly(id, args);
  if (!answered.ok) throw new Error(answered.message);
  return answered.value as T;
}

function agrees(from: () => Promise<Compared>): void {
  let one: Compared;
  let block: string[][];

  beforeAll(async () => {
    one = await from();
    block = valueOf<string[][]>('CLASSIFY', one.cells, null);
  });

  it('CLASSIFY says of every row what the sheets say, beside that row', () => {
    const { schools, districtRows, skipped } = one.results;
    const shown = [...schools, ...districtRows].map(({ classification }) => {
      const { record, tier, criteria } = classification;
      return [record.row, tier, criteria.join(', ') || 'none'];
    });
    expect(
      shown.map(([row]) => [row, block[Number(row) - 1]?.[TIER], block[Number(row) - 1]?.[CRITERIA]]),
    ).toEqual(shown);
    const reasons = skipped.map(({ row }) => block[row - 1]?.[TIER] ?? '');
    expect(reasons.filter((reason) => !reason.startsWith('Skipped: '))).toEqual([]);
    expect(block).toHaveLength(one.cells.length);
  });

  it('TIER and CRITERIA say of a row alone what they say of it among the others', () => {
    const headings = [one.cells[(one.results.source.headerRow ?? 1) - 1]];
    const rows = [...one.results.schools, ...one.results.districtRows].map(
      ({ classification }) => classification.record.row,
    );
    const alone = rows.map((row) => {
      const cells = [one.cells[row - 1]];
      return [row, valueOf('TIER', cells, headings, null), valueOf('CRITERIA', cells, headings, null)];
    });
    expect(alone).toEqual(rows.map((row) => [row, block[row - 1]?.[TIER], block[row - 1]?.[CRITERIA]]));
  });

  it('the tier line of WHY and the lines that are met agree with TIER and CRITERIA', () => {
    const headings = [one.cells[(one.results.source.headerRow ?? 1) - 1]];
    for (const { classification } of one.results.schools.slice(0, 50)) {
      const { row } = classification.record;
      const lines = valueOf<string[][]>('WHY', [one.cells[row - 1]], headings, null);
      const met = lines.filter(([, outcome]) => outcome === 'met').map(([criterion]) => criterion);
      expect([row, met.join(', ') || 'none']).toEqual([row, block[row - 1]?.[CRITERIA]]);
    }
  });
}

describe('on the sample', () => agrees(() => compared('samples/accountability-2023.xlsx')));

describeWithSharedData("on the state's rows of 2018 to 2024", () =>
  agrees(() => compared(sharedData('state-report-rows-2018-2024.csv'))),
);
describeWithSharedData("on the state's schools of 2025", () =>
  agrees(() => compared(sharedData('schools-2025.csv'))),
);
