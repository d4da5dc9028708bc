import { judge, type Verdicts } from '../../src/classify/judge';
import { rulesOf } from '../../src/classify/rules';
import type { FactColumns } from '../../src/intake/fact-columns';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { criteriaRules } from './criteria-rules';
import { byJsonLogic } from './json-logic-peer';
import { byJsonRulesEngine } from './json-rules-engine-peer';
import { measured, median } from './measure';
import { plainRow } from './plain-row';

const RUNS = 9;
const ROWS_FOR_JSON_LOGIC = 200_000;
const ROWS_FOR_JSON_RULES_ENGINE = 20_000;
const WATCH_BIT = 6;

export type RulesBench = {
  /** Rows decided in a second of processor time. */
  readonly ours: number;
  readonly jsonLogic: number;
  readonly jsonRulesEngine: number;
  /** Rows on which the answers of all three were compared, and on how many they differ. */
  readonly compared: number;
  readonly different: number;
};

/**
 * How many rows a second the six criteria and the watch band are decided on: here column by column, there object by object.
 * `varied` is a small set with every situation: the answers are compared on it too.
 */
export async function rulesBench(many: FactColumns, varied: FactColumns): Promise<RulesBench> {
  const policy = rulesOf(pack202324);
  const rules = criteriaRules(policy);
  const ours = Array.from({ length: RUNS }, () => measured(() => judge(many, policy)).processor);

  const logicRows = plainRows(many, ROWS_FOR_JSON_LOGIC);
  byJsonLogic(rules, logicRows);
  const logic = measured(() => byJsonLogic(rules, logicRows)).processor;

  const engineRows = logicRows.slice(0, ROWS_FOR_JSON_RULES_ENGINE);
  const before = process.cpuUsage();
  const engineAnswers = await byJsonRulesEngine(rules, engineRows);
  const used = process.cpuUsage(before);

  const variedRows = plainRows(varied, varied.length);
  const comparisons: readonly (readonly [Uint8Array, Uint8Array])[] = [
    [byJsonLogic(rules, logicRows), answers(judge(many, policy))],
    [engineAnswers, answers(judge(many, policy))],
    [byJsonLogic(rules, variedRows), answers(judge(varied, policy))],
    [await byJsonRulesEngine(rules, variedRows), answers(judge(varied, policy))],
  ];
  return {
    ours: rate(many.length, median(ours)),
    jsonLogic: rate(logicRows.length, logic),
    jsonRulesEngine: rate(engineRows.length, (used.user + used.system) / 1_000),
    compared: comparisons.reduce((sum, [theirs]) => sum + theirs.length, 0),
    different: comparisons.reduce((sum, [theirs, own]) => sum + differences(theirs, own), 0),
  };
}

const rate = (rows: number, milliseconds: number): number => (rows * 1_000) / milliseconds;

function plainRows(facts: FactColumns, count: number) {
  return Array.from({ length: Math.min(count, facts.length) }, (_, index) => plainRow(facts, index));
}

function answers({ met, watch }: Verdicts): Uint8Array {
  return met.map((set, index) => set | ((watch[index] ?? 0) << WATCH_BIT));
}

function differences(theirs: Uint8Array, own: Uint8Array): number {
  return theirs.reduce((count, answer, index) => (answer === own[index] ? count : count + 1), 0);
}
