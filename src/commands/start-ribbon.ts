import type { ExcelPort } from '../excel/excel-port';
import type { RibbonHost } from '../excel/ribbon-host';
import { JOBS_NOT_LOADED, PANE_FAILED } from '../text/command-words';
import { associateCommands } from './associate-commands';
import type { CommandOutcome } from './command-outcome';
import type { CommandPort } from './command-port';
import { COMMANDS } from './commands';
import type { RibbonNews } from './told';

export type RibbonJobs = Pick<CommandPort, 'classifySelection' | 'makeActionSheets' | 'revertLastRun'>;

/**
 * Gives the ribbon's buttons and the shortcuts their work. The jobs are loaded with the first button that needs them.
 * What could not be done, what is to be known beside what was done, and what is waited for is said in the pane, which is
 * shown for it; everything else shows in the workbook.
 */
export function startRibbon(
  host: RibbonHost,
  loadJobs: (report: ExcelPort['report']) => Promise<RibbonJobs>,
  tell: (news: RibbonNews) => void,
): void {
  const showPane = (): void => void host.showPane().catch(() => undefined);

  let isWaiting = false;
  const report: ExcelPort['report'] = ({ doing }) => {
    const waits = doing === 'waiting-for-edit';
    if (waits === isWaiting) return;
    isWaiting = waits;
    tell({ kind: 'waits-for-edit', isWaiting });
    if (isWaiting) showPane();
  };

  let jobs: Promise<RibbonJobs> | null = null;
  const job = (name: keyof RibbonJobs) => async (): Promise<CommandOutcome> => {
    jobs ??= loadJobs(report);
    let loaded: RibbonJobs;
    try {
      loaded = await jobs;
    } catch {
      // Forgotten, so that the next press asks for the script again.
      jobs = null;
      return { ok: false, ...JOBS_NOT_LOADED };
    }
    return loaded[name]();
  };

  const port: CommandPort = {
    showPane: async () => {
      try {
        await host.showPane();
        return { ok: true, said: '' };
      } catch {
        return { ok: false, ...PANE_FAILED };
      }
    },
    classifySelection: job('classifySelection'),
    makeActionSheets: job('makeActionSheets'),
    revertLastRun: job('revertLastRun'),
    tell: (outcome) => {
      isWaiting = false;
      tell({ kind: 'ended', outcome });
      if (!outcome.ok || (outcome.notes ?? []).length > 0) showPane();
    },
  };
  associateCommands(host, COMMANDS, port);
}
