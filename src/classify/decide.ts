import { NO_PERCENTILE, RATE_BITS } from '../intake/fact-columns';
import {
  DESIGNATED,
  FEDERALLY_DESIGNATED,
  NAMED_REASONS,
  STATEMENT,
  type StatementSet,
} from '../intake/statements';
import type { Rules } from './rules';
import {
  MET_BY_NUMBER,
  MET_BY_STATE,
  NOT_APPLICABLE,
  NOT_MET_BY_NUMBER,
  NOT_MET_BY_STATE,
  PENDING_BY_STATE,
  UNKNOWN,
  unless,
  type Verdict,
} from './verdict';

/**
 * One function for each criterion: which evidence wins (rulebook section 2). The state's own finding first, then the
 * row's number, then "unknown"; where both speak and differ the finding stands and is marked as contradicted.
 */

const IDENTIFIED = STATEMENT.requiring | STATEMENT.focusedSupport | STATEMENT.broadSupport;
const NOT_IDENTIFIED = STATEMENT.notRequiring | STATEMENT.notIdentifiedReason;

/** The state says that nothing is met: the row is not identified (section 2, item 5). */
export const saysNotIdentified = (statements: StatementSet): boolean =>
  (statements & NOT_IDENTIFIED) !== 0 && (statements & IDENTIFIED) === 0;

export const saysIdentified = (statements: StatementSet): boolean => (statements & IDENTIFIED) !== 0;

/** "Broad or comprehensive support" stands for a designation where no reason is given in detail. */
export const isBroadAlone = (statements: StatementSet): boolean =>
  (statements & STATEMENT.broadSupport) !== 0 && (statements & NAMED_REASONS) === 0;

/** A designation stands in place of the lowest-performing line, whose absence then says nothing (section 2, item 3). */
export const replacesLowestLine = (statements: StatementSet): boolean =>
  (statements & (DESIGNATED | STATEMENT.designationPending)) !== 0 || isBroadAlone(statements);

/**
 * Whether the state's words cover a criterion they do not name: its reason text names others, or the criterion's own
 * cell (`asks`) is empty beside filled ones, or the row is not identified at all (section 2, item 1).
 */
const coveredByState = (statements: StatementSet, asks: StatementSet): boolean =>
  (statements & STATEMENT.reasonsSpeak) !== 0 ||
  ((statements & STATEMENT.cellsSpeak) !== 0 && (statements & asks) !== 0) ||
  (statements & STATEMENT.notFlagged) !== 0 ||
  saysNotIdentified(statements);

export function decideUnderperforming(statements: StatementSet): Verdict {
  if ((statements & DESIGNATED) !== 0) return unless(saysNotIdentified(statements), MET_BY_STATE);
  if (isBroadAlone(statements)) return MET_BY_STATE;
  if ((statements & STATEMENT.designationPending) !== 0) return PENDING_BY_STATE;
  const denied = (statements & (STATEMENT.designationDenied | STATEMENT.focusedSupport)) !== 0;
  if (!denied && !coveredByState(statements, STATEMENT.asksOverall | STATEMENT.asksDesignation))
    return UNKNOWN;
  return unless((statements & STATEMENT.broadSupport) !== 0, NOT_MET_BY_STATE);
}

export function decideLowest(
  district: boolean,
  statements: StatementSet,
  percentile: number,
  rules: Rules,
): Verdict {
  const known = percentile !== NO_PERCENTILE;
  const low = known && percentile <= rules.lowPercentile;
  if ((statements & STATEMENT.lowestPerforming) !== 0) {
    return unless((known && !low) || saysNotIdentified(statements), MET_BY_STATE);
  }
  if (district) return NOT_APPLICABLE;
  if (replacesLowestLine(statements)) return byNumber(known, low);
  // A flag that is not set does not tell whether a school without a percentile was assessed.
  const flagOnly = (statements & STATEMENT.notFlagged) !== 0 && !known;
  if (!flagOnly && coveredByState(statements, STATEMENT.asksOverall)) return unless(low, NOT_MET_BY_STATE);
  return undecidedByState(statements, known, low);
}

export function decideGroups(
  district: boolean,
  statements: StatementSet,
  percentile: number,
  rules: Rules,
): Verdict {
  const known = percentile !== NO_PERCENTILE;
  const low = known && percentile <= rules.lowGroupPercentile;
  if (district && (statements & STATEMENT.lowGroups) === 0) return NOT_APPLICABLE;
  return decideNumbered(statements, STATEMENT.lowGroups, STATEMENT.asksGroups, known, low);
}

export function decideFederal(district: boolean, statements: StatementSet): Verdict {
  if ((statements & FEDERALLY_DESIGNATED) !== 0) return unless(saysNotIdentified(statements), MET_BY_STATE);
  if (district) return NOT_APPLICABLE;
  if ((statements & (STATEMENT.federalDenied | STATEMENT.notFlagged)) !== 0) return NOT_MET_BY_STATE;
  // The reason text never names a federal designation: only its own cell, beside filled ones, can say "none".
  const speaks = (statements & (STATEMENT.reasonsSpeak | STATEMENT.cellsSpeak)) !== 0;
  const asked = speaks && (statements & STATEMENT.asksFederal) !== 0;
  return asked || saysNotIdentified(statements) ? NOT_MET_BY_STATE : UNKNOWN;
}

/** `rate` in thousandths of a point, negative where there is none. */
export function decideGraduation(statements: StatementSet, rate: number, rules: Rules): Verdict {
  const known = rate >= 0;
  const low = known && rate <= rules.lowGraduation;
  return decideNumbered(statements, STATEMENT.lowGraduation, STATEMENT.asksGraduation, known, low);
}

/**
 * `rate` is the lowest in thousandths of a point, negative where there is none. Beside a zero or a cell that could not
 * be read a low rate is low, but one that is not low settles nothing.
 */
export function decideParticipation(statements: StatementSet, rate: number, rules: Rules): Verdict {
  const low = rate >= 0 && (rate & RATE_BITS) <= rules.lowParticipation;
  const known = low || (rate >= 0 && rate <= RATE_BITS);
  return decideNumbered(statements, STATEMENT.lowParticipation, STATEMENT.asksParticipation, known, low);
}

function decideNumbered(
  statements: StatementSet,
  named: StatementSet,
  asks: StatementSet,
  known: boolean,
  low: boolean,
): Verdict {
  if ((statements & named) !== 0)
    return unless((known && !low) || saysNotIdentified(statements), MET_BY_STATE);
  if (coveredByState(statements, asks)) return unless(low, NOT_MET_BY_STATE);
  return undecidedByState(statements, known, low);
}

// "Insufficient data" is the state's word that its numbers do not decide (item 5).
function undecidedByState(statements: StatementSet, known: boolean, low: boolean): Verdict {
  return (statements & STATEMENT.insufficientData) === 0 ? byNumber(known, low) : unless(low, UNKNOWN);
}

function byNumber(known: boolean, low: boolean): Verdict {
  if (!known) return UNKNOWN;
  return low ? MET_BY_NUMBER : NOT_MET_BY_NUMBER;
}
