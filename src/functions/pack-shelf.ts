import { foldedText } from '../intake/cell-text';
import { schoolYearOf } from '../intake/school-year';
import type { PolicyPack } from '../policy/pack';
import { packFor } from '../policy/packs';

/** Why a name cannot stand for a pack of the workbook. */
export type NameProblem = 'name-empty' | 'name-is-a-loaded-year';

/** Whether a formula has asked for the name, so that it has to be calculated again. */
export type ShelfChange =
  | { readonly ok: true; readonly recalculate: boolean }
  | { readonly ok: false; readonly problem: NameProblem };

type Kept = { readonly name: string; readonly pack: PolicyPack };

const shelf = new Map<string, Kept>();
const askedFor = new Set<string>();

/** The pack kept in the workbook under a name, whatever its case; null where there is none. */
export function packNamed(name: string): PolicyPack | null {
  const key = foldedText(name);
  askedFor.add(key);
  return shelf.get(key)?.pack ?? null;
}

/**
 * Keeps a checked pack under a name, in the place of one kept before. A year that comes with the product cannot be
 * shadowed: a formula that names it must mean the letters. Custom functions do not notice that a pack was replaced, so
 * the caller has the workbook calculate them again where the answer says so.
 */
export function keepPack(name: string, pack: PolicyPack): ShelfChange {
  const key = foldedText(name);
  if (key === '') return { ok: false, problem: 'name-empty' };
  if (packFor(schoolYearOf(name) ?? key).ok) return { ok: false, problem: 'name-is-a-loaded-year' };
  const before = shelf.get(key)?.pack;
  shelf.set(key, { name: name.trim(), pack });
  return { ok: true, recalculate: askedFor.has(key) && before !== pack };
}

/** Takes a pack off the shelf; formulas that name it then show `#N/A`, once they are calculated again. */
export function dropPack(name: string): ShelfChange {
  const key = foldedText(name);
  return { ok: true, recalculate: shelf.delete(key) && askedFor.has(key) };
}

/** The names of the kept packs, as they were given. */
export const keptNames = (): readonly string[] => [...shelf.values()].map(({ name }) => name);
