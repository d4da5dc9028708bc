import type { Box } from './box';

/** A rule that formats cells where its formula is true. */
export type ConditionalFormat = {
  readonly id: string;
  readonly boxes: readonly Box[];
  /** With its `=`, relative to the first cell of the first box. */
  formula: string;
  stopIfTrue: boolean;
  /** What the rule changes; what is not named stays as the cell has it. */
  readonly font: {
    color?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: string;
    strikethrough?: boolean;
  };
  readonly fill: { color?: string };
  numberFormat: string | null;
};
