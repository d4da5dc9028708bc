import type { PolicyPack } from '../../policy/pack';

/** What rows are decided by. */
export type NamedPolicy = {
  /** The name a person gave to a pack of their own; null for a year that comes with the product. */
  readonly name: string | null;
  readonly pack: PolicyPack;
};

/** What rows were decided by, in as few words as the results need. */
export type PolicyUsed = { readonly name: string | null; readonly schoolYear: string };

/** The words that choose it in a workbook. */
export const chosenName = ({ name, schoolYear }: PolicyUsed): string => name ?? schoolYear;
