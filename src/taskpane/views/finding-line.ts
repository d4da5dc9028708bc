import type { Classification, Outcome } from '../../classify/classification';
import type { PolicyPack } from '../../policy/pack';
import { citationLabel } from '../../text/citation-label';
import { findingWords } from '../../text/finding-sentence';
import { capitalized } from '../../text/list-label';
import { criterionLabel } from '../../text/reason-label';

/** One criterion's answer, what it rests on and where its rule is written. */
export type FindingLine = {
  readonly criterion: string;
  readonly outcome: Outcome;
  /** With the number beside it, its limit, and remarks. */
  readonly reason: string;
  readonly source: string;
};

export function findingLines({ findings }: Classification, policy: PolicyPack): readonly FindingLine[] {
  return findings.map((finding) => ({
    criterion: capitalized(criterionLabel(finding.criterion, policy)),
    outcome: finding.outcome,
    reason: findingWords(finding, policy),
    source: citationLabel(finding.source, policy),
  }));
}
