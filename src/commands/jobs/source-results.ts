import { hasCapability, isExcelNewEnough, MINIMUM_EXCEL_API } from '../../excel/capabilities';
import { converse } from '../../excel/converse';
import { lookAtSelection, lookAtTable } from '../../excel/look-at-selection';
import { keptSource, SOURCE_SETTING } from '../../excel/kept-source';
import { readSource } from '../../excel/read-source';
import { isOneCell, isOwnSheet, sourcePlace } from '../../excel/source-place';
import type { Selection, SourcePlace } from '../../excel/source-place';
import type { WorkbookState } from '../../excel/workbook-state';
import { assess } from '../../plan/assess';
import type { Results } from '../../plan/results';
import type { ExcelProblem } from '../../text/excel-problem-words';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { keptAnswers } from './kept-answers';
import { keptPolicy } from './kept-policy';

/** What a job found out before it writes anything. */
export type SourceResults = {
  readonly results: Results;
  readonly state: WorkbookState;
  /** Settings to be kept with what is written: where the rows came from. */
  readonly settings: ReadonlyMap<string, unknown>;
};

/**
 * From what is selected to results. On a sheet that was made here, where no data can be selected, the rows are meant
 * that were used last.
 */
export async function sourceResults(port: JobPort): Promise<JobResult<SourceResults>> {
  if (!isExcelNewEnough()) return jobRefused({ code: 'excel-too-old', needs: MINIMUM_EXCEL_API });
  port.report({ doing: 'looking' });
  const seen = await converse(lookAtSelection, port);
  if (!seen.ok) return jobRefused(selectionProblem(seen.problem));
  const { state, selection } = seen.value;
  const place = await placeOf(state, selection, port);
  if (!place.ok) return place;
  const policy = await keptPolicy(state.settings);
  if (!policy.ok) return policy;
  const source = await readSource(place.value, { tellsMerged: hasCapability('mergedAreas') }, port);
  if (!source.ok) return jobRefused(source.problem);
  const { sheet } = place.value;
  const assessed = assess(
    source.value,
    { file: state.book, sheet },
    policy.value,
    port.today(),
    keptAnswers(state.settings),
  );
  if (!assessed.ok) return jobRefused({ code: 'data-refused', sheet, refusal: assessed.refusal });
  const settings = new Map([[SOURCE_SETTING, place.value]]);
  return jobDone({ results: assessed.results, state, settings });
}

async function placeOf(
  state: WorkbookState,
  selection: Selection,
  port: JobPort,
): Promise<JobResult<SourcePlace>> {
  if (isOwnSheet(state, selection.sheet)) {
    const kept = keptSource(state);
    return kept === null ? jobRefused({ code: 'no-source' }) : jobDone(kept);
  }
  if (!isOneCell(selection) || selection.table === null) return chosen(state, selection, null);
  const table = await converse(lookAtTable(selection.table), port);
  return table.ok ? chosen(state, selection, table.value) : jobRefused(table.problem);
}

function chosen(
  state: WorkbookState,
  selection: Selection,
  table: SourcePlace['range'] | null,
): JobResult<SourcePlace> {
  const place = sourcePlace(state, selection, table);
  return place.ok ? place : jobRefused(place.problem);
}

// Excel has one error for whatever it cannot tell as one range.
function selectionProblem(problem: ExcelProblem): ExcelProblem {
  return problem.code === 'host' && problem.host === 'InvalidSelection'
    ? { code: 'several-areas-selected' }
    : problem;
}
