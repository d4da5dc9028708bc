import type { Contact, DistrictRegion, PolicyPack, Region } from '../../../policy/pack';
import { POLICY_WORDS } from '../../../text/policy-words';
import { SUPPORT_LABELS } from '../../../text/support-label';
import { basesOf } from './basis';
import { policyEntry } from './policy-section';
import type { Basis, PolicyEntry } from './policy-section';

/** The support lists, then the districts of which only the region is known. */
export function districtEntries(pack: PolicyPack): readonly PolicyEntry[] {
  const regions = new Map(pack.districtRegions.map((one) => [one.code, one]));
  const listed = new Set(pack.districts.map(({ code }) => code));
  return [
    ...pack.districts.map(({ code, name, support, citation }) => {
      const region = regions.get(code);
      return policyEntry({
        key: code,
        group: SUPPORT_LABELS[support],
        title: name,
        lead: code,
        texts: region === undefined ? [] : [POLICY_WORDS.region(region.region, region.basis)],
        bases: [...basesOf([citation], pack), ...(region === undefined ? [] : placeBases(region, pack))],
      });
    }),
    ...pack.districtRegions
      .filter(({ code }) => !listed.has(code))
      .map((place) =>
        policyEntry({
          key: place.code,
          group: SUPPORT_LABELS['not listed'],
          title: place.district,
          lead: place.code,
          texts: [POLICY_WORDS.region(place.region, place.basis)],
          bases: placeBases(place, pack),
        }),
      ),
  ];
}

// Why a district is placed so stands once among the readings, not under each district.
function placeBases({ citation, basis }: DistrictRegion, pack: PolicyPack): readonly Basis[] {
  const mark = basis === 'derived' ? 'interpretation' : null;
  return basesOf([citation], pack).map(({ source }) => ({ source, mark, reason: null }));
}

/** Whom to call, region by region. */
export function contactEntries(pack: PolicyPack): readonly PolicyEntry[] {
  return pack.regions.flatMap((region) => {
    const { name, contacts, note, citation } = region;
    if (contacts.length > 0) return contacts.map((contact) => contactEntry(contact, region, pack));
    const bases = basesOf([citation], pack);
    return [policyEntry({ key: name, group: name, title: note ?? POLICY_WORDS.noContact, bases })];
  });
}

function contactEntry(
  { name, role, email }: Contact,
  { name: group, note, citation }: Region,
  pack: PolicyPack,
): PolicyEntry {
  return policyEntry({
    key: `${group} ${email}`,
    group,
    title: name,
    lead: role,
    texts: note === null ? [] : [note],
    link: { text: email, to: `mailto:${email}` },
    bases: basesOf([citation], pack),
  });
}
