import { foldedText } from '../intake/cell-text';
import type { PolicyPack, Region } from '../policy/pack';
import type { RegionalTeam, RegionBasis } from './results';

export type RegionFinding = { readonly region: string | null; readonly basis: RegionBasis };

/**
 * The region of a district: what its own row says, then what its schools say where they agree, then the pack's map.
 * The data wins (rulebook section 5); schools that disagree lie in other regions than their district and do not count.
 */
export function districtRegion(
  code: string | null,
  ownRegion: string | null,
  schoolRegions: readonly string[],
  policy: PolicyPack,
): RegionFinding {
  if (ownRegion !== null) return { region: regionName(ownRegion, policy), basis: 'data' };
  const [said, ...others] = new Set(schoolRegions.map((region) => regionName(region, policy)));
  if (said !== undefined && others.length === 0) return { region: said, basis: 'data' };
  const mapped = policy.districtRegions.find((district) => district.code === code);
  return mapped === undefined
    ? { region: null, basis: 'unknown' }
    : { region: mapped.region, basis: mapped.basis };
}

/** The teams to call: of the district's region and of every other region its schools lie in, or all where it is unknown. */
export function regionalTeams(
  region: string | null,
  schoolRegions: readonly string[],
  policy: PolicyPack,
): readonly RegionalTeam[] {
  const wanted = new Set(
    [region, ...schoolRegions].flatMap((name) => (name === null ? [] : [regionName(name, policy)])),
  );
  const known = policy.regions.filter(({ name }) => wanted.has(name));
  const ofDistrict = policy.regions.find(({ name }) => name === region);
  const teams =
    ofDistrict === undefined
      ? [...known, ...policy.regions.filter(({ contacts }) => contacts.length > 0)]
      : [ofDistrict, ...known];
  return [...new Set(teams)].map(team);
}

const team = ({ name, contacts, note }: Region): RegionalTeam => ({ region: name, contacts, note });

/** A region as the pack names it; as written where the pack does not know it. */
export function regionName(name: string, policy: PolicyPack): string {
  const wanted = foldedText(name);
  return (
    policy.regions.find((region) =>
      [region.name, ...region.otherNames].some((known) => foldedText(known) === wanted),
    )?.name ?? name
  );
}
