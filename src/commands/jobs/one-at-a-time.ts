import { jobRefused } from './job-port';
import type { JobRefusal } from './job-port';

// The ribbon and the pane are one page with one memory: what one of them writes, the other must not take back meanwhile.
let isWriting = false;

/** Does a job that writes into the workbook, or refuses it while another one does. */
export async function oneAtATime<T>(job: () => Promise<T>): Promise<T | JobRefusal> {
  if (isWriting) return jobRefused({ code: 'job-running' });
  isWriting = true;
  try {
    return await job();
  } finally {
    isWriting = false;
  }
}
