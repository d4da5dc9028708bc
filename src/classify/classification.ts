import type { FactId } from '../intake/fact';
import type { SchoolRecord, UntoldBecause } from '../intake/record';
import type { Citation, CriterionId, LimitOperator, Tier } from '../policy/pack';

/** The five answers to a criterion (rulebook section 1). `unknown`: the row cannot tell. */
export const OUTCOMES = ['met', 'not-met', 'unknown', 'pending', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whose answer it is: the state's words, a number of the row, or nobody's. */
export const BASES = ['state', 'computed', 'none'] as const;
export type Basis = (typeof BASES)[number];

/** What the answer rests on: words of the state, or a number beside its limit. */
export type Evidence = {
  readonly fact: FactId;
  /** Words as written, a percentile rank, or a rate in percentage points. */
  readonly value: string | number;
  readonly operator: LimitOperator | 'stated';
  /** In the fact's unit; null for words. */
  readonly limit: number | null;
  /**
   * The student group or subject the number is for, where the heading names one; the groups that words are about, where
   * these stand in a column of their own.
   */
  readonly of?: string;
};

/** A remark that does not change the outcome. */
export type FindingNote = 'rate-is-zero' | 'near-the-line' | 'designation-replaces-line';

/** A fact that would settle an unknown, and why it is not known: no column is read for it, its cell is empty, or its cell tells nothing. */
export type MissingFact = {
  readonly fact: FactId;
  readonly because: 'no-column' | 'empty-cell' | UntoldBecause;
  /** What stands in the cell; empty where there is none. */
  readonly written: string;
};

export type Finding = {
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly evidence: Evidence | null;
  /** The row's number beside words of the state that decide; null where a number decides or there is none. */
  readonly number: Evidence | null;
  /** The facts that would settle an unknown. */
  readonly missing: readonly MissingFact[];
  readonly notes: readonly FindingNote[];
  readonly source: Citation;
};

/** The state's words and a number, or two of the state's words, that do not agree. The state's finding stands. */
export type Conflict =
  | {
      readonly code: 'state-against-number';
      readonly criterion: CriterionId;
      readonly stated: 'met' | 'not-met';
      readonly number: Evidence;
    }
  | {
      readonly code: 'number-despite-insufficient-data';
      readonly criterion: CriterionId;
      readonly number: Evidence;
    }
  | { readonly code: 'named-but-not-requiring'; readonly criterion: CriterionId }
  | { readonly code: 'broad-without-designation' };

export type Classification = {
  readonly record: SchoolRecord;
  readonly tier: Tier;
  /** True where something unknown or pending could raise the tier. */
  readonly atLeast: boolean;
  /** The criteria met, in the rulebook's order. */
  readonly criteria: readonly CriterionId[];
  readonly unknown: readonly CriterionId[];
  /** Percentile in the watch band, whatever the tier. */
  readonly watch: boolean;
  /** One for each criterion, in the rulebook's order. */
  readonly findings: readonly Finding[];
  readonly conflicts: readonly Conflict[];
};
