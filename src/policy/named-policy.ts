import type { PolicyPack } from './pack';

/** What rows are decided by. */
export type NamedPolicy = {
  /** The name a person gave to a pack of their own; null for a year that comes with the product. */
  readonly name: string | null;
  readonly pack: PolicyPack;
};

/** A year that comes with the product. */
export const shippedPolicy = (pack: PolicyPack): NamedPolicy => ({ name: null, pack });

/** What rows were decided by, in as few words as the results need. */
export type PolicyUsed = { readonly name: string | null; readonly schoolYear: string };

/** The words that choose it in a workbook. */
export const chosenName = ({ name, schoolYear }: PolicyUsed): string => name ?? schoolYear;
