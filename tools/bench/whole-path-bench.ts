import { judge } from '../../src/classify/judge';
import { rulesOf, type CriterionSet } from '../../src/classify/rules';
import type { CellMatrix } from '../../src/intake/cell-value';
import { findLayout } from '../../src/intake/layout';
import { readRows } from '../../src/intake/read-rows';
import type { SchoolData } from '../../src/intake/school-data';
import { CRITERION_IDS, TIERS } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { byTurns, type Measured } from './measure';

const RUNS = 5;

export type WholePathBench = {
  readonly ours: Measured;
  readonly parse: Measured;
  readonly characters: number;
};

/**
 * From cells to a tier and its criteria for every row, beside `JSON.parse` of the same cells' text: what Excel's cells cost
 * to receive is the yardstick for what is done with them.
 */
export function wholePathBench(text: string): WholePathBench {
  const cells = JSON.parse(text) as CellMatrix;
  const times = byTurns(RUNS, {
    ours: () => tiersAndCriteria(cells),
    parse: () => JSON.parse(text) as unknown,
  });
  return { ...times, characters: text.length };
}

/** Two columns as a spreadsheet would show them. */
export function tiersAndCriteria(cells: CellMatrix): readonly (readonly [string, string])[] {
  const { facts, positions } = readCells(cells);
  const { tier, met } = judge(facts, rulesOf(pack202324));
  const output = new Array<readonly [string, string]>(positions.length);
  for (let index = 0; index < positions.length; index += 1) {
    output[index] = [TIERS[tier[index] ?? 0] ?? '', CRITERIA_WORDS[met[index] ?? 0] ?? ''];
  }
  return output;
}

export function readCells(cells: CellMatrix): SchoolData {
  const found = findLayout(cells, 1);
  if (!found.ok) throw new Error(`The bench's own rows were refused: ${found.refusal.code}`);
  return readRows(cells, 1, found.layout);
}

const CRITERIA_WORDS: readonly string[] = Array.from(
  { length: 1 << CRITERION_IDS.length },
  (_, set: CriterionSet) => CRITERION_IDS.filter((_id, place) => (set & (1 << place)) !== 0).join(', '),
);
