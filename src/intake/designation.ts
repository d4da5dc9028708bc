import { cellText, foldedText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';
import { readReasonText } from './reason-text';
import { DESIGNATED, STATEMENT, type StatementSet } from './statements';
import { yesOrNo } from './yes-or-no';

export type DesignationReading = {
  readonly statements: StatementSet;
  readonly unknown: string | null;
};

const DENIED = /^not (?:underperforming|designated)$/;
const PENDING = /^(?:pending|awaiting)\b/;

/** Reads a column that says whether a school is designated underperforming: in words or by a mark. */
export function readDesignation(value: CellValue | undefined): DesignationReading {
  const mark = yesOrNo(value);
  const folded = foldedText(value);
  if (mark === 'yes') return { statements: STATEMENT.underperforming, unknown: null };
  if (mark === 'no' || DENIED.test(folded)) return { statements: STATEMENT.designationDenied, unknown: null };
  if (value === 0 || isMissingMark(value)) return { statements: 0, unknown: null };
  if (PENDING.test(folded)) return { statements: STATEMENT.designationPending, unknown: null };
  const statements =
    readReasonText(value).statements & (DESIGNATED | STATEMENT.designationPending | STATEMENT.olderFramework);
  return { statements, unknown: statements === 0 ? cellText(value) : null };
}

/** Reads a yes-or-no column of identified schools; whatever is not a clear yes is no flag. */
export function readIdentifiedFlag(value: CellValue | undefined): StatementSet {
  if (yesOrNo(value) === 'yes') return STATEMENT.requiring;
  const words =
    readReasonText(value).statements &
    (STATEMENT.requiring | STATEMENT.notRequiring | STATEMENT.insufficientData);
  return words === 0 ? STATEMENT.notFlagged : words;
}
