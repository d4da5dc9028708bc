import { foldedText } from '../intake/cell-text';
import { foldedDistrictName } from '../plan/district-name';
import { districtRegion, regionalTeams, type RegionFinding } from '../plan/region';
import { listedDistrict } from '../plan/support';
import type { PolicyPack } from '../policy/pack';
import { contactList } from '../text/contact-list';
import { districtArgument, type NamedDistrict } from './district-argument';
import { answered, type FormulaAnswer } from './formula-answer';
import { policyArgument } from './policy-argument';

/** Whom a district calls, or whom a region's districts do: name and e-mail, or every team where the region is unknown. */
export function contactOf(place: unknown, policy: unknown): FormulaAnswer<string> {
  const pack = policyArgument(policy);
  if (!pack.ok) return pack;
  const named = districtArgument(place);
  if (named.kind === 'not-read') return answered(named.sentence);
  const { region, basis } = regionNamed(named.name, pack.value) ?? regionOf(named, pack.value);
  return answered(contactList(regionalTeams(region, [], pack.value), basis));
}

function regionNamed(name: string, { regions }: PolicyPack): RegionFinding | null {
  const wanted = foldedText(name);
  const found = regions.find((region) =>
    [region.name, ...region.otherNames].some((known) => foldedText(known) === wanted),
  );
  return found === undefined ? null : { region: found.name, basis: 'data' };
}

function regionOf(
  { code, name }: Extract<NamedDistrict, { kind: 'named' }>,
  policy: PolicyPack,
): RegionFinding {
  const wanted = foldedDistrictName(name);
  const known =
    code ??
    listedDistrict(null, name, policy)?.code ??
    policy.districtRegions.find(({ district }) => foldedDistrictName(district) === wanted)?.code ??
    null;
  return districtRegion(known, null, [], policy);
}
