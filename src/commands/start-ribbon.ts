import type { RibbonHost } from '../excel/ribbon-host';
import { PANE_FAILED } from '../text/command-words';
import { associateCommands } from './associate-commands';
import type { CommandOutcome } from './command-outcome';
import type { CommandPort } from './command-port';
import { COMMANDS } from './commands';

export type RibbonJobs = Pick<CommandPort, 'classifySelection' | 'makeActionSheets' | 'revertLastRun'>;

/**
 * Gives the ribbon's buttons and the shortcuts their work. The jobs are loaded with the first button that needs them.
 * What could not be done is said in the pane, which is shown for it; what was done shows in the workbook.
 */
export function startRibbon(
  host: RibbonHost,
  loadJobs: () => Promise<RibbonJobs>,
  tell: (outcome: CommandOutcome) => void,
): void {
  let jobs: Promise<RibbonJobs> | null = null;
  const job = (name: keyof RibbonJobs) => async (): Promise<CommandOutcome> => {
    jobs ??= loadJobs();
    return (await jobs)[name]();
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
      tell(outcome);
      if (!outcome.ok) void host.showPane().catch(() => undefined);
    },
  };
  associateCommands(host, COMMANDS, port);
}
