import { recalculate, saveSetting } from '../../excel/workbook-settings';
import { dropPack as unshelve } from '../../functions/pack-shelf';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { packSetting } from './kept-policy';

/**
 * Takes a kept pack out of the workbook and has every formula calculated again: those that name it show `#N/A` from then
 * on, also where they were calculated before the workbook was opened this time.
 */
export async function dropPack(name: string, port: JobPort): Promise<JobResult<undefined>> {
  const removed = await saveSetting(packSetting(name), null, port);
  if (!removed.ok) return jobRefused(removed.problem);
  unshelve(name);
  const calculated = await recalculate(port);
  return calculated.ok ? jobDone(undefined) : jobRefused(calculated.problem);
}
