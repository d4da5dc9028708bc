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

/** What the workbook keeps under a name: a checked pack, or null for one that cannot be used. */
export type ShelvedPack = { readonly name: string; readonly pack: PolicyPack | null };

const shelf = new Map<string, ShelvedPack>();
const askedFor = new Set<string>();
let isFilled = false;

/** What the workbook keeps under a name, whatever its case; undefined where it keeps nothing there. */
export function packNamed(name: string): ShelvedPack | undefined {
  const key = foldedText(name);
  askedFor.add(key);
  return shelf.get(key);
}

/**
 * Puts everything that the workbook keeps on the shelf. Until then a formula cannot know whether there is a pack of a
 * name, so all that have asked for one are calculated again; later only those whose pack is another one now.
 */
export function fillShelf(packs: readonly ShelvedPack[]): { readonly recalculate: boolean } {
  const changed = packs.filter((one) => place(one)).map(({ name }) => foldedText(name));
  const recalculate = isFilled ? changed.some((key) => askedFor.has(key)) : askedFor.size > 0;
  isFilled = true;
  return { recalculate };
}

/**
 * Keeps a checked pack under a name, in the place of one kept before. A year that comes with the product cannot be
 * shadowed: a formula that names it must mean the letters. Custom functions do not notice that a pack was replaced, so
 * the caller has the workbook calculate them again where the answer says so.
 */
export function keepPack(name: string, pack: PolicyPack): ShelfChange {
  const problem = nameProblem(name);
  if (problem !== null) return { ok: false, problem };
  return { ok: true, recalculate: place({ name, pack }) && askedFor.has(foldedText(name)) };
}

/** Takes a pack off the shelf; formulas that name it then show `#N/A`, once they are calculated again. */
export function dropPack(name: string): ShelfChange {
  const key = foldedText(name);
  return { ok: true, recalculate: shelf.delete(key) && askedFor.has(key) };
}

/** The names of the packs that can be used, as they were given; null while nobody has read what the workbook keeps. */
export const keptNames = (): readonly string[] | null =>
  isFilled ? [...shelf.values()].flatMap(({ name, pack }) => (pack === null ? [] : name)) : null;

/** Puts one on the shelf, if its name may stand there; answers whether that changed anything. */
function place({ name, pack }: ShelvedPack): boolean {
  const key = foldedText(name);
  const before = shelf.get(key);
  if (nameProblem(name) !== null || (before !== undefined && isSame(before.pack, pack))) return false;
  shelf.set(key, { name: name.trim(), pack });
  return true;
}

function nameProblem(name: string): NameProblem | null {
  const key = foldedText(name);
  if (key === '') return 'name-empty';
  return packFor(schoolYearOf(name) ?? key).ok ? 'name-is-a-loaded-year' : null;
}

// Packs are plain data, and each reading of the workbook makes them anew.
const isSame = (one: PolicyPack | null, other: PolicyPack | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
