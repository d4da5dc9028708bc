// Prints how fast the product is beside others, in one run: npm run bench
import { sampleTable } from '../sample/sample-table';
import { stateMatrix } from '../state-workbook';
import { manyRows } from './million-rows';
import { rulesBench } from './rules-bench';
import { readCells, wholePathBench } from './whole-path-bench';

const MILLION = 1_000_000;

const text = JSON.stringify(manyRows(MILLION));
const whole = wholePathBench(text);
console.log(
  `Whole path, ${MILLION} rows of 12 columns: read, decide, two columns out; medians of several runs by turns`,
);
console.log(
  `  ours        ${whole.ours.processor.toFixed(0)} ms of processor time, ${whole.ours.clock.toFixed(0)} ms`,
);
console.log(
  `  JSON.parse  ${whole.parse.processor.toFixed(0)} ms of processor time, ${whole.parse.clock.toFixed(0)} ms`,
);
console.log(
  `  ratio       ${(whole.ours.processor / whole.parse.processor).toFixed(3)} by processor time, ${(whole.ours.clock / whole.parse.clock).toFixed(3)} by the clock`,
);
const rules = await rulesBench(readCells(JSON.parse(text)).facts, readCells(stateMatrix(sampleTable)).facts);
console.log(rules);
process.exitCode = rules.different === 0 ? 0 : 1;
