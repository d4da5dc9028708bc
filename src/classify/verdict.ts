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

/** Verdicts as a set: bit `n` is the verdict `n`. A shift counts modulo 32, so a contradiction makes no other verdict. */
export type VerdictSet = number;

/** 1 where the verdict is in the set, else 0; asked of every criterion of every row, and therefore without a branch. */
export const bitAmong = (set: VerdictSet, answer: Verdict): number => (set >>> answer) & 1;

const verdictsOf = (...outcomes: readonly Outcome[]): VerdictSet =>
  Array.from({ length: CONFLICT }, (_, answer) => answer)
    .filter((answer) => outcomes.includes(outcomeOf(answer)))
    .reduce((set, answer) => set | (1 << answer), 0);

/** The criterion is met. */
export const MET_VERDICTS: VerdictSet = verdictsOf('met');

/** It is unknown or pending, so that it could still turn out to be met. */
export const OPEN_VERDICTS: VerdictSet = verdictsOf('unknown', 'pending');

export const hasConflict = (answer: Verdict): boolean => (answer & CONFLICT) !== 0;

export function outcomeOf(answer: Verdict): Outcome {
  return OUTCOMES[answer & OUTCOME_MASK] ?? 'unknown';
}

export function basisOf(answer: Verdict): Basis {
  return BASES[(answer >> BASIS_SHIFT) & BASIS_MASK] ?? 'none';
}
