import { ribbonHost } from '../excel/ribbon-host';
import { timerClock } from '../excel/timer-clock';
import { localDay } from '../policy/calendar';
import type { JobPort } from './jobs/job-port';
import { shelvePacks } from './jobs/shelve-packs';
import type { RibbonJobs } from './start-ribbon';
import { startRibbon } from './start-ribbon';
import { tellPage } from './told';

const port: JobPort = {
  clock: timerClock,
  random: Math.random,
  report: () => undefined,
  today: () => localDay(new Date()),
};

/* The script behind the ribbon's buttons: small, and there before the pane. */
void ribbonHost().then((host) => {
  if (host === null) return;
  startRibbon(host, loadJobs, (outcome) => tellPage(window, outcome));
  void shelvePacks(port);
});

async function loadJobs(): Promise<RibbonJobs> {
  const { workbookCommands } = await import(
    /* webpackChunkName: "live-workbook" */ './jobs/workbook-commands'
  );
  return workbookCommands(port);
}
