// Lets every sync of the jobs go wrong in every way that is known: npm run faults
import { stateHeadings } from '../state-file/layout';
import { generatedRows } from '../generate/generated-rows';
import { FAULT_JOBS } from './fault-jobs';
import { FAULT_KINDS } from './fault-kinds';
import { healthyRun, tryFault } from './try-fault';
import type { FaultEnd } from './try-fault';

const ROWS = [
  ['A made-up state'],
  stateHeadings(2023),
  ...generatedRows({ rows: 14, districts: 4, seed: 3 }),
];
const ENDS: readonly FaultEnd[] = ['carried on', 'untouched', 'restored', 'reverted afterwards'];

const WIDEST = 160;

let tried = 0;
let failed = 0;
for (const job of FAULT_JOBS) {
  const syncs = await healthyRun(job, ROWS);
  const counts = new Map<FaultEnd, number>();
  for (const [index, actions] of syncs.entries()) {
    for (const kind of FAULT_KINDS) {
      const trial = await tryFault(job, kind, index + 1, actions, ROWS);
      tried += 1;
      if (trial.ok) {
        counts.set(trial.end, (counts.get(trial.end) ?? 0) + 1);
      } else {
        failed += 1;
        console.log(`${job.name}, sync ${index + 1} of ${syncs.length}, ${kind.name}:`);
        trial.why.slice(0, 6).forEach((line) => console.log(`  ${line.slice(0, WIDEST)}`));
      }
    }
  }
  const figures = ENDS.map((end) => `${end} ${counts.get(end) ?? 0}`).join(', ');
  console.log(`${job.name}: ${syncs.length} syncs × ${FAULT_KINDS.length} faults: ${figures}`);
}
console.log(
  `${tried} faults, ${tried - failed} left the workbook done, untouched or fully reverted, ${failed} did not.`,
);
process.exitCode = failed === 0 ? 0 : 1;
