import { foldedDistrictName } from '../plan/district-name';
import type { DistrictPlan, Results } from '../plan/results';
import type { PolicyPack } from '../policy/pack';

/** Which districts get a sheet: those named, those of one kind, or, without a wish, all that need one. */
export type SheetChoice = {
  /** Names or eight-digit codes. */
  readonly districts?: readonly string[];
  readonly only?: 'prioritized' | 'transitional' | 'identified';
};

export type ChosenDistricts = {
  readonly chosen: readonly DistrictPlan[];
  /** Wished names and codes that no district has. */
  readonly unknown: readonly string[];
};

/**
 * Without a wish, every district that is listed or identified. Wished districts are found by code, even without its
 * leading zeros, or by any of their names, whatever hyphen or ending it is written with; two wishes at once narrow
 * each other.
 */
export function chooseDistricts(
  { districts, policy }: Results,
  { districts: wished = [], only }: SheetChoice,
): ChosenDistricts {
  const fits = districts.filter((plan) => isWanted(plan, only, wished.length > 0));
  if (wished.length === 0) return { chosen: fits, unknown: [] };
  const keys = new Set(wished.map(wishKey));
  const known = new Set(districts.flatMap((plan) => keysOf(plan, policy)));
  return {
    chosen: fits.filter((plan) => keysOf(plan, policy).some((key) => keys.has(key))),
    unknown: wished.filter((wish) => !known.has(wishKey(wish))),
  };
}

function isWanted({ support, identified }: DistrictPlan, only: SheetChoice['only'], named: boolean): boolean {
  if (only === 'identified') return identified;
  if (only !== undefined) return support === only;
  return named || identified || support !== 'not listed';
}

function keysOf({ name, code }: DistrictPlan, { districts }: PolicyPack): string[] {
  if (code === null) return [foldedDistrictName(name)];
  const listed = districts.filter((district) => district.code === code);
  const names = [name, ...listed.flatMap((district) => [district.name, ...district.otherNames])];
  return [code, ...names.map(foldedDistrictName)];
}

const CODE_LENGTH = 8;

function wishKey(wish: string): string {
  const text = wish.trim();
  return /^\d+$/.test(text) ? text.padStart(CODE_LENGTH, '0') : foldedDistrictName(text);
}
