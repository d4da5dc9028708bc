// Prints what the product costs beside others, all in one run: npm run bench
import { sampleTable } from '../sample/sample-table';
import { stateMatrix } from '../state-file/workbook';
import { commandBench } from './command-bench';
import type { Measured } from './measure';
import { manyRows, stateRows } from './million-rows';
import { paneDeskBench } from './pane-desk-bench';
import { rulesBench } from './rules-bench';
import { readCells, wholePathBench } from './whole-path-bench';

const MILLION = 1_000_000;

const text = JSON.stringify(manyRows(MILLION));
const varied = readCells(stateMatrix(sampleTable)).facts;
const rules = await rulesBench(readCells(JSON.parse(text)).facts, varied);
print('The six criteria and the watch band, rows decided in a second of processor time');
for (const [name, rate] of Object.entries(rules.rowsPerSecond))
  printLine(name, Math.round(rate).toLocaleString('en'));
printLine(
  'answers',
  rules.different === 0
    ? `equal on all ${rules.compared} rows compared`
    : `DIFFER on ${rules.different} rows`,
);
printLine('aim', 'ours at least 15,000,000');

const whole = wholePathBench(text);
print('Whole path, a million rows of 12 columns: read, decide, two columns out');
printLine('ours', times(whole.ours));
printLine('JSON.parse', times(whole.parse));
printLine('ratio', ratios(whole.ours, whole.parse));
printLine('aim', 'at most 0.35');

const command = await commandBench();
print(`ssos sheets, whole process: 1,900 rows to a workbook of ${command.sheets} sheets`);
printLine('ours', `${times(command.ours.time)}, ${command.ours.megabytes.toFixed(0)} MB at most`);
printLine(
  'hucre alone',
  `${times(command.library.time)}, ${command.library.megabytes.toFixed(0)} MB at most`,
);
printLine(
  'ratio',
  `${ratios(command.ours.time, command.library.time)}; hucre alone writes the cells without formats`,
);
printLine('aim', 'under 3000 ms and 300 MB');

print("In the pane's worker: a million rows of the state's columns, and what is held after each step");
for (const { step, time, megabytes } of await paneDeskBench(stateRows(MILLION)))
  printLine(step, `${times(time)}, ${megabytes.toFixed(0)} MB`);
printLine('aim', 'under 15,000 ms and 1,200 MB up to the school that is opened');

process.exitCode = rules.different === 0 ? 0 : 1;

function print(title: string): void {
  console.log(`\n${title}`);
}

function printLine(name: string, value: string): void {
  console.log(`  ${name.padEnd(18)}${value}`);
}

function times({ processor, clock }: Measured): string {
  return `${processor.toFixed(0)} ms of processor time, ${clock.toFixed(0)} ms by the clock`;
}

function ratios(one: Measured, other: Measured): string {
  const byProcessor = (one.processor / other.processor).toFixed(2);
  return `${byProcessor} by processor time, ${(one.clock / other.clock).toFixed(2)} by the clock`;
}
