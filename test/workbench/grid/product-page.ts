/// <reference types="office-js" />
import { classifySelectionJob } from '../../../src/commands/jobs/classify-selection-job';
import type { JobPort } from '../../../src/commands/jobs/job-port';
import { makeSheetsJob } from '../../../src/commands/jobs/make-sheets-job';
import { timerClock } from '../../../src/excel/timer-clock';

/** The product's jobs in the add-in's page, for a test to start. */
export type ProductPage = {
  readonly classify: () => Promise<unknown>;
  /** @param districts none makes those that the letters name */
  readonly makeSheets: (districts?: readonly string[]) => Promise<unknown>;
};

const port: JobPort = {
  clock: timerClock,
  random: () => 0.5,
  report: () => undefined,
  today: () => '2023-10-02',
};

/** What of a job's answer can leave the page. */
const plain = (result: { readonly ok: boolean }): unknown =>
  result.ok ? { ok: true } : (JSON.parse(JSON.stringify(result)) as unknown);

const page: ProductPage = {
  classify: async () => plain(await classifySelectionJob(port)),
  makeSheets: async (districts) => plain(await makeSheetsJob(port, districts ? { districts } : {})),
};

void Office.onReady(() => Object.assign(window, { addIn: page }));
