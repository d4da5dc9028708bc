import { NO_RATE, type FactColumns } from '../intake/fact-columns';
import { holdsZero } from '../intake/lowest-rate';
import type { SchoolData } from '../intake/school-data';
import type { SchoolRecord } from '../intake/record';
import { recordsOf } from '../intake/school-record';
import { CRITERION_IDS, TIERS, type Criterion, type PolicyPack } from '../policy/pack';
import type { Classification, Finding, FindingNote } from './classification';
import { conflictsOf, type Answered } from './conflicts';
import { coveringWords, namingWords, numberEvidence } from './evidence';
import { replacesLowestLine } from './decide';
import { judge, type Verdicts } from './judge';
import { missingFacts } from './missing-facts';
import { rulesOf } from './rules';
import { basisOf, outcomeOf, UNKNOWN } from './verdict';

/** Decides every row of the data, and gives each as a whole classification when it is asked for. */
export function classify(
  data: SchoolData,
  policy: PolicyPack,
): { readonly verdicts: Verdicts; readonly at: (index: number) => Classification } {
  const verdicts = judge(data.facts, rulesOf(policy));
  const recordAt = recordsOf(data);
  return { verdicts, at: (index) => classification(recordAt(index), data.facts, verdicts, index, policy) };
}

function classification(
  record: SchoolRecord,
  facts: FactColumns,
  verdicts: Verdicts,
  index: number,
  policy: PolicyPack,
): Classification {
  const answered = policy.criteria.map((criterion): Answered => {
    const column = verdicts.criteria[CRITERION_IDS.indexOf(criterion.id)];
    return { criterion, answer: column?.[index] ?? UNKNOWN };
  });
  const findings = answered.map((one) => finding(record, one, zeroRate(facts, index, one.criterion)));
  return {
    record,
    tier: TIERS[verdicts.tier[index] ?? 0] ?? 'Check',
    atLeast: verdicts.atLeast[index] === 1,
    criteria: findings.filter(({ outcome }) => outcome === 'met').map(({ criterion }) => criterion),
    unknown: findings.filter(({ outcome }) => outcome === 'unknown').map(({ criterion }) => criterion),
    watch: verdicts.watch[index] === 1,
    findings,
    conflicts: conflictsOf(record, answered),
  };
}

function finding(record: SchoolRecord, { criterion, answer }: Answered, isZero: boolean): Finding {
  const outcome = outcomeOf(answer);
  const basis = basisOf(answer);
  const number = criterion.limit === null ? null : numberEvidence(record, criterion.limit);
  const [cited] = criterion.citations;
  if (cited === undefined) throw new Error(`The policy pack cites nothing for ${criterion.id}.`);
  return {
    criterion: criterion.id,
    outcome,
    basis,
    evidence: evidenceFor(),
    number: basis === 'state' ? number : null,
    missing: outcome === 'unknown' ? missingFacts(record, criterion.id) : [],
    notes: notes(),
    source: basis === 'computed' && criterion.limit !== null ? criterion.limit.citation : cited,
  };

  function evidenceFor(): Finding['evidence'] {
    if (basis === 'computed') return number;
    if (basis === 'none') return null;
    return outcome === 'not-met' ? coveringWords(record, criterion.id) : namingWords(record, criterion.id);
  }

  function notes(): readonly FindingNote[] {
    const found: FindingNote[] = [];
    if (isZero && outcome === 'unknown') found.push('rate-is-zero');
    if (basis === 'computed' && number !== null && isNearTheLine(Number(number.value), criterion))
      found.push('near-the-line');
    if (criterion.id === 'lowest-10' && basis === 'computed' && replacesLowestLine(record.statements))
      found.push('designation-replaces-line');
    return found;
  }
}

function isNearTheLine(value: number, { limit }: Criterion): boolean {
  return limit?.checkFrom !== undefined && value >= limit.checkFrom && value <= limit.value;
}

function zeroRate(facts: FactColumns, index: number, { id }: Criterion): boolean {
  if (id === 'grad-rate') return holdsZero(facts.graduation[index] ?? NO_RATE);
  return id === 'participation' && holdsZero(facts.participation[index] ?? NO_RATE);
}
