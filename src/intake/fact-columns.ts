import type { StatementSet } from './statements';

/** Marks in the rate columns, where every real rate is zero or more. */
export const NO_RATE = -1;
/** The cell holds the number zero: it cannot be told from an empty one, so it is no rate, but worth a note. */
export const ZERO_RATE = -2;
/** Marks a missing percentile, which is a rank from 1. */
export const NO_PERCENTILE = 0;

/**
 * The facts that decide a row, one typed column each, so that a million rows take some twenty megabytes and no objects.
 * Where a row has several group percentiles or participation rates the lowest stands here: if it is not low, none is.
 */
export type FactColumns = {
  readonly length: number;
  /** 1 for a district's row, 0 for a school's. */
  readonly district: Uint8Array;
  /** `StatementSet` of each row. */
  readonly statements: Int32Array;
  readonly percentile: Uint8Array;
  readonly groupPercentile: Uint8Array;
  /** Thousandths of a point, `NO_RATE` or `ZERO_RATE`. */
  readonly graduation: Int32Array;
  readonly participation: Int32Array;
};

/** The facts of a single row, in the same terms. */
export type RowFacts = {
  readonly district: boolean;
  readonly statements: StatementSet;
  readonly percentile: number;
  readonly groupPercentile: number;
  readonly graduation: number;
  readonly participation: number;
};

export function emptyFactColumns(length: number): FactColumns {
  return {
    length,
    district: new Uint8Array(length),
    statements: new Int32Array(length),
    percentile: new Uint8Array(length),
    groupPercentile: new Uint8Array(length),
    graduation: new Int32Array(length).fill(NO_RATE),
    participation: new Int32Array(length).fill(NO_RATE),
  };
}

/** The first `length` rows of larger columns, sharing their memory. */
export function firstRows(columns: FactColumns, length: number): FactColumns {
  return {
    length,
    district: columns.district.subarray(0, length),
    statements: columns.statements.subarray(0, length),
    percentile: columns.percentile.subarray(0, length),
    groupPercentile: columns.groupPercentile.subarray(0, length),
    graduation: columns.graduation.subarray(0, length),
    participation: columns.participation.subarray(0, length),
  };
}
