/**
 * What the state's words in a row say, as a set of flags in one number, so that a million rows stay small.
 * The second half says which cells could have spoken: an empty reason cell beside filled ones is an answer too.
 */
export const STATEMENT = {
  underperforming: 1 << 0,
  chronicallyUnderperforming: 1 << 1,
  /** A designation that awaits a decision. */
  designationPending: 1 << 2,
  lowestPerforming: 1 << 3,
  lowGroups: 1 << 4,
  lowGraduation: 1 << 5,
  lowParticipation: 1 << 6,
  focusedSupport: 1 << 7,
  broadSupport: 1 << 8,
  requiring: 1 << 9,
  notRequiring: 1 << 10,
  insufficientData: 1 << 11,
  /** Recognition or progress toward targets: the state's reason for a school it does not identify. */
  notIdentifiedReason: 1 << 12,
  csi: 1 << 13,
  tsi: 1 << 14,
  atsi: 1 << 15,
  federalDenied: 1 << 16,
  designationDenied: 1 << 17,
  /** A yes-or-no column of identified schools holds no "yes" here. */
  notFlagged: 1 << 18,
  /** Words of the framework that ended in 2017. */
  olderFramework: 1 << 19,

  /** The row has a cell for ... */
  asksOverall: 1 << 20,
  asksGroups: 1 << 21,
  asksGraduation: 1 << 22,
  asksParticipation: 1 << 23,
  asksFederal: 1 << 24,
  asksDesignation: 1 << 25,
  /** Some reason, group-list or designation cell of the row holds words. */
  cellsSpeak: 1 << 26,
  /** The general reason text names a reason. */
  reasonsSpeak: 1 << 27,
} as const;

/** Flags of `STATEMENT`, joined with `|`. */
export type StatementSet = number;

/** Whether the row says at least one of the given statements. */
export function says(statements: StatementSet, any: StatementSet): boolean {
  return (statements & any) !== 0;
}

/** Lines that name why a school is identified. */
export const NAMED_REASONS: StatementSet =
  STATEMENT.underperforming |
  STATEMENT.chronicallyUnderperforming |
  STATEMENT.designationPending |
  STATEMENT.lowestPerforming |
  STATEMENT.lowGroups |
  STATEMENT.lowGraduation |
  STATEMENT.lowParticipation;

export const DESIGNATED: StatementSet = STATEMENT.underperforming | STATEMENT.chronicallyUnderperforming;
export const FEDERALLY_DESIGNATED: StatementSet = STATEMENT.csi | STATEMENT.tsi | STATEMENT.atsi;
