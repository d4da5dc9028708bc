import { pack202324 } from '../../src/policy/packs/2023-24/index';
import type { Random } from './random';

export type GeneratedDistrict = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly schools: number;
  /** Has identified schools. */
  readonly identified: boolean;
};

// No real district's number is 4000 or above.
const FIRST_NUMBER = 4_000;
// Falls from Boston's hundred schools to the many districts of one, as in the list of 2025.
const SIZE_FALLS_BY = 0.7;

export const MOST_DISTRICTS = 6_000;
export const MOST_SCHOOLS = 9_000;

/**
 * Districts and their sizes: the largest stand for those of the letter of Sep 22, all others are made up. About one in
 * four has identified schools, mostly large ones.
 */
export function generatedDistricts(
  schools: number,
  districts: number,
  random: Random,
): readonly GeneratedDistrict[] {
  return sizes(schools, districts).map((size, index) => {
    const listed = pack202324.districts[index];
    const number = FIRST_NUMBER + index;
    return {
      code: listed?.code ?? `${number}0000`,
      name: listed?.name ?? `Generated District ${number}`,
      region: random.pick(['Coastal', 'West/Central']),
      schools: size,
      identified: random.chance(identifiedPart(index / districts)),
    };
  });
}

/** How many of the districts at a place, from the largest (0) to the smallest (1), have identified schools. */
function identifiedPart(place: number): number {
  if (place < 1 / 16) return 0.96;
  return place < 1 / 4 ? 0.5 : 0.11;
}

function sizes(schools: number, districts: number): readonly number[] {
  if (schools < districts || schools > districts * MOST_SCHOOLS) {
    throw new RangeError(`${schools} schools do not make ${districts} districts of 1 to ${MOST_SCHOOLS}.`);
  }
  const weights = Array.from({ length: districts }, (_, index) => (index + 1) ** -SIZE_FALLS_BY);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const found = weights.map((weight) =>
    Math.min(MOST_SCHOOLS, Math.max(1, Math.floor((schools * weight) / sum))),
  );
  let left = schools - found.reduce((total, size) => total + size, 0);
  for (let index = 0; left !== 0; index = (index + 1) % districts) {
    const size = found[index] ?? 0;
    const step = Math.sign(left);
    if (size + step < 1 || size + step > MOST_SCHOOLS) continue;
    found[index] = size + step;
    left -= step;
  }
  return found;
}
