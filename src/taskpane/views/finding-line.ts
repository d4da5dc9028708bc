import type { Classification, Outcome } from '../../classify/classification';
import type { PolicyPack } from '../../policy/pack';
import { citationLabel } from '../../text/citation-label';
import { findingNoteSentence, findingReason } from '../../text/finding-sentence';
import { capitalized } from '../../text/list-label';
import { criterionLabel } from '../../text/reason-label';

/** One criterion's answer, what it rests on and where its rule is written. */
export type FindingLine = {
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly notes: readonly string[];
  readonly source: string;
};

export function findingLines({ findings }: Classification, policy: PolicyPack): readonly FindingLine[] {
  return findings.map((finding) => ({
    criterion: capitalized(criterionLabel(finding.criterion, policy)),
    outcome: finding.outcome,
    reason: findingReason(finding, policy),
    notes: finding.notes.map(findingNoteSentence),
    source: citationLabel(finding.source, policy),
  }));
}
