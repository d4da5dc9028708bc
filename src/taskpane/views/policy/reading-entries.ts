import type { PolicyPack } from '../../../policy/pack';
import { listLabel } from '../../../text/list-label';
import { POLICY_WORDS } from '../../../text/policy-words';
import { basesOf } from './basis';
import { contactEntries } from './people-entries';
import { policyEntry } from './policy-section';
import type { PolicyEntry } from './policy-section';
import { criterionEntries, tierEntries } from './rule-entries';
import { noteEntries } from './source-entries';

/** Everything that the letters do not say, with the reason for reading it so; each reason once. */
export function readingEntries(pack: PolicyPack): readonly PolicyEntry[] {
  const all = [
    ...criterionEntries(pack),
    ...tierEntries(pack),
    ...contactEntries(pack),
    ...noteEntries(pack),
  ];
  const single = all.flatMap(({ key, title, lead, bases }) =>
    bases
      .filter(({ mark }) => mark !== null)
      .map((basis) =>
        policyEntry({ key: `${key} ${basis.reason ?? basis.source}`, title, lead, bases: [basis] }),
      ),
  );
  return [...single, ...regionReadings(pack)];
}

// Many districts are placed in a region for one and the same reason.
function regionReadings(pack: PolicyPack): readonly PolicyEntry[] {
  const derived = pack.districtRegions.filter(({ basis }) => basis === 'derived');
  const reasons = new Set(derived.map(({ citation }) => citation.reason));
  return [...reasons].map((reason) => {
    const places = derived.filter(({ citation }) => citation.reason === reason);
    return policyEntry({
      key: `regions ${reason ?? ''}`,
      title: POLICY_WORDS.regionsOf(places.length),
      texts: [listLabel(places.map(({ district }) => district))],
      bases: basesOf(
        places.map(({ citation }) => citation),
        pack,
      ),
    });
  });
}
