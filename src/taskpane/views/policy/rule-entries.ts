import type { Criterion, PolicyPack } from '../../../policy/pack';
import { decisionSentence, limitLabel } from '../../../text/criterion-line';
import { capitalized } from '../../../text/list-label';
import { percentLabel } from '../../../text/number-label';
import { POLICY_WORDS } from '../../../text/policy-words';
import { reasonLabel } from '../../../text/reason-label';
import { basesOf } from './basis';
import { policyEntry } from './policy-section';
import type { PolicyEntry } from './policy-section';

/** The criteria with their limits, and the band below which a school is watched. */
export function criterionEntries(pack: PolicyPack): readonly PolicyEntry[] {
  const { watch } = pack;
  return [
    ...pack.criteria.map((criterion) => criterionEntry(criterion, pack)),
    policyEntry({
      key: 'watch',
      title: POLICY_WORDS.watch,
      lead: capitalized(reasonLabel('watch', pack)),
      texts: [watch.text],
      bases: basesOf([watch.citation], pack),
    }),
  ];
}

/** The ladder, each rung with what leads to it. */
export function tierEntries(pack: PolicyPack): readonly PolicyEntry[] {
  return pack.tiers.map(({ tier, label, criteria, citation }) =>
    policyEntry({
      key: tier,
      title: tier,
      lead: capitalized(label),
      texts: [POLICY_WORDS.ledToBy(criteria.map((id) => reasonLabel(id, pack)).join(', '))],
      bases: basesOf([citation], pack),
    }),
  );
}

function criterionEntry(criterion: Criterion, pack: PolicyPack): PolicyEntry {
  const { id, title, limit, meaning, guidance, help, countsForAssistance, citations } = criterion;
  const { checkFrom, checkCitation } = limit ?? {};
  return policyEntry({
    key: id,
    title,
    lead: limit === null ? POLICY_WORDS.noLimit : capitalized(limitLabel(limit)),
    texts: [
      meaning,
      decisionSentence(criterion),
      ...(checkFrom === undefined ? [] : [POLICY_WORDS.checkFrom(percentLabel(checkFrom))]),
      POLICY_WORDS.guidance(guidance),
      POLICY_WORDS.help(help),
      countsForAssistance ? POLICY_WORDS.counts : POLICY_WORDS.doesNotCount,
    ],
    bases: basesOf(
      [
        ...citations,
        ...(limit === null ? [] : [limit.citation]),
        ...(checkCitation === undefined ? [] : [checkCitation]),
      ],
      pack,
    ),
  });
}
