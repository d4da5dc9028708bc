import { describe, expect, it } from '@jest/globals';
import { classify } from '../../src/classify/classify';
import { judge } from '../../src/classify/judge';
import { rulesOf } from '../../src/classify/rules';
import type { CellMatrix } from '../../src/intake/cell-value';
import type { FactColumns } from '../../src/intake/fact-columns';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { criteriaRules } from '../../tools/bench/criteria-rules';
import { byJsonLogic } from '../../tools/bench/json-logic-peer';
import { byJsonRulesEngine } from '../../tools/bench/json-rules-engine-peer';
import { manyRows } from '../../tools/bench/million-rows';
import { plainRow } from '../../tools/bench/plain-row';
import { readCells, tiersAndCriteria } from '../../tools/bench/whole-path-bench';
import { sampleTable } from '../../tools/sample/sample-table';
import { stateMatrix } from '../../tools/state-file/workbook';

const DATA: readonly { readonly rows: string; readonly cells: CellMatrix }[] = [
  { rows: 'the sample, which has every situation', cells: stateMatrix(sampleTable) },
  { rows: 'two thousand generated rows', cells: manyRows(6_000).slice(0, 2_001) },
];

describe.each(DATA)('the criteria written down for other engines, on $rows', ({ cells }) => {
  const { facts } = readCells(cells);
  const rules = criteriaRules(rulesOf(pack202324));
  const rows = plainRows(facts);
  const { met, watch } = judge(facts, rulesOf(pack202324));
  const ours = Array.from(met, (set, index) => set + 64 * (watch[index] ?? 0));

  it('give json-logic-js our answers', () => {
    expect([...byJsonLogic(rules, rows)]).toEqual(ours);
  });

  it('give json-rules-engine our answers', async () => {
    expect([...(await byJsonRulesEngine(rules, rows))]).toEqual(ours);
  });

  it('would not if a limit were another', () => {
    const stricter = criteriaRules({ ...rulesOf(pack202324), lowPercentile: 5 });
    expect([...byJsonLogic(stricter, rows)]).not.toEqual(ours);
  });
});

describe('the rows that the whole path is timed on', () => {
  const cells = manyRows(6_000);

  it('are as many as asked for, of twelve columns, every school once', () => {
    expect(cells).toHaveLength(6_001);
    expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([12]));
    expect(new Set(cells.map((row) => row[1])).size).toBe(6_001);
  });

  it('get the tier and the criteria that a classification row by row gives them', () => {
    const data = readCells(cells);
    const { at } = classify(data, pack202324);
    const expected = Array.from({ length: data.facts.length }, (_, index) => {
      const { tier, criteria } = at(index);
      return [tier, criteria.join(', ')];
    });
    expect(tiersAndCriteria(cells)).toEqual(expected);
  });

  it('hold every tier that numbers and words can lead to', () => {
    expect([...new Set(tiersAndCriteria(cells).map(([tier]) => tier))].sort()).toEqual([
      'Insufficient data',
      'None',
      'Tier 1',
      'Tier 2',
      'Tier 3',
      'Tier 4',
      'Watch',
    ]);
  });
});

function plainRows(facts: FactColumns) {
  return Array.from({ length: facts.length }, (_, index) => plainRow(facts, index));
}
