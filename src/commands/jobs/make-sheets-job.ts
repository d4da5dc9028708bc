import { writeRun } from '../../excel/write-run';
import type { RunOptions } from '../../excel/write-run';
import { chooseDistricts } from '../../sheets/sheet-choice';
import type { SheetChoice } from '../../sheets/sheet-choice';
import { TABLE_KINDS } from '../../sheets/sheet-doc';
import type { JobDone } from './classify-selection-job';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { keyedDocs } from './keyed-docs';
import { sourceResults } from './source-results';

/** Makes the sheets of the chosen districts, or makes them again with what people typed on them. */
export async function makeSheetsJob(
  port: JobPort,
  choice: SheetChoice = {},
  options: Pick<RunOptions, 'sparesChanges'> = {},
): Promise<JobResult<JobDone>> {
  const found = await sourceResults(port);
  if (!found.ok) return found;
  const { results, state, settings } = found.value;
  const { chosen, unknown } = chooseDistricts(results, choice);
  if (unknown.length > 0) return jobRefused({ code: 'unknown-districts', names: unknown });
  if (chosen.length === 0) return jobRefused({ code: 'no-district-chosen' });
  const tables = new Set(TABLE_KINDS);
  const written = await writeRun(keyedDocs(results, chosen, tables), port, {
    seen: state,
    settings,
    ...options,
  });
  return written.ok ? jobDone({ results, written, actionSheets: chosen.length, tables }) : written;
}
