import { judge } from '../../src/classify/judge';
import { rulesOf, type CriterionSet } from '../../src/classify/rules';
import type { CellMatrix } from '../../src/intake/cell-value';
import { findLayout } from '../../src/intake/layout';
import { readRows } from '../../src/intake/read-rows';
import type { SchoolData } from '../../src/intake/school-data';
import { CRITERION_IDS, TIERS } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { measured, medianOf, type Measured } from './measure';

const RUNS = 7;

export type WholePathBench = { readonly ours: Measured; readonly parse: Measured };

/**
 * From cells to a tier and its criteria for every row, beside the `JSON.parse` that the same cells came from: what Excel's
 * cells cost to receive is the yardstick for what is done with them. Every run works on cells parsed anew.
 */
export function wholePathBench(text: string): WholePathBench {
  const runs = Array.from({ length: RUNS }, () => {
    let cells: CellMatrix = [];
    const parse = measured(() => {
      cells = JSON.parse(text) as CellMatrix;
    });
    return { parse, ours: measured(() => tiersAndCriteria(cells)) };
  });
  return { ours: medianOf(runs.map(({ ours }) => ours)), parse: medianOf(runs.map(({ parse }) => parse)) };
}

/** Two columns as a spreadsheet would show them. Rows that read alike share one array: nobody writes into it. */
export function tiersAndCriteria(cells: CellMatrix): readonly Pair[] {
  const { facts } = readCells(cells);
  const { tier, met } = judge(facts, rulesOf(pack202324));
  const output = new Array<Pair>(facts.length);
  for (let index = 0; index < facts.length; index += 1) {
    output[index] = PAIRS[(tier[index] ?? 0) * SETS + (met[index] ?? 0)] ?? NO_PAIR;
  }
  return output;
}

export function readCells(cells: CellMatrix): SchoolData {
  const found = findLayout(cells, 1);
  if (!found.ok) throw new Error(`The bench's own rows were refused: ${found.refusal.code}`);
  return readRows(cells, 1, found.layout);
}

type Pair = readonly [tier: string, criteria: string];

const NO_PAIR: Pair = ['', ''];
const SETS = 1 << CRITERION_IDS.length;
const PAIRS: readonly Pair[] = TIERS.flatMap((tier) =>
  Array.from({ length: SETS }, (_, set: CriterionSet): Pair => {
    const criteria = CRITERION_IDS.filter((_id, place) => (set & (1 << place)) !== 0);
    return [tier, criteria.join(', ')];
  }),
);
