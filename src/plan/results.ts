import type { Classification } from '../classify/classification';
import type { FactId } from '../intake/fact';
import type { Issue } from '../intake/issue';
import type { SchoolRecord } from '../intake/record';
import type { SkippedRow } from '../intake/skipped-row';
import type {
  ActionKind,
  ActionReason,
  Actor,
  Citation,
  Condition,
  Contact,
  IsoDate,
  PolicyPack,
  SupportStatus,
  Tier,
} from '../policy/pack';

/** An action that applies, with every reason that brings it. */
export type DueAction = {
  readonly id: string;
  /** The strongest kind among its reasons. */
  readonly kind: ActionKind;
  readonly who: Actor;
  readonly text: string;
  readonly due: IsoDate | null;
  /** What is known instead of a date, e.g. `details to come in October`. */
  readonly dueText: string | null;
  readonly condition: Condition | null;
  readonly because: readonly ActionReason[];
  readonly citations: readonly Citation[];
};

/** What a row is listed, counted and grouped by: cheap to ask of every row of a million, unlike its classification. */
export type ListedResult = Pick<Classification, 'tier' | 'atLeast'> &
  Pick<
    SchoolRecord,
    | 'row'
    | 'kind'
    | 'schoolCode'
    | 'schoolName'
    | 'districtCode'
    | 'districtName'
    | 'districtClassification'
    | 'region'
    | 'reportYear'
    | 'accountabilityPercentile'
  > & { readonly hasConflict: boolean };

/** A row of the file with what it was found to be and what follows. */
export type Result = ListedResult & {
  readonly classification: Classification;
  readonly actions: readonly DueAction[];
};

/** A district's action, and whom it is for. Its text and condition are those that hold for all of them. */
export type DistrictAction = DueAction & {
  readonly schools: readonly Result[];
  /** It is for the district as a whole, by its own row or by the list it is on. */
  readonly forDistrict: boolean;
  /** Conditions that stand for some of the schools only. */
  readonly partly: readonly PartlyCondition[];
};

export type PartlyCondition = { readonly condition: Condition; readonly schools: readonly Result[] };

/** Where the region comes from: a column of the data, a state page, the map, or nowhere. */
export type RegionBasis = 'data' | 'seen' | 'derived' | 'unknown';

export type RegionalTeam = {
  readonly region: string;
  readonly contacts: readonly Contact[];
  readonly note: string | null;
};

export type DistrictPlan = {
  readonly code: string | null;
  readonly name: string;
  readonly support: SupportStatus;
  /** The district's own region; null where unknown. */
  readonly region: string | null;
  readonly regionBasis: RegionBasis;
  /** The teams to call: one, several where schools lie in other regions, or all where the region is unknown. */
  readonly teams: readonly RegionalTeam[];
  /** The district's own row, where the file has one. */
  readonly own: Result | null;
  /** A school or the district itself is identified. */
  readonly identified: boolean;
  /** Every school of the district, by tier, then percentile, then name. */
  readonly schools: readonly Result[];
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Schools in the watch band that have no tier above. */
  readonly watchList: readonly Result[];
  /** Required first, then recommended, then the state's steps; by date within each. */
  readonly actions: readonly DistrictAction[];
  /** The first dated action on or after the as-of date. */
  readonly next: DistrictAction | null;
};

export type DataSource = {
  readonly file: string | null;
  readonly sheet: string | null;
  /** From 1; null where the data has no headings. */
  readonly headerRow: number | null;
  readonly dataYear: number | null;
  /** Rows below the headings: classified and skipped together. */
  readonly rows: number;
};

/** Everything that one file or range leads to: what all faces show. */
export type Results = {
  readonly policy: PolicyPack;
  /** The name a person gave to a pack of their own; null where the rules are those that come with the product. */
  readonly policyName: string | null;
  readonly asOf: IsoDate;
  readonly source: DataSource;
  readonly columns: readonly { readonly fact: FactId; readonly heading: string }[];
  /** Schools in the order of the file. */
  readonly schools: readonly Result[];
  /** The districts' own rows, in the order of the file. */
  readonly districtRows: readonly Result[];
  /** By name; every district of the file and every listed one. */
  readonly districts: readonly DistrictPlan[];
  readonly skipped: readonly SkippedRow[];
  readonly issues: readonly Issue[];
};
