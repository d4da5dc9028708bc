import type { DistrictPlan, Results } from '../plan/results';

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
 * Without a wish, every district that is listed or identified. Wished districts are found by code or by name, however
 * capitals are written; two wishes at once narrow each other.
 */
export function chooseDistricts(
  { districts }: Results,
  { districts: wished = [], only }: SheetChoice,
): ChosenDistricts {
  const fits = districts.filter((plan) => isWanted(plan, only, wished.length > 0));
  if (wished.length === 0) return { chosen: fits, unknown: [] };
  const keys = wished.map(choiceKey);
  return {
    chosen: fits.filter((plan) => keysOf(plan).some((key) => keys.includes(key))),
    unknown: wished.filter((wish) => !districts.some((plan) => keysOf(plan).includes(choiceKey(wish)))),
  };
}

function isWanted({ support, identified }: DistrictPlan, only: SheetChoice['only'], named: boolean): boolean {
  if (only === 'identified') return identified;
  if (only !== undefined) return support === only;
  return named || identified || support !== 'not listed';
}

function keysOf({ name, code }: DistrictPlan): string[] {
  return [name, ...(code === null ? [] : [code])].map(choiceKey);
}

function choiceKey(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
