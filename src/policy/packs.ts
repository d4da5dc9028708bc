import type { PolicyPack } from './pack';
import { pack202324 } from './packs/2023-24/index';

/** The packs that come with the product, oldest first. */
export const loadedPacks: readonly PolicyPack[] = [pack202324];

/** The pack that is meant where nobody names one. */
export function newestPack(): PolicyPack {
  const pack = loadedPacks.at(-1);
  if (pack === undefined) throw new Error('The product comes without a policy pack.');
  return pack;
}

export type PackChoice =
  | { readonly ok: true; readonly pack: PolicyPack }
  | { readonly ok: false; readonly years: readonly string[] };

/**
 * The pack of a school year, written as `2023-24`. There is no fallback to another year: without a pack of that very year
 * the answer is the years there are (rulebook section 6).
 */
export function packFor(schoolYear: string): PackChoice {
  const wanted = schoolYear.trim();
  const pack = loadedPacks.find((loaded) => loaded.schoolYear === wanted);
  return pack ? { ok: true, pack } : { ok: false, years: loadedPacks.map((loaded) => loaded.schoolYear) };
}
