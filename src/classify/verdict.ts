import { BASES, OUTCOMES, type Basis, type Outcome } from './classification';

/**
 * The answer to one criterion in six bits: outcome, whose answer it is, and whether something contradicts it.
 * Small whole numbers keep a million rows quick; `classification.ts` has the words.
 */
export type Verdict = number;

const BASIS_SHIFT = 3;
const OUTCOME_MASK = 7;
const BASIS_MASK = 3;
const CONFLICT = 1 << 5;

const verdict = (outcome: Outcome, basis: Basis): Verdict =>
  OUTCOMES.indexOf(outcome) | (BASES.indexOf(basis) << BASIS_SHIFT);

export const MET_BY_STATE: Verdict = verdict('met', 'state');
export const NOT_MET_BY_STATE: Verdict = verdict('not-met', 'state');
export const PENDING_BY_STATE: Verdict = verdict('pending', 'state');
export const MET_BY_NUMBER: Verdict = verdict('met', 'computed');
export const NOT_MET_BY_NUMBER: Verdict = verdict('not-met', 'computed');
export const UNKNOWN: Verdict = verdict('unknown', 'none');
export const NOT_APPLICABLE: Verdict = verdict('not-applicable', 'none');

/** The verdict, marked as contradicted where `contradicted` holds. */
export const unless = (contradicted: boolean, answer: Verdict): Verdict =>
  contradicted ? answer | CONFLICT : answer;

export const isMet = (answer: Verdict): boolean => (answer & OUTCOME_MASK) === OUTCOMES.indexOf('met');

/** Unknown or pending: what could still turn out to be met. */
export const isOpen = (answer: Verdict): boolean =>
  (answer & OUTCOME_MASK) === OUTCOMES.indexOf('unknown') ||
  (answer & OUTCOME_MASK) === OUTCOMES.indexOf('pending');

export const hasConflict = (answer: Verdict): boolean => (answer & CONFLICT) !== 0;

export const outcomeOf = (answer: Verdict): Outcome => OUTCOMES[answer & OUTCOME_MASK] ?? 'unknown';
export const basisOf = (answer: Verdict): Basis => BASES[(answer >> BASIS_SHIFT) & BASIS_MASK] ?? 'none';
