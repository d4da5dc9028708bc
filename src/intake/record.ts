import type { FactId } from './fact';
import type { StatementSet } from './statements';

/** Thousandths of a percentage point: 66.7 % is 66700. Always a whole number. */
export type Thousandths = number;
export const THOUSANDTHS_IN_POINT = 1_000;

/** A federal designation under ESSA, in the order of the support it brings. */
export const FEDERAL_DESIGNATIONS = ['CSI', 'TSI', 'ATSI'] as const;
export type FederalDesignation = (typeof FEDERAL_DESIGNATIONS)[number];

/** A number that belongs to one student group or subject; `of` is the heading's words for it, null where it names none. */
export type RateOf = { readonly of: string | null; readonly value: number };

/**
 * What keeps a cell from telling its fact: a mark that stands for no value, a rate of exactly zero, words or a number
 * that are none of the fact, or a number of a column whose scale is open.
 */
export type UntoldBecause = 'no-value' | 'zero' | 'not-understood' | 'scale-open';

/** What stands in a filled cell, and why it tells nothing where its fact is missing. */
export type UntoldCell = {
  readonly fact: FactId;
  readonly written: string;
  readonly because: UntoldBecause;
};

/** One school or district of the file, read. Every fact may be missing; missing never stands for zero. */
export type SchoolRecord = {
  /** Row number in the sheet or file, counted from 1. */
  readonly row: number;
  readonly kind: 'school' | 'district';
  /** Eight digits. */
  readonly districtCode: string | null;
  readonly districtName: string | null;
  readonly schoolCode: string | null;
  readonly schoolName: string | null;
  /** The year of the results the row counts for; a graduation cohort counts for the year after its own. */
  readonly reportYear: number | null;
  /** As written in the cell, as are the two after it. */
  readonly overallClassification: string | null;
  readonly districtClassification: string | null;
  readonly designation: string | null;
  /** The state's reasons as written, one line each. */
  readonly reasons: readonly string[];
  /** For each of those lines the fact whose column it stands in. */
  readonly reasonFacts: readonly FactId[];
  /** What those words say. */
  readonly statements: StatementSet;
  /** Percentile rank, 1–99. */
  readonly accountabilityPercentile: number | null;
  readonly lowPerformingGroups: readonly string[];
  /** Percentile ranks, 1–99. */
  readonly groupPercentiles: readonly RateOf[];
  readonly federalDesignations: readonly FederalDesignation[];
  readonly graduationRate: Thousandths | null;
  readonly lowParticipationGroups: readonly string[];
  /** Thousandths of a point. */
  readonly participationRates: readonly RateOf[];
  readonly region: string | null;
  /** The facts that this row's file or range has no column for. */
  readonly absentFacts: readonly FactId[];
  /** Of the facts that could settle a criterion one filled cell each, for where the fact is missing all the same. */
  readonly untoldCells: readonly UntoldCell[];
};
