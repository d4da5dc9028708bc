import type { Evidence, Finding, FindingNote, MissingFact } from '../classify/classification';
import type { CriterionId, PolicyPack } from '../policy/pack';
import { citationLabel } from './citation-label';
import { evidenceLabel, valueLabel } from './evidence-label';
import { FACT_LABELS } from './fact-label';
import { capitalized, listLabel } from './list-label';
import { criterionLabel } from './reason-label';

/** One finding with what it rests on and where its rule is written, for people to check. */
export function findingSentence(finding: Finding, pack: PolicyPack): string {
  return `${findingWords(finding, pack)} ${capitalized(citationLabel(finding.source, pack))}.`;
}

/** The same without the citation: what the finding rests on, the number beside it with its limit, and remarks. */
export function findingWords(finding: Finding, pack: PolicyPack): string {
  const { number, notes } = finding;
  return [
    findingReason(finding, pack),
    ...(number === null ? [] : [numberSentence(number)]),
    ...notes.map(findingNoteSentence),
  ].join(' ');
}

/** What decides the finding, and nothing beside it. */
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
  return comparison(evidence, evidence.limit, met);
}

// Whatever the state's words decide, the number is compared for itself.
function numberSentence(number: Evidence): string {
  const { value, limit, operator } = number;
  if (limit === null) return `${capitalized(evidenceLabel(number))}.`;
  return comparison(number, limit, operator === 'at-most' ? Number(value) <= limit : Number(value) < limit);
}

function statedSentence({ value, of }: Evidence): string {
  return `The state writes “${value}”${of === undefined ? '' : ` and lists ${of}`}.`;
}

function comparison(number: Evidence, limit: number, isLow: boolean): string {
  const what = capitalized(evidenceLabel(number));
  const line = valueLabel(number.fact, limit);
  if (number.operator === 'at-most') return `${what} is ${isLow ? `${line} or lower` : `above ${line}`}.`;
  return `${what} is ${isLow ? '' : 'not '}below ${line}.`;
}

function unknownSentence({ missing }: Finding): string {
  if (missing.length === 0) return 'The row does not tell.';
  const factsOf = (kind: MissingFact['because']): readonly string[] =>
    missing.filter(({ because }) => because === kind).map(({ fact }) => `the ${FACT_LABELS[fact]}`);
  const empty = factsOf('empty-cell');
  const withoutColumn = factsOf('no-column');
  const [cells, are] = empty.length === 1 ? ['cell', 'is'] : ['cells', 'are'];
  const said = [
    ...missing.map(untoldWords),
    empty.length > 0 && `the ${cells} for ${listLabel(empty)} ${are} empty`,
    withoutColumn.length > 0 && `no column was read for ${listLabel(withoutColumn)}`,
  ];
  return `The row does not tell: ${said.filter(Boolean).join('; ')}.`;
}

function untoldWords({ fact, because, written }: MissingFact): string {
  const cell = `the cell for the ${FACT_LABELS[fact]}`;
  const words = `“${written.length > QUOTED ? `${written.slice(0, QUOTED).trimEnd()}…` : written}”`;
  switch (because) {
    case 'no-value':
    case 'zero':
      return `${cell} says only ${words}`;
    case 'not-understood':
      return `${words} in ${cell} could not be read`;
    case 'scale-open':
      return `${words} in ${cell} was not used, as the scale of its column is not clear`;
    default:
      return '';
  }
}

const QUOTED = 60;

const NOTES: Readonly<Record<FindingNote, string>> = {
  'rate-is-zero': 'A rate of exactly 0 is read as missing; check it.',
  'near-the-line': 'The number lies so near the line that rounding may decide; check the state’s finding.',
  'designation-replaces-line':
    'The state prints the designation instead of this reason, so the percentile decides.',
};
