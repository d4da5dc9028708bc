import type { CommandOutcome } from './command-outcome';

/** What the commands need of the live workbook. None of these rejects for what a person can mend. */
export type CommandPort = {
  readonly showPane: () => Promise<CommandOutcome>;
  readonly classifySelection: () => Promise<CommandOutcome>;
  readonly makeActionSheets: () => Promise<CommandOutcome>;
  readonly revertLastRun: () => Promise<CommandOutcome>;
  /** Shows how a command ended where the person will see it. */
  readonly tell: (outcome: CommandOutcome) => void;
};
