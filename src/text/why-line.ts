import type { Classification } from '../classify/classification';
import type { PolicyPack } from '../policy/pack';
import { findingReason } from './finding-sentence';
import { capitalized } from './list-label';
import { criterionLabel, reasonLabel } from './reason-label';

/** Why a school has its tier, in a few words: `Underperforming; lowest 10%; low participation`. */
export function whyLine(classification: Classification, pack: PolicyPack): string {
  const reasons = classification.criteria.map((id) => criterionLabel(id, pack));
  const watch = classification.watch ? [reasonLabel('watch', pack)] : [];
  const named = capitalized([...reasons, ...watch].join('; '));
  const open = reasons.length > 0 ? '' : tierWithoutReasons(classification);
  return [open, named].filter(Boolean).join(' ');
}

/** The same with what each reason rests on, as sentences. */
export function whySentences(classification: Classification, pack: PolicyPack): string {
  const met = classification.findings.filter((finding) => finding.outcome === 'met');
  const sentences = met.map((finding) => findingReason(finding, pack));
  const watch = classification.watch ? [pack.watch.text] : [];
  const all = [...sentences, ...watch];
  return all.length > 0 ? all.join(' ') : tierWithoutReasons(classification);
}

function tierWithoutReasons({ tier }: Classification): string {
  switch (tier) {
    case 'Check':
      return 'Identified by the state, but the row does not say why.';
    case 'Insufficient data':
      return 'Too little data to tell.';
    default:
      return '';
  }
}
