/** Part of a policy as the pane shows it: entries one below the other, some of them in groups. */
export type PolicySection = {
  readonly id: PolicySectionId;
  readonly entries: readonly PolicyEntry[];
};

/** In the order in which they are shown. */
export const POLICY_SECTIONS = [
  'sources',
  'criteria',
  'tiers',
  'readings',
  'dates',
  'actions',
  'districts',
  'contacts',
  'notes',
] as const;
export type PolicySectionId = (typeof POLICY_SECTIONS)[number];

/** One rule, date, list entry or person, with where it is written. */
export type PolicyEntry = {
  /** Unlike that of any other entry of the section. */
  readonly key: string;
  /** Entries of one group stand together under it; null where there are no groups. */
  readonly group: string | null;
  readonly title: string;
  /** What stands out beside the title: a limit, a day, a code. */
  readonly lead: string | null;
  readonly texts: readonly string[];
  readonly link: { readonly text: string; readonly to: string } | null;
  readonly bases: readonly Basis[];
};

/** How far a value is from the letters: our interpretation, or the state's words outside of the letters. */
export type BasisMark = 'interpretation' | 'not-in-letters';

/** Where a value is written, and why it is read so where that needs saying. */
export type Basis = {
  readonly source: string;
  readonly mark: BasisMark | null;
  readonly reason: string | null;
};

/** An entry with what most of them lack left out. */
export function policyEntry(entry: Pick<PolicyEntry, 'key' | 'title'> & Partial<PolicyEntry>): PolicyEntry {
  return { group: null, lead: null, texts: [], link: null, bases: [], ...entry };
}
