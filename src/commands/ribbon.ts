import { ribbonHost } from '../excel/ribbon-host';
import { timerClock } from '../excel/timer-clock';
import { localDay } from '../policy/calendar';
import { PACKS_NOT_LOADED } from '../text/command-words';
import type { JobPort } from './jobs/job-port';
import { shelvePacks } from './jobs/shelve-packs';
import type { RibbonJobs } from './start-ribbon';
import { startRibbon } from './start-ribbon';
import { tellPage } from './told';

const surroundings: Omit<JobPort, 'report'> = {
  clock: timerClock,
  random: Math.random,
  today: () => localDay(new Date()),
};

/* The script behind the ribbon's buttons: small, and there before the pane. */
void ribbonHost().then((host) => {
  if (host === null) return;
  startRibbon(host, loadJobs, (news) => tellPage(window, news));
  // Nobody asked for anything yet: the pane is not shown for it, but says it once it is opened.
  shelvePacks({ ...surroundings, report: () => undefined }).catch(() =>
    tellPage(window, { kind: 'ended', outcome: { ok: false, ...PACKS_NOT_LOADED } }),
  );
});

async function loadJobs(report: JobPort['report']): Promise<RibbonJobs> {
  const { workbookCommands } = await import(
    /* webpackChunkName: "live-workbook" */ './jobs/workbook-commands'
  );
  return workbookCommands({ ...surroundings, report });
}
