import { hasCapability, isExcelNewEnough, MINIMUM_EXCEL_API } from '../../excel/capabilities';
import { converse } from '../../excel/converse';
import { keptSource } from '../../excel/kept-source';
import { look } from '../../excel/look';
import { lookAtSelection, lookAtTable } from '../../excel/look-at-selection';
import { readSource } from '../../excel/read-source';
import { isOneCell, isOwnSheet, sourcePlace } from '../../excel/source-place';
import type { Selection, SourcePlace } from '../../excel/source-place';
import type { WorkbookState } from '../../excel/workbook-state';
import type { Answers, SourceCells } from '../../intake/read-school-data';
import type { ExcelProblem } from '../../text/excel-problem-words';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { keptAnswers } from './kept-answers';

/** The rows that a person means, where they lie, and what the workbook was like when they were read. */
export type SelectedRows = {
  readonly source: SourceCells;
  readonly place: SourcePlace;
  readonly state: WorkbookState;
};

/**
 * Reads what is selected. On a sheet that was made here, where no data can be selected, the rows are meant that were
 * used last.
 */
export async function selectedRows(port: JobPort): Promise<JobResult<SelectedRows>> {
  if (!isExcelNewEnough()) return jobRefused({ code: 'excel-too-old', needs: MINIMUM_EXCEL_API });
  port.report({ doing: 'looking' });
  const seen = await converse(lookAtSelection, port);
  if (!seen.ok) return jobRefused(selectionProblem(seen.problem));
  const { state, selection } = seen.value;
  const place = await placeOf(state, selection, port);
  return place.ok ? rowsAt(place.value, state, keptAnswers(state.settings), port) : place;
}

/** Reads the rows that were used last, whatever is selected now. */
export async function rowsUsedLast(port: JobPort): Promise<JobResult<SelectedRows>> {
  const state = await lookedAt(port);
  if (!state.ok) return state;
  const place = keptSource(state.value);
  return place === null
    ? jobRefused({ code: 'no-source' })
    : rowsAt(place, state.value, keptAnswers(state.value.settings), port);
}

/** Reads rows once more, by other answers: they may give a use to a column that was not read. */
export async function rowsOnceMore(
  place: SourcePlace,
  answers: Answers,
  port: JobPort,
): Promise<JobResult<SelectedRows>> {
  const state = await lookedAt(port);
  return state.ok ? rowsAt(place, state.value, answers, port) : state;
}

async function lookedAt(port: JobPort): Promise<JobResult<WorkbookState>> {
  if (!isExcelNewEnough()) return jobRefused({ code: 'excel-too-old', needs: MINIMUM_EXCEL_API });
  port.report({ doing: 'looking' });
  const state = await converse(look, port);
  return state.ok ? jobDone(state.value) : jobRefused(state.problem);
}

async function rowsAt(
  place: SourcePlace,
  state: WorkbookState,
  { headings = new Map(), rows = new Map() }: Answers,
  port: JobPort,
): Promise<JobResult<SelectedRows>> {
  const tellsMerged = hasCapability('mergedAreas');
  const source = await readSource(place, { tellsMerged, headings, rows }, port);
  return source.ok ? jobDone({ source: source.value, place, state }) : jobRefused(source.problem);
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
  if (!isOneCell(selection) || selection.table === null) return chosen(selection, null);
  const table = await converse(lookAtTable(selection.table), port);
  return table.ok ? chosen(selection, table.value) : jobRefused(table.problem);
}

function chosen(selection: Selection, table: SourcePlace['range'] | null): JobResult<SourcePlace> {
  const place = sourcePlace(selection, table);
  return place.ok ? place : jobRefused(place.problem);
}

// Excel has one error for whatever it cannot tell as one range.
function selectionProblem(problem: ExcelProblem): ExcelProblem {
  return problem.code === 'host' && problem.host === 'InvalidSelection'
    ? { code: 'several-areas-selected' }
    : problem;
}
