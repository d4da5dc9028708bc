import { ribbonHost } from '../excel/ribbon-host';
import { localDay } from '../policy/calendar';
import type { RibbonJobs } from './start-ribbon';
import { startRibbon } from './start-ribbon';
import { tellPage } from './told';

/* The script behind the ribbon's buttons: small, and there before the pane. */
void ribbonHost().then((host) => {
  if (host !== null) startRibbon(host, loadJobs, (outcome) => tellPage(window, outcome));
});

async function loadJobs(): Promise<RibbonJobs> {
  const [{ workbookCommands }, { timerClock }] = await Promise.all([
    import(/* webpackChunkName: "live-workbook" */ './jobs/workbook-commands'),
    import(/* webpackChunkName: "live-workbook" */ '../excel/timer-clock'),
  ]);
  return workbookCommands({
    clock: timerClock,
    random: Math.random,
    report: () => undefined,
    today: () => localDay(new Date()),
  });
}
