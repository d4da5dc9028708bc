import { judge, type Verdicts } from '../../src/classify/judge';
import { rulesOf } from '../../src/classify/rules';
import type { FactColumns } from '../../src/intake/fact-columns';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { criteriaRules, type Condition } from './criteria-rules';
import { byJsonLogic } from './json-logic-peer';
import { byJsonRulesEngine } from './json-rules-engine-peer';
import { measuredLater, median } from './measure';
import { plainRow, type PlainRow } from './plain-row';

const WATCH_BIT = 6;

/** The criteria met by each row as a set, and in the bit above them whether it is on watch. */
type Answers = Uint8Array;
type Peer = {
  readonly name: string;
  /** How many rows it is given, so that it takes about as long as the others. */
  readonly rows: number;
  readonly decide: (rules: readonly Condition[], rows: readonly PlainRow[]) => Answers | Promise<Answers>;
};

const RUNS = 9;
const PEERS: readonly Peer[] = [
  { name: 'json-logic-js', rows: 200_000, decide: byJsonLogic },
  { name: 'json-rules-engine', rows: 20_000, decide: byJsonRulesEngine },
];

export type RulesBench = {
  /** Rows decided in a second of processor time. */
  readonly rowsPerSecond: Readonly<Record<string, number>>;
  /** Rows whose answers were compared with ours, and on how many they differ. */
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
  const ours = await rowsPerSecond(RUNS, many.length, async () => Promise.resolve(judge(many, policy)));
  const rates: [string, number][] = [['ours', ours]];
  let compared = 0;
  let different = 0;
  for (const { name, rows, decide } of PEERS) {
    const all = plainRows(many, rows);
    let theirs: Answers = new Uint8Array();
    const rate = await rowsPerSecond(2, rows, async () => {
      theirs = await decide(rules, all);
    });
    rates.push([name, rate]);
    different += differences(theirs, answers(judge(many, policy)));
    different += differences(
      await decide(rules, plainRows(varied, varied.length)),
      answers(judge(varied, policy)),
    );
    compared += all.length + varied.length;
  }
  return { rowsPerSecond: Object.fromEntries(rates), compared, different };
}

async function rowsPerSecond(runs: number, rows: number, decide: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await measuredLater(decide)).processor);
  return (rows * 1_000) / median(times);
}

function plainRows(facts: FactColumns, count: number): readonly PlainRow[] {
  return Array.from({ length: Math.min(count, facts.length) }, (_, index) => plainRow(facts, index));
}

function answers({ met, watch }: Verdicts): Answers {
  return met.map((set, index) => set | ((watch[index] ?? 0) << WATCH_BIT));
}

function differences(theirs: Answers, own: Answers): number {
  return theirs.reduce((count, answer, index) => (answer === own[index] ? count : count + 1), 0);
}
