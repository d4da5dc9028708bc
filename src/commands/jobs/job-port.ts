import type { ExcelPort } from '../../excel/excel-port';
import type { IsoDate } from '../../policy/pack';
import type { JobProblem } from '../../text/job-words';
import type { LeftAs } from '../../text/excel-problem-words';

/** What a job needs from outside: what talking to Excel needs, and the day it is. */
export type JobPort = ExcelPort & { readonly today: () => IsoDate };

export type JobResult<T> = { readonly ok: true; readonly value: T } | JobRefusal;

export type JobRefusal = { readonly ok: false; readonly problem: JobProblem; readonly left: LeftAs };

export const jobDone = <T>(value: T): JobResult<T> => ({ ok: true, value });

/** A refusal before anything was written. */
export const jobRefused = (problem: JobProblem): JobRefusal => ({ ok: false, problem, left: 'untouched' });
