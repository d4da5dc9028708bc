import type { Tier } from '../../policy/pack';

export const SCHOOL_ORDERS = ['tier', 'name', 'district', 'percentile'] as const;
export type SchoolOrder = (typeof SCHOOL_ORDERS)[number];

export const DISTRICT_ORDERS = ['name', 'next', 'identified'] as const;
export type DistrictOrder = (typeof DISTRICT_ORDERS)[number];

export type ListKind = 'schools' | 'districts';

/** What of the results is listed, and how. */
export type ListWish = {
  readonly kind: ListKind;
  readonly search: string;
  readonly order: SchoolOrder;
  readonly districtOrder: DistrictOrder;
  /** Null for all. */
  readonly tier: Tier | null;
  readonly onlyConflicts: boolean;
};

export const WHOLE_LIST: ListWish = {
  kind: 'schools',
  search: '',
  order: 'tier',
  districtOrder: 'name',
  tier: null,
  onlyConflicts: false,
};
