/** Marks in the rate columns, where every real rate is zero or more. */
export const NO_RATE = -1;
/** The cell holds exactly zero: it cannot be told from an empty one, so it is no rate, but worth a note. */
export const ZERO_RATE = -2;
/** The cell holds something that could not be read as a rate. */
export const UNREAD_RATE = -3;
/** The bits of a real rate; those above tell what stands beside the lowest rate of several columns. */
export const RATE_BITS = (1 << 17) - 1;
export const BESIDE_ZERO = 1 << 17;
export const BESIDE_UNREAD = 1 << 18;

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
  /** Thousandths of a point, or one of the marks below zero. */
  readonly graduation: Int32Array;
  /** The same; with `BESIDE_ZERO` and `BESIDE_UNREAD` where another of the row's columns could hide a lower rate. */
  readonly participation: Int32Array;
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
