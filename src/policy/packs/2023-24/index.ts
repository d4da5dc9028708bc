import type { PolicyPack } from '../../pack';
import { actions } from './actions';
import { criteria, watch } from './criteria';
import { districts } from './districts';
import { notes } from './notes';
import { districtRegions, regions } from './regions';
import { sources } from './sources';
import { tiers } from './tiers';

/** School year 2023-24: the letters of September 21 and 22, 2023, on the results of 2023. */
export const pack202324: PolicyPack = {
  format: 'ssos-policy-pack/1',
  schoolYear: '2023-24',
  resultsYear: 2023,
  title: 'Massachusetts accountability assistance, school year 2023-24',
  checkedOn: '2026-11-22',
  sources,
  criteria,
  watch,
  tiers,
  actions,
  districts,
  regions,
  districtRegions,
  notes,
};
