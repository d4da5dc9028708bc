import { foldedText } from '../intake/cell-text';
import { foldedDistrictName } from '../plan/district-name';
import { districtRegion, regionalTeams, type RegionFinding } from '../plan/region';
import { listedDistrict } from '../plan/support';
import type { PolicyPack } from '../policy/pack';
import { contactList } from '../text/contact-list';
import { formulaSentence } from '../text/formula-sentence';
import { districtArgument, type NamedDistrict } from './district-argument';
import { answered, type FormulaAnswer } from './formula-answer';
import { policyArgument } from './policy-argument';

/**
 * Whom a district calls, or whom a region's districts do: name and e-mail, or every team where the region is unknown. The
 * pack names only some districts: for one that it does not know, the teams stand behind a sentence that says so.
 */
export function contactOf(place: unknown, policy: unknown): FormulaAnswer<string> {
  const pack = policyArgument(policy);
  if (!pack.ok) return pack;
  const named = districtArgument(place);
  if (named.kind === 'not-read') return answered(named.sentence);
  const found = regionNamed(named.name, pack.value) ?? regionOf(named, pack.value);
  if (found !== null) return answered(teams(found, pack.value));
  const doubt = formulaSentence({ code: 'unknown-place', value: named.name });
  return answered(`${doubt} ${teams({ region: null, basis: 'unknown' }, pack.value)}`);
}

const teams = ({ region, basis }: RegionFinding, policy: PolicyPack): string =>
  contactList(regionalTeams(region, [], policy), basis);

function regionNamed(name: string, { regions }: PolicyPack): RegionFinding | null {
  const wanted = foldedText(name);
  const found = regions.find((region) =>
    [region.name, ...region.otherNames].some((known) => foldedText(known) === wanted),
  );
  return found === undefined ? null : { region: found.name, basis: 'data' };
}

/** The region of a district that the pack knows, from its lists or its map; null for any other. */
function regionOf(
  { code, name }: Extract<NamedDistrict, { kind: 'named' }>,
  policy: PolicyPack,
): RegionFinding | null {
  const listed = listedDistrict(code, name, policy);
  const wanted = foldedDistrictName(name);
  const mapped = policy.districtRegions.find((one) =>
    code === null ? foldedDistrictName(one.district) === wanted : one.code === code,
  );
  const known = listed?.code ?? mapped?.code;
  return known === undefined ? null : districtRegion(known, null, [], policy);
}
