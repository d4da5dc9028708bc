import { settleSetting } from '../../excel/workbook-settings';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { POLICY_SETTING } from './kept-policy';

/**
 * Keeps with the workbook by which school year or kept pack it is worked on. A run also keeps what it went by; taking the
 * run back leaves alone what a person chose since.
 */
export async function choosePolicy(name: string, port: JobPort): Promise<JobResult<undefined>> {
  const saved = await settleSetting(POLICY_SETTING, name, port);
  return saved.ok ? jobDone(undefined) : jobRefused(saved.problem);
}
