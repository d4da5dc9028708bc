import type { Evidence, Finding, FindingNote } from '../classify/classification';
import type { CriterionId, PolicyPack } from '../policy/pack';
import { citationLabel } from './citation-label';
import { evidenceLabel, valueLabel } from './evidence-label';
import { FACT_LABELS } from './fact-label';
import { capitalized, listLabel } from './list-label';
import { criterionLabel } from './reason-label';

/** One finding with what it rests on and where its rule is written, for people to check. */
export function findingSentence(finding: Finding, pack: PolicyPack): string {
  const notes = finding.notes.map(findingNoteSentence);
  return [
    findingReason(finding, pack),
    ...notes,
    `${capitalized(citationLabel(finding.source, pack))}.`,
  ].join(' ');
}

/** The finding and what it rests on, without the citation. */
export function findingReason(finding: Finding, pack: PolicyPack): string {
  const { criterion, evidence } = finding;
  switch (finding.outcome) {
    case 'met':
      return evidence === null ? statedBare(criterion, pack) : evidenceSentence(evidence, true);
    case 'not-met':
      return evidence === null ? notNamed(criterion, pack) : evidenceSentence(evidence, false);
    case 'unknown':
      return unknownSentence(finding);
    case 'pending':
      return evidence === null
        ? 'A decision of the Commissioner is pending.'
        : `A decision of the Commissioner is pending; the state writes “${evidence.value}”.`;
    case 'not-applicable':
      return 'This does not apply to a district.';
  }
}

/** A remark on a finding that does not change it. */
export function findingNoteSentence(note: FindingNote): string {
  return NOTES[note];
}

function statedBare(criterion: CriterionId, pack: PolicyPack): string {
  return `The state names this reason (${criterionLabel(criterion, pack)}).`;
}

function notNamed(criterion: CriterionId, pack: PolicyPack): string {
  return criterion === 'federal'
    ? 'The row names no federal designation.'
    : `The state names no reason of this kind (${criterionLabel(criterion, pack)}).`;
}

function evidenceSentence(evidence: Evidence, met: boolean): string {
  if (evidence.operator === 'stated' || evidence.limit === null) {
    if (met || evidence.fact === 'overallClassification') return statedSentence(evidence);
    return 'It is not among the reasons the state gives.';
  }
  return `${capitalized(evidenceLabel(evidence))} ${comparison(evidence, evidence.limit, met)}.`;
}

function statedSentence({ value, of }: Evidence): string {
  return `The state writes “${value}”${of === undefined ? '' : ` and lists ${of}`}.`;
}

function comparison({ fact, operator }: Evidence, limit: number, met: boolean): string {
  const line = valueLabel(fact, limit);
  if (operator === 'at-most') return met ? `is ${line} or lower` : `is above ${line}`;
  return met ? `is below ${line}` : `is not below ${line}`;
}

function unknownSentence({ missing }: Finding): string {
  if (missing.length === 0) return 'The row does not tell.';
  return `The row does not tell: it has no ${listLabel(missing.map((fact) => FACT_LABELS[fact])).replace(/ and /, ' or ')}.`;
}

const NOTES: Readonly<Record<FindingNote, string>> = {
  'rate-is-zero': 'A rate of exactly 0 is read as missing; check it.',
  'near-the-line': 'The number lies so near the line that rounding may decide; check the state’s finding.',
  'designation-replaces-line':
    'The state prints the designation instead of this reason, so the percentile decides.',
};
