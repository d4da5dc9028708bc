import type { Result, Results } from '../../plan/results';
import { TIERS } from '../../policy/pack';
import { hasSeveralYears } from '../../text/results-notice';
import { rowName } from '../../text/row-name';
import type { ListWish, SchoolOrder } from '../state/list-wish';
import { folded, foldedHolds, searchWords } from '../state/search';
import { districtOf, schoolItem } from '../views/results-view';
import type { SchoolItem } from '../views/results-view';
import { inRankOrder, ranksOf } from './ranks';

/** Percentiles are ranks from 1 to 99. */
const BEHIND_ALL = 100;

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

  constructor(private readonly results: Pick<Results, 'schools' | 'policy' | 'issues'>) {}

  lines({ list, from, to, open }: LinesWish): SchoolLines {
    const listed = this.listed(list);
    const place = open === null ? -1 : listed.indexOf(open);
    return {
      count: listed.length,
      items: [...listed.subarray(from, to)].flatMap((index) => {
        const school = this.results.schools[index];
        return school === undefined ? [] : [schoolItem(school, index, this.results)];
      }),
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
      const school = this.results.schools[index];
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
    this.texts ??= this.results.schools.map((school) =>
      folded([rowName(school), districtOf(school), school.schoolCode, this.yearOf(school)].join(' ')),
    );
    return this.texts;
  }

  private yearOf({ reportYear }: Pick<Result, 'reportYear'>): number | null {
    return hasSeveralYears(this.results.issues) ? reportYear : null;
  }

  // Within what another order leaves equal, schools stay by name.
  private ordered(order: SchoolOrder): Int32Array {
    const known = this.orders.get(order);
    if (known !== undefined) return known;
    const before = order === 'name' ? Int32Array.from(this.results.schools.keys()) : this.ordered('name');
    const made = inRankOrder(before, this.ranks(order));
    this.orders.set(order, made);
    return made;
  }

  private ranks(order: SchoolOrder): ArrayLike<number> {
    const { schools } = this.results;
    switch (order) {
      case 'tier':
        return Uint8Array.from(schools, ({ tier }) => TIERS.indexOf(tier));
      case 'percentile':
        return Uint8Array.from(schools, (school) => school.accountabilityPercentile ?? BEHIND_ALL);
      case 'name':
        return ranksOf(schools.map(rowName));
      case 'district':
        return ranksOf(schools.map(districtOf));
    }
  }
}
