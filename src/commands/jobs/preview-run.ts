import { converse } from '../../excel/converse';
import { look } from '../../excel/look';
import { readReplaced, sheetsAgain } from '../../excel/look-at-places';
import type { SheetAgain } from '../../excel/look-at-places';
import { planRun } from '../../excel/run-plan';
import type { Collision, KeyedDoc } from '../../excel/run-plan';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';

/** What a run would do, by the sheets' final names. */
export type RunPreview = {
  readonly added: readonly string[];
  /** Sheets of an earlier run that would be made again, with what people typed on them. */
  readonly again: readonly SheetAgain[];
  /** Sheets of other people's that have a name ours wished for. They are left alone. */
  readonly collisions: readonly Collision[];
};

/** Plans a run against the workbook as it is now, and writes nothing. */
export async function previewRun(keyed: readonly KeyedDoc[], port: JobPort): Promise<JobResult<RunPreview>> {
  port.report({ doing: 'looking' });
  const state = await converse(look, port);
  if (!state.ok) return jobRefused(state.problem);
  const plan = await planRun(state.value, keyed, new Map(), port.clock);
  if (!plan.ok) return jobRefused(plan.problem);
  const present = await readReplaced(plan.value.places, port);
  if (!present.ok) return jobRefused(present.problem);
  const { places, collisions } = plan.value;
  const added = places.flatMap(({ doc, replaced }) => (replaced === null ? [doc.name] : []));
  return jobDone({
    added,
    again: await sheetsAgain(plan.value, state.value, present.value, port.clock),
    collisions,
  });
}
