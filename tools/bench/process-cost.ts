import { spawnSync } from 'node:child_process';
import { median, medianOf, type Measured } from './measure';

/** A whole process, from its start to its end. */
export type ProcessCost = { readonly time: Measured; readonly megabytes: number };

// The process tells at its end what it took: from outside it cannot be asked.
const TELLS_ITS_COST = `data:text/javascript,process.on("exit",()=>{
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error("cost " + (userCPUTime + systemCPUTime) / 1000 + " " + maxRSS / 1024);
})`.replaceAll('\n', '');

/** Runs a Node program; throws where it fails. */
export function processCost(args: readonly string[]): ProcessCost {
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', TELLS_ITS_COST, ...args], { encoding: 'utf8' });
  const clock = performance.now() - start;
  const cost = /^cost (\S+) (\S+)$/m.exec(run.stderr);
  if (run.status !== 0 || cost === null) throw new Error(`node ${args.join(' ')} failed: ${run.stderr}`);
  return { time: { clock, processor: Number(cost[1]) }, megabytes: Number(cost[2]) };
}

export function medianCost(costs: readonly ProcessCost[]): ProcessCost {
  return {
    time: medianOf(costs.map(({ time }) => time)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}
