import { describe, expect, it, jest } from '@jest/globals';
import { FAULT_JOBS } from '../../tools/faults/fault-jobs';
import { FAULT_KINDS } from '../../tools/faults/fault-kinds';
import { healthyRun, tryFault } from '../../tools/faults/try-fault';
import { SMALL_STATE } from './support/small-state';

jest.setTimeout(60_000);

describe('whichever sync goes wrong', () => {
  // `npm run faults` tries every job with every fault.
  it.each([
    ['Classify selection', ['GeneralException from there on']],
    [
      'Make action sheets again',
      ['silence after', 'ItemAlreadyExists after 50 % of the batch', 'somebody fills in a sheet'],
    ],
  ])('%s is done, leaves the workbook untouched, or is fully reverted', async (name, faults) => {
    const job = FAULT_JOBS.find((one) => one.name === name);
    const kinds = FAULT_KINDS.filter((kind) => faults.includes(kind.name));
    if (job === undefined || kinds.length !== faults.length)
      throw new Error('There is no such job or fault.');
    const bad: string[] = [];
    const syncs = await healthyRun(job, SMALL_STATE);
    for (const [index, actions] of syncs.entries()) {
      for (const kind of kinds) {
        const trial = await tryFault(job, kind, index + 1, actions, SMALL_STATE);
        if (!trial.ok) bad.push(`sync ${index + 1}, ${kind.name}: ${trial.why.join('; ').slice(0, 300)}`);
      }
    }
    expect(bad).toEqual([]);
    expect(syncs.length).toBeGreaterThan(3);
  });
});
