import { converse } from '../../excel/converse';
import { keptSource } from '../../excel/kept-source';
import { look } from '../../excel/look';
import type { SourcePlace } from '../../excel/source-place';
import { saveSetting } from '../../excel/workbook-settings';
import type { Answers } from '../../intake/read-school-data';
import { jobDone, jobRefused } from './job-port';
import type { JobPort, JobResult } from './job-port';
import { ANSWERS_SETTING, answersToKeep, keptAnswers } from './kept-answers';

/** What the workbook keeps of earlier work: answers, and where the rows of the last run lie. Never rows. */
export type KeptWork = {
  readonly answers: Answers;
  /** Null where there was no run, or the sheet is gone. */
  readonly place: SourcePlace | null;
};

/** Reads what the workbook keeps of earlier work. */
export async function keptWork(port: JobPort): Promise<JobResult<KeptWork>> {
  const state = await converse(look, port);
  if (!state.ok) return jobRefused(state.problem);
  return jobDone({ answers: keptAnswers(state.value.settings), place: keptSource(state.value) });
}

/** Keeps the answers with the workbook as soon as they are given, so that nobody is asked again. */
export async function keepAnswers(answers: Answers, port: JobPort): Promise<JobResult<undefined>> {
  const saved = await saveSetting(ANSWERS_SETTING, answersToKeep(answers), port);
  return saved.ok ? saved : jobRefused(saved.problem);
}
