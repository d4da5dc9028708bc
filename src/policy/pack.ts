/**
 * A policy pack: what one school year's letters count, ask, promise and by when, as plain serialisable data.
 * Every value that is a rule carries its citation. A pack a person edited is the same thing as the ones we ship.
 */

/** A calendar day, `YYYY-MM-DD`. Days have no time zone here. */
export type IsoDate = string;

/** The six criteria, in the rulebook's order (rulebook section 1). */
export const CRITERION_IDS = [
  'underperforming',
  'lowest-10',
  'low-groups',
  'federal',
  'grad-rate',
  'participation',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** The ladder from most to least help, then the three answers that are no rung (rulebook section 3). */
export const TIERS = [
  'Tier 1',
  'Tier 2',
  'Tier 3',
  'Tier 4',
  'Watch',
  'None',
  'Check',
  'Insufficient data',
] as const;
export type Tier = (typeof TIERS)[number];

/** A tier that criteria lead to. */
export type CriterionTier = Extract<Tier, `Tier ${number}`>;

/** Whether letter B lists a district, and on which list. */
export const SUPPORT_STATUSES = ['prioritized', 'transitional', 'not listed'] as const;
export type SupportStatus = (typeof SUPPORT_STATUSES)[number];
export type ListedSupport = Exclude<SupportStatus, 'not listed'>;

/** `letter`: one of the year's letters. `reading`: this product's interpretation, which needs a reason. */
export type SourceKind = 'letter' | 'state-page' | 'law' | 'state-data' | 'reading';

export type Source = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** How a footnote names it, e.g. `letter of Sep 21`. */
  readonly shortTitle: string;
  readonly author: string | null;
  readonly date: IsoDate | null;
  readonly address: string | null;
};

/** Where a value is written: the source's id, the section's heading number or name, the item's number in its list. */
export type Citation = {
  readonly source: string;
  readonly section: string | null;
  readonly item: number | null;
  /** Why we read it so; required where the source is a reading. */
  readonly reason?: string;
};

/** The facts of a row that a criterion can be computed from. */
export type LimitedFact =
  'accountabilityPercentile' | 'studentGroupPercentile' | 'graduationRate' | 'participationRate';

/** `at-most` counts the limit itself, `below` does not. */
export type LimitOperator = 'at-most' | 'below';

export type Limit = {
  readonly fact: LimitedFact;
  readonly operator: LimitOperator;
  /** In percentile ranks or percentage points, at most three decimals. */
  readonly value: number;
  readonly unit: 'percentile' | 'percent';
  readonly citation: Citation;
  /** Values from here up to and including the limit are decided, but flagged as close to the line: the state rounds. */
  readonly checkFrom?: number;
  /** Where `checkFrom` comes from. */
  readonly checkCitation?: Citation;
};

export type Criterion = {
  readonly id: CriterionId;
  /** The category as a heading, e.g. `Schools performing among the lowest 10 percent`. */
  readonly title: string;
  /** As in a list of reasons, e.g. `lowest 10 %`. */
  readonly shortTitle: string;
  /** What the category means, in a sentence. */
  readonly meaning: string;
  /** Null where no number decides: a designation is never computed. */
  readonly limit: Limit | null;
  /** What the letter asks districts to look at for these schools, beside the listed next steps. */
  readonly guidance: string;
  /** What help the letter offers these schools. */
  readonly help: string;
  /** Whether letter B counts it for assistance of the statewide system of support. */
  readonly countsForAssistance: boolean;
  readonly citations: readonly Citation[];
};

/** The percentiles next above the lowest group: schools at risk of falling into it. Both ends count. */
export type WatchBand = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly citation: Citation;
};

export type TierRung = {
  readonly tier: CriterionTier;
  /** A few words for headings, e.g. `lowest 10 %`. */
  readonly label: string;
  readonly criteria: readonly CriterionId[];
  readonly citation: Citation;
};

/** From strongest to weakest. */
export const ACTION_KINDS = ['required', 'recommended', 'state-step'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Who has to act. */
export type Actor = 'school' | 'district' | 'state';

/**
 * `if-selected` and `if-eligible` make the action itself uncertain; `if-affiliated` only settles the route it takes;
 * `if-new` and `if-returning` limit a promise to districts new to the list, or on it before.
 */
export type ConditionKind = 'if-selected' | 'if-eligible' | 'if-affiliated' | 'if-new' | 'if-returning';
export type Condition = { readonly kind: ConditionKind; readonly text: string };

/** What brings an action: a criterion a school meets, the watch band, or the list a district is on. */
export type ActionReason = CriterionId | 'watch' | ListedSupport;

/** A row of a letter that asks for, recommends or promises an action. */
export type Ask = {
  readonly because: ActionReason;
  readonly kind: ActionKind;
  readonly condition: Condition | null;
  /** This row's own wording where it differs from the action's. */
  readonly text?: string;
  readonly citation: Citation;
};

export type Due = {
  readonly date: IsoDate | null;
  /** What is known where no date is, e.g. `details to come in October`. */
  readonly text: string | null;
};

export type Action = {
  readonly id: string;
  readonly who: Actor;
  readonly text: string;
  readonly due: Due;
  /** The rows that bring it, in the rulebook's order of criteria. */
  readonly asks: readonly Ask[];
  /** Conditional twins that fall away where this definite action applies (rulebook section 4). */
  readonly replaces: readonly string[];
};

export type ListedDistrict = {
  /** Eight digits. */
  readonly code: string;
  readonly name: string;
  /** Other spellings in the state's files. */
  readonly otherNames: readonly string[];
  readonly support: ListedSupport;
  readonly citation: Citation;
};

export type Contact = { readonly name: string; readonly role: string; readonly email: string };

export type Region = {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Empty where the letters name nobody. */
  readonly contacts: readonly Contact[];
  /** What to print where there is no contact. */
  readonly note: string | null;
  readonly citation: Citation;
};

/** Which region a district is in. The letters do not say: `seen` in the state's data, or `derived` from the map. */
export type DistrictRegion = {
  readonly code: string;
  readonly district: string;
  readonly region: string;
  readonly basis: 'seen' | 'derived';
  readonly citation: Citation;
};

/** A sentence that belongs on paper: what is pending, what is interpretation. */
export type PackNote = {
  readonly id: string;
  readonly text: string;
  readonly citation: Citation;
};

export type PolicyPack = {
  readonly format: 'ssos-policy-pack/1';
  /** `2023-24` */
  readonly schoolYear: string;
  /** The report year of the results it is for, e.g. 2023. */
  readonly resultsYear: number;
  readonly title: string;
  readonly checkedOn: IsoDate;
  readonly sources: readonly Source[];
  /** All six, in the rulebook's order. */
  readonly criteria: readonly Criterion[];
  readonly watch: WatchBand;
  /** From `Tier 1` down. */
  readonly tiers: readonly TierRung[];
  readonly actions: readonly Action[];
  readonly districts: readonly ListedDistrict[];
  readonly regions: readonly Region[];
  readonly districtRegions: readonly DistrictRegion[];
  readonly notes: readonly PackNote[];
};
