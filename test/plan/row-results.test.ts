import { describe, expect, it } from '@jest/globals';
import type { CellMatrix } from '../../src/intake/cell-value';
import { assess } from '../../src/plan/assess';
import { reasonsOf } from '../../src/plan/district-actions';
import { dueActions } from '../../src/plan/due-actions';
import type { ListedResult, Result } from '../../src/plan/results';
import { shippedPolicy } from '../../src/policy/named-policy';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { generatedRows } from '../../tools/generate/generated-rows';
import { sampleTable } from '../../tools/sample/sample-table';
import { stateHeadings } from '../../tools/state-file/layout';
import { stateMatrix } from '../../tools/state-file/workbook';

const AS_OF = '2023-10-02';

function rowsOf(cells: CellMatrix): readonly Result[] {
  const assessed = assess(
    { cells, firstRow: 1 },
    { file: null, sheet: null },
    shippedPolicy(pack202324),
    AS_OF,
  );
  if (!assessed.ok) throw new Error(assessed.refusal.code);
  return [...assessed.results.schools, ...assessed.results.districtRows];
}

const generated = (rows: number): CellMatrix => [
  stateHeadings(2023),
  ...generatedRows({ rows, districts: 400, seed: 7 }),
];

function listed(result: Result): ListedResult {
  const { row, kind, schoolCode, schoolName, districtCode, districtName } = result;
  const { districtClassification, region, reportYear, accountabilityPercentile } = result;
  const { tier, atLeast, hasConflict } = result;
  return {
    ...{ row, kind, schoolCode, schoolName, districtCode, districtName },
    ...{ districtClassification, region, reportYear, accountabilityPercentile },
    ...{ tier, atLeast, hasConflict },
  };
}

/** The same, as the whole classification tells it. */
function classified({ classification: { record, tier, atLeast, conflicts } }: Result): ListedResult {
  const { row, kind, schoolCode, schoolName, districtCode, districtName } = record;
  const { districtClassification, region, reportYear, accountabilityPercentile } = record;
  return {
    ...{ row, kind, schoolCode, schoolName, districtCode, districtName },
    ...{ districtClassification, region, reportYear, accountabilityPercentile },
    ...{ tier, atLeast, hasConflict: conflicts.length > 0 },
  };
}

describe('what a row is listed by', () => {
  it.each([
    ['the sample', stateMatrix(sampleTable)],
    ['generated rows', generated(1_000)],
  ])('is the same as its whole classification says, in %s', (_, cells) => {
    const rows = rowsOf(cells);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(listed)).toEqual(rows.map(classified));
  });

  it('stands in the sample with and without a conflict', () => {
    const conflicts = new Set(rowsOf(stateMatrix(sampleTable)).map(({ hasConflict }) => hasConflict));
    expect(conflicts).toEqual(new Set([true, false]));
  });
});

describe('the actions of a row', () => {
  it('are those that its own reasons bring, though rows with the same reasons share them', () => {
    for (const { classification, actions } of rowsOf(stateMatrix(sampleTable))) {
      expect(actions).toEqual(dueActions(reasonsOf(classification), pack202324));
    }
  });
});

describe('the classifications of many rows', () => {
  it('are the same when they are asked for again, after more were than are kept', () => {
    const rows = rowsOf(generated(12_000));
    const early = JSON.stringify(rows[0]?.classification);
    expect(rows.map(({ classification }) => classification.tier)).toEqual(rows.map(({ tier }) => tier));
    expect(JSON.stringify(rows[0]?.classification)).toBe(early);
  });

  it('are made once while they are kept', () => {
    const [row] = rowsOf(generated(1_000));
    expect(row?.classification).toBe(row?.classification);
  });
});
