import type { SupportStatus } from '../policy/pack';

/** The support status as a badge. */
export const SUPPORT_BADGES: Readonly<Record<SupportStatus, string>> = {
  prioritized: 'PRIORITIZED ASSISTANCE (SSoS)',
  transitional: 'TRANSITIONAL SUPPORT (SSoS)',
  'not listed': 'NOT LISTED FOR SSoS ASSISTANCE',
};

/** The support status as a table names it. */
export const SUPPORT_LABELS: Readonly<Record<SupportStatus, string>> = {
  prioritized: 'Prioritized',
  transitional: 'Transitional',
  'not listed': 'Not listed',
};

/** What the status means for the district. */
export const SUPPORT_MEANINGS: Readonly<Record<SupportStatus, string>> = {
  prioritized: 'A Regional Assistance Team of SSoS is assigned to the district.',
  transitional:
    'The district leaves the SSoS caseload; its Regional Assistance Team settles the transitional support with it.',
  'not listed': 'The state’s list of assisted districts does not name this district.',
};
