import type { JobProblem } from '../../text/job-words';

/** A problem in one short word for whoever helps, where there is more than one way to it with what was being done. */
export function problemCode(problem: JobProblem): string {
  switch (problem.code) {
    case 'host':
      return `${problem.host} (${problem.step})`;
    case 'no-answer':
      return `${problem.code} (${problem.step})`;
    default:
      return problem.code;
  }
}
