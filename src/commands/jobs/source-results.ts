import { SOURCE_SETTING } from '../../excel/kept-source';
import type { WorkbookState } from '../../excel/workbook-state';
import { assess } from '../../plan/assess';
import type { Results } from '../../plan/results';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { keptAnswers } from './kept-answers';
import { chosenPolicy, keptPolicy, POLICY_SETTING } from './kept-policy';
import { selectedRows } from './selected-rows';

/** What a job found out before it writes anything. */
export type SourceResults = {
  readonly results: Results;
  readonly state: WorkbookState;
  /** Settings to be kept with what is written: where the rows came from, and by which policy they were decided. */
  readonly settings: ReadonlyMap<string, unknown>;
};

/** From what is selected to results, with the policy and the answers that are kept in the workbook. */
export async function sourceResults(port: JobPort): Promise<JobResult<SourceResults>> {
  const selected = await selectedRows(port);
  if (!selected.ok) return selected;
  const { source, place, state } = selected.value;
  const policy = await keptPolicy(state.settings);
  if (!policy.ok) return policy;
  const { sheet } = place;
  const name = { file: state.book, sheet };
  const assessed = assess(source, name, policy.value, port.today(), keptAnswers(state.settings));
  if (!assessed.ok) return jobRefused({ code: 'data-refused', sheet, refusal: assessed.refusal });
  const settings = new Map<string, unknown>([
    [SOURCE_SETTING, place],
    [POLICY_SETTING, chosenPolicy(state.settings) ?? policy.value.pack.schoolYear],
  ]);
  return jobDone({ results: assessed.results, state, settings });
}
