import type { Classification } from '../classify/classification';
import { classify } from '../classify/classify';
import type { Verdicts } from '../classify/judge';
import { hasConflict } from '../classify/verdict';
import { ListedRows } from '../intake/listed-rows';
import type { SchoolData } from '../intake/school-data';
import { TIERS, type PolicyPack, type Tier } from '../policy/pack';
import { reasonsOf } from './district-actions';
import { dueActions } from './due-actions';
import type { DueAction, Result } from './results';

/** More than a state has rows, and few enough for any machine's memory. */
const CLASSIFICATIONS_KEPT = 10_000;
const WATCH_BIT = 1 << 6;
const DISTRICT_BIT = 1 << 7;

/**
 * The result of every row. All rows are decided at once, in columns; a row's findings and actions are put into words
 * when somebody asks for them, so that a million rows take hardly more room than their cells.
 */
export function rowResults(data: SchoolData, policy: PolicyPack): readonly Result[] {
  const decided = new DecidedRows(data, policy);
  return Array.from({ length: data.facts.length }, (_, index) => new RowResult(decided, index));
}

class DecidedRows {
  readonly listed: ListedRows;
  readonly verdicts: Verdicts;
  private readonly classificationAt: (index: number) => Classification;
  private readonly kept = new Map<number, Classification>();
  private readonly actions = new Map<number, readonly DueAction[]>();

  constructor(
    data: SchoolData,
    private readonly policy: PolicyPack,
  ) {
    const { verdicts, at } = classify(data, policy);
    this.listed = new ListedRows(data);
    this.verdicts = verdicts;
    this.classificationAt = at;
  }

  classification(index: number): Classification {
    const known = this.kept.get(index);
    if (known !== undefined) return known;
    if (this.kept.size >= CLASSIFICATIONS_KEPT) this.kept.clear();
    const made = this.classificationAt(index);
    this.kept.set(index, made);
    return made;
  }

  // Few sets of reasons stand behind many rows, so each is joined once and its actions are shared.
  actionsOf(index: number): readonly DueAction[] {
    const { met, watch } = this.verdicts;
    const isWatched = watch[index] === 1 ? WATCH_BIT : 0;
    const reasons = (met[index] ?? 0) | isWatched | (this.listed.isDistrict(index) ? DISTRICT_BIT : 0);
    const known = this.actions.get(reasons);
    if (known !== undefined) return known;
    const made = dueActions(reasonsOf(this.classification(index)), this.policy);
    this.actions.set(reasons, made);
    return made;
  }
}

class RowResult implements Result {
  // Hidden, so that a result that is looked at or compared is not all the data.
  readonly #decided: DecidedRows;
  readonly #index: number;

  constructor(decided: DecidedRows, index: number) {
    this.#decided = decided;
    this.#index = index;
  }

  get row(): number {
    return this.#decided.listed.rowNumber(this.#index);
  }

  get kind(): 'school' | 'district' {
    return this.#decided.listed.isDistrict(this.#index) ? 'district' : 'school';
  }

  get schoolCode(): string | null {
    return this.#decided.listed.schoolCode(this.#index);
  }

  get schoolName(): string | null {
    return this.#decided.listed.schoolName(this.#index);
  }

  get districtCode(): string | null {
    return this.#decided.listed.districtCode(this.#index);
  }

  get districtName(): string | null {
    return this.#decided.listed.districtName(this.#index);
  }

  get districtClassification(): string | null {
    return this.#decided.listed.text(this.#index, 'districtClassification');
  }

  get region(): string | null {
    return this.#decided.listed.text(this.#index, 'region');
  }

  get reportYear(): number | null {
    return this.#decided.listed.reportYear(this.#index);
  }

  get accountabilityPercentile(): number | null {
    return this.#decided.listed.percentile(this.#index);
  }

  get tier(): Tier {
    return TIERS[this.#decided.verdicts.tier[this.#index] ?? 0] ?? 'Check';
  }

  get atLeast(): boolean {
    return this.#decided.verdicts.atLeast[this.#index] === 1;
  }

  get hasConflict(): boolean {
    return this.#decided.verdicts.criteria.some((column) => hasConflict(column[this.#index] ?? 0));
  }

  get classification(): Classification {
    return this.#decided.classification(this.#index);
  }

  get actions(): readonly DueAction[] {
    return this.#decided.actionsOf(this.#index);
  }
}
