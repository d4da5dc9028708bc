import type { ListedDistrict, PolicyPack, SupportStatus } from '../policy/pack';
import { foldedDistrictName } from './district-name';

/**
 * The district's place on the lists of the year's letter: by code, or by name where there is no code. Never from its own
 * classification (rulebook section 5).
 */
export function listedDistrict(code: string | null, name: string, policy: PolicyPack): ListedDistrict | null {
  if (code !== null) return policy.districts.find((district) => district.code === code) ?? null;
  const wanted = foldedDistrictName(name);
  return (
    policy.districts.find((district) =>
      [district.name, ...district.otherNames].some((known) => foldedDistrictName(known) === wanted),
    ) ?? null
  );
}

export function supportStatus(code: string | null, name: string, policy: PolicyPack): SupportStatus {
  return listedDistrict(code, name, policy)?.support ?? 'not listed';
}
