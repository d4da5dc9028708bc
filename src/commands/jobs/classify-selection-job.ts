import { writeRun } from '../../excel/write-run';
import type { Written } from '../../excel/write-run';
import type { Results } from '../../plan/results';
import { classificationSheet } from '../../sheets/classification-sheet';
import type { TableKind } from '../../sheets/sheet-doc';
import { SHEET_TITLES } from '../../text/sheet-labels';
import { jobDone } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { fixedKey } from './keyed-docs';
import { sourceResults } from './source-results';

export type JobDone = {
  readonly results: Results;
  readonly written: Written;
  /** How many sheets of districts were written. */
  readonly actionSheets: number;
  /** What was written beside them. */
  readonly tables: ReadonlySet<TableKind>;
};

/** Classifies the selected rows and lists them on a sheet of our own; the rows themselves stay as they are. */
export async function classifySelectionJob(port: JobPort): Promise<JobResult<JobDone>> {
  const found = await sourceResults(port);
  if (!found.ok) return found;
  const { results, state, settings } = found.value;
  const doc = classificationSheet(results, SHEET_TITLES.classification);
  const written = await writeRun([{ key: fixedKey(doc.kind), doc }], port, { seen: state, settings });
  return written.ok
    ? jobDone({ results, written, actionSheets: 0, tables: new Set(['classification']) })
    : written;
}
