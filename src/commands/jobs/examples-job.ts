import { isExcelNewEnough, MINIMUM_EXCEL_API } from '../../excel/capabilities';
import { writePlainSheet } from '../../excel/write-plain-sheet';
import { newestPack } from '../../policy/packs';
import { exampleSheet } from './example-sheet';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';

/** Adds a sheet with every function on sample rows; answers its name. */
export async function examplesJob(namespace: string, port: JobPort): Promise<JobResult<string>> {
  if (!isExcelNewEnough()) return jobRefused({ code: 'excel-too-old', needs: MINIMUM_EXCEL_API });
  const written = await writePlainSheet(exampleSheet(namespace, newestPack()), port);
  return written.ok ? jobDone(written.value) : jobRefused(written.problem);
}
