import type { ListedDistrict, PolicyPack } from '../pack';
import type { PackFault } from '../pack-fault';
import { isDistrictCode } from './district-code';
import { repeated } from './repeated';

/** The lists name each district once, by a code of the state's shape, and somewhere to call. */
export function districtFaults({ districts, districtRegions }: PolicyPack): readonly PackFault[] {
  const placed = new Set(districtRegions.map((entry) => entry.code));
  return [
    ...districts.flatMap(({ code }, index): PackFault[] =>
      isDistrictCode(code)
        ? []
        : [{ code: 'district-code-shape', path: ['districts', index, 'code'], value: code }],
    ),
    ...repeatedDistricts(districts),
    ...districts.flatMap(({ code, name }, index): PackFault[] =>
      placed.has(code) || !isDistrictCode(code)
        ? []
        : [{ code: 'district-without-region', path: ['districts', index, 'code'], district: name }],
    ),
  ];
}

/** A district counts as listed before where its code or any of its names was; each is told once. */
function repeatedDistricts(districts: readonly ListedDistrict[]): PackFault[] {
  const keys = districts.flatMap((district, index) =>
    keysOf(district).map((key) => ({ ...key, index, support: district.support })),
  );
  const told = new Set<number>();
  return repeated(keys.map((key) => key.value)).flatMap(({ index, first }): PackFault[] => {
    const [here, before] = [keys[index], keys[first]];
    if (!here || !before || here.index === before.index || told.has(here.index)) return [];
    told.add(here.index);
    const path = ['districts', here.index, ...here.path];
    return here.support === before.support
      ? [{ code: 'district-twice', path, value: here.value }]
      : [{ code: 'district-in-two-lists', path, value: here.value, lists: [before.support, here.support] }];
  });
}

function keysOf({ code, name, otherNames }: ListedDistrict) {
  return [
    { value: code, path: ['code'] },
    { value: name, path: ['name'] },
    ...otherNames.map((value, place) => ({ value, path: ['otherNames', place] })),
  ];
}
