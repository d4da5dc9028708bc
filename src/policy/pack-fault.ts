import type { CriterionId, IsoDate } from './pack';

/** From the pack down to the value, e.g. `['actions', 3, 'due', 'date']`. */
export type PackPath = readonly (string | number)[];

/**
 * Something wrong with a pack that a person edited. Its sentence is in `src/text/pack-fault-sentence.ts`.
 * The first five are about the shape of the data, the others about what it says.
 */
export type PackFault = { readonly path: PackPath } & PackFaultDetail;

export type PackFaultDetail =
  | { readonly code: 'value-missing'; readonly expected: string }
  | { readonly code: 'wrong-kind'; readonly expected: string; readonly found: string }
  | { readonly code: 'not-one-of'; readonly allowed: readonly string[]; readonly found: string }
  | { readonly code: 'field-unknown'; readonly field: string }
  | { readonly code: 'text-empty' }
  | { readonly code: 'school-year-shape'; readonly value: string }
  | { readonly code: 'results-year-mismatch'; readonly value: number; readonly expected: number }
  | { readonly code: 'source-twice'; readonly id: string }
  | { readonly code: 'source-unused'; readonly id: string }
  | { readonly code: 'address-shape'; readonly value: string }
  | { readonly code: 'citation-missing' }
  | { readonly code: 'citation-unknown-source'; readonly source: string; readonly known: readonly string[] }
  | { readonly code: 'reading-without-reason'; readonly source: string }
  | { readonly code: 'date-impossible'; readonly value: string }
  | {
      readonly code: 'date-outside-school-year';
      readonly value: IsoDate;
      readonly from: IsoDate;
      readonly to: IsoDate;
    }
  | { readonly code: 'date-before-letter'; readonly value: IsoDate; readonly letter: IsoDate }
  | {
      readonly code: 'weekday-mismatch';
      readonly named: string;
      readonly value: IsoDate;
      readonly actual: string;
    }
  | { readonly code: 'criterion-missing'; readonly criterion: CriterionId }
  | { readonly code: 'criterion-twice'; readonly criterion: CriterionId }
  | { readonly code: 'criterion-order'; readonly found: CriterionId; readonly expected: CriterionId }
  | { readonly code: 'limit-on-designation'; readonly criterion: CriterionId }
  | { readonly code: 'limit-wrong-fact'; readonly found: string; readonly expected: string }
  | { readonly code: 'limit-wrong-unit'; readonly found: string; readonly expected: string }
  | {
      readonly code: 'limit-out-of-range';
      readonly value: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'limit-as-fraction'; readonly value: number; readonly percent: number }
  | { readonly code: 'limit-too-fine'; readonly value: number; readonly decimals: number }
  | { readonly code: 'check-from-above-limit'; readonly value: number; readonly limit: number }
  | { readonly code: 'watch-order'; readonly from: number; readonly to: number }
  | { readonly code: 'watch-overlaps-limit'; readonly from: number; readonly limit: number }
  | {
      readonly code: 'watch-gap';
      readonly from: number;
      /** Where the band would begin next to the lowest group. */
      readonly expected: number;
    }
  | { readonly code: 'limit-told-otherwise'; readonly value: number }
  | { readonly code: 'tier-order'; readonly tier: string; readonly after: string }
  | { readonly code: 'tier-empty'; readonly tier: string }
  | { readonly code: 'tier-missing-criterion'; readonly criterion: CriterionId }
  | { readonly code: 'tier-criterion-twice'; readonly criterion: CriterionId; readonly first: string }
  | { readonly code: 'tier-shadowed'; readonly tier: string }
  | { readonly code: 'action-id-twice'; readonly id: string }
  | { readonly code: 'action-id-shape'; readonly id: string }
  | { readonly code: 'action-without-ask'; readonly id: string }
  | { readonly code: 'ask-twice'; readonly because: string }
  | { readonly code: 'ask-order'; readonly because: string; readonly after: string }
  | { readonly code: 'state-step-not-by-state'; readonly who: string; readonly kind: string }
  | { readonly code: 'replaces-unknown'; readonly id: string }
  | { readonly code: 'replaces-definite'; readonly id: string; readonly because: string }
  | { readonly code: 'replaces-cycle'; readonly ids: readonly string[] }
  | { readonly code: 'district-code-shape'; readonly value: string }
  | { readonly code: 'district-twice'; readonly value: string }
  | { readonly code: 'district-in-two-lists'; readonly value: string; readonly lists: readonly string[] }
  | { readonly code: 'region-twice'; readonly name: string }
  | { readonly code: 'region-unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'district-region-twice'; readonly value: string }
  | { readonly code: 'district-without-region'; readonly district: string }
  | { readonly code: 'contact-missing'; readonly region: string }
  | { readonly code: 'email-shape'; readonly value: string }
  | { readonly code: 'note-twice'; readonly id: string }
  | {
      readonly code: 'text-of-other-year';
      readonly years: readonly number[];
      readonly schoolYear: string;
    }
  | {
      readonly code: 'letter-outside-school-year';
      readonly value: IsoDate;
      readonly from: IsoDate;
      readonly to: IsoDate;
    }
  | { readonly code: 'text-too-long'; readonly length: number; readonly most: number };

export type PackFaultCode = PackFaultDetail['code'];

/** An `error` keeps a pack from being used; a `warning` is worth a look. */
export type PackFaultSeverity = 'error' | 'warning';

const WARNINGS: readonly PackFaultCode[] = [
  'source-unused',
  'watch-gap',
  'limit-told-otherwise',
  'district-without-region',
  'text-of-other-year',
  'letter-outside-school-year',
  'text-too-long',
];

export function severityOf(fault: PackFault): PackFaultSeverity {
  return WARNINGS.includes(fault.code) ? 'warning' : 'error';
}
