import type { PolicyPack, Region } from '../pack';
import type { PackFault } from '../pack-fault';
import { isDistrictCode } from './district-code';
import { repeated } from './repeated';

/** Regions are named once and say whom to call; the map places each district in one of them. */
export function regionFaults(pack: PolicyPack): readonly PackFault[] {
  return [...nameFaults(pack.regions), ...pack.regions.flatMap(contactFaults), ...mapFaults(pack)];
}

function nameFaults(regions: readonly Region[]): PackFault[] {
  return repeated(regions.map((region) => region.name)).map(({ key: name, index }) => ({
    code: 'region-twice',
    path: ['regions', index, 'name'],
    name,
  }));
}

function contactFaults({ name, contacts, note }: Region, index: number): PackFault[] {
  if (contacts.length === 0 && !note?.trim()) {
    return [{ code: 'contact-missing', path: ['regions', index, 'contacts'], region: name }];
  }
  return contacts.flatMap(({ email }, place): PackFault[] =>
    /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)
      ? []
      : [{ code: 'email-shape', path: ['regions', index, 'contacts', place, 'email'], value: email }],
  );
}

function mapFaults({ regions, districtRegions }: PolicyPack): PackFault[] {
  const known = regions.map((region) => region.name);
  return [
    ...districtRegions.flatMap(({ code, region }, index): PackFault[] => [
      ...(isDistrictCode(code)
        ? []
        : [{ code: 'district-code-shape', path: ['districtRegions', index, 'code'], value: code } as const]),
      ...(known.includes(region)
        ? []
        : [
            {
              code: 'region-unknown',
              path: ['districtRegions', index, 'region'],
              name: region,
              known,
            } as const,
          ]),
    ]),
    ...repeated(districtRegions.map((entry) => entry.code)).map(({ key: value, index }): PackFault => ({
      code: 'district-region-twice',
      path: ['districtRegions', index, 'code'],
      value,
    })),
  ];
}
