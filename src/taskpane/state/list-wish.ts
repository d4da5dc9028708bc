import type { Tier } from '../../policy/pack';

export const SCHOOL_ORDERS = ['tier', 'name', 'district', 'percentile'] as const;
export type SchoolOrder = (typeof SCHOOL_ORDERS)[number];

export type ListKind = 'schools' | 'districts';

/** What of the results is listed, and how. */
export type ListWish = {
  readonly kind: ListKind;
  readonly search: string;
  readonly order: SchoolOrder;
  /** Null for all. */
  readonly tier: Tier | null;
  readonly onlyConflicts: boolean;
};

export const WHOLE_LIST: ListWish = {
  kind: 'schools',
  search: '',
  order: 'tier',
  tier: null,
  onlyConflicts: false,
};
