import { TIERS } from '../../policy/pack';
import type { ListWish, SchoolOrder } from '../state/list-wish';
import { folded, foldedHolds, searchWords } from '../state/search';
import type { SchoolItem } from '../views/results-view';

const COMPARE = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
const NO_PERCENTILE = Infinity;

/** Which schools are listed, and how. */
export type SchoolListWish = Pick<ListWish, 'search' | 'order' | 'tier' | 'onlyConflicts'>;

/** Some lines of the list that is asked for. */
export type LinesWish = {
  readonly list: SchoolListWish;
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** The index of the school whose place in the list is asked for too. */
  readonly open: number | null;
};

export type SchoolLines = {
  /** How many lines the whole list has. */
  readonly count: number;
  readonly items: readonly SchoolItem[];
  /** The place of the school that was asked for; null where the list is without it. */
  readonly place: number | null;
};

/**
 * The schools as a list that is searched and put in order where the rows are: only lines that are looked at leave it.
 * What a search or an order needs of every school is made when it is first asked for, and kept.
 */
export class SchoolList {
  private texts: readonly string[] | null = null;
  private readonly orders = new Map<SchoolOrder, Int32Array>();
  private last: { readonly key: string; readonly places: Int32Array } | null = null;

  constructor(private readonly schools: readonly SchoolItem[]) {}

  lines({ list, from, to, open }: LinesWish): SchoolLines {
    const listed = this.listed(list);
    const place = open === null ? -1 : listed.indexOf(open);
    return {
      count: listed.length,
      items: [...listed.subarray(from, to)].flatMap((index) => this.schools[index] ?? []),
      place: place < 0 ? null : place,
    };
  }

  private listed(wish: SchoolListWish): Int32Array {
    const { search, order, tier, onlyConflicts } = wish;
    const key = JSON.stringify([search, order, tier, onlyConflicts]);
    if (this.last?.key === key) return this.last.places;
    const words = searchWords(search);
    const texts = words.length === 0 ? [] : this.searched();
    const places = this.ordered(order).filter((index) => {
      const school = this.schools[index];
      return (
        (tier === null || school?.tier === tier) &&
        (!onlyConflicts || school?.hasConflict === true) &&
        (words.length === 0 || foldedHolds(texts[index] ?? '', words))
      );
    });
    this.last = { key, places };
    return places;
  }

  private searched(): readonly string[] {
    this.texts ??= this.schools.map(({ name, district, code }) => folded(`${name} ${district} ${code}`));
    return this.texts;
  }

  // Sorting is stable: within what another order leaves equal, schools stay by name.
  private ordered(order: SchoolOrder): Int32Array {
    const known = this.orders.get(order);
    if (known !== undefined) return known;
    const before = order === 'name' ? Int32Array.from(this.schools.keys()) : this.ordered('name').slice();
    const made = this.sorted(before, ORDERS[order]);
    this.orders.set(order, made);
    return made;
  }

  private sorted(places: Int32Array, compare: Comparing): Int32Array {
    return places.sort((one, other) => {
      const [first, second] = [this.schools[one], this.schools[other]];
      return first === undefined || second === undefined ? 0 : compare(first, second);
    });
  }
}

type Comparing = (one: SchoolItem, other: SchoolItem) => number;

const ORDERS: Readonly<Record<SchoolOrder, Comparing>> = {
  tier: (one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier),
  name: (one, other) => COMPARE(one.name, other.name),
  district: (one, other) => COMPARE(one.district, other.district),
  percentile: (one, other) => {
    const [first, second] = [one.percentile ?? NO_PERCENTILE, other.percentile ?? NO_PERCENTILE];
    return first === second ? 0 : first - second;
  },
};
