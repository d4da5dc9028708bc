import type { Classification, Finding } from '../../classify/classification';
import { lowestOf } from '../../intake/lowest-rate';
import type { CriterionId, PolicyPack } from '../../policy/pack';
import { citationsLabel } from '../../text/citation-label';
import { percentLabel } from '../../text/number-label';
import { schoolNote } from '../../text/school-note';
import { NOTHING } from '../../text/sheet-labels';
import { TIER_MARKS, tierLabel } from '../../text/tier-label';
import { whyLine } from '../../text/why-line';
import type { SheetCell } from '../sheet-doc';
import { cell } from '../sheet-draft';
import { schoolKey } from './grid';

const THOUSANDTHS_IN_WHOLE = 100_000;

/** A school, or the district itself, as a row of the sheet: tier, why in words, the figures, what to look at. */
export function schoolRow(
  classification: Classification,
  pack: PolicyPack,
  districtRegion: string | null,
): SheetCell[] {
  const { record } = classification;
  return [
    cell(TIER_MARKS[classification.tier], 'text'),
    cell(tierLabel(classification), 'strong'),
    cell(nameLines(classification), 'text'),
    cell(whyLines(classification, pack), 'text'),
    cell(record.accountabilityPercentile ?? NOTHING, 'number'),
    cell(lowGroups(classification), 'text'),
    cell(record.federalDesignations.join(', ') || NOTHING, 'text'),
    rateCell(record.graduationRate),
    participationCell(classification),
    cell(schoolNote(classification, pack, districtRegion), 'text'),
    cell(schoolKey(codeOf(classification)), 'key'),
  ];
}

/** A rate in thousandths of a point as a real number that prints as a percent. */
export function rateValue(rate: number): number {
  // One division: two would leave 0.714 as 0.7140000000000001.
  return rate / THOUSANDTHS_IN_WHOLE;
}

/** The student groups that a finding names, or the number it was computed from. */
export function lowGroups({ record, findings }: Classification): string {
  if (record.lowPerformingGroups.length > 0) return record.lowPerformingGroups.join(', ');
  const evidence = computed(findings, 'low-groups');
  return evidence === null ? NOTHING : `${evidence.of ?? 'a student group'}: percentile ${evidence.value}`;
}

function participationCell({ record, findings }: Classification): SheetCell {
  if (record.lowParticipationGroups.length > 0) return cell(record.lowParticipationGroups.join(', '), 'text');
  const evidence = computed(findings, 'participation');
  if (evidence?.of !== undefined)
    return cell(`${evidence.of}: ${percentLabel(Number(evidence.value))}`, 'text');
  return rateCell(lowestOf(record.participationRates)?.value ?? null);
}

function computed(findings: readonly Finding[], criterion: CriterionId): Finding['evidence'] {
  const finding = findings.find((one) => one.criterion === criterion);
  return finding?.outcome === 'met' && finding.basis === 'computed' ? finding.evidence : null;
}

function rateCell(rate: number | null): SheetCell {
  return cell(rate === null ? NOTHING : rateValue(rate), 'rate');
}

function nameLines({ record }: Classification): string {
  const name =
    record.kind === 'district' ? 'The whole district' : (record.schoolName ?? 'School without a name');
  const code = record.kind === 'district' ? record.districtCode : record.schoolCode;
  return code === null ? name : `${name}\n${code}`;
}

function codeOf({ record }: Classification): string {
  return (record.kind === 'district' ? record.districtCode : record.schoolCode) ?? `row-${record.row}`;
}

// The letter's category, not the source of its limit: that is where the help and the next steps are written.
function whyLines(classification: Classification, pack: PolicyPack): string {
  const categories = pack.criteria.filter(({ id }) => classification.criteria.includes(id));
  const written = citationsLabel(
    categories.flatMap(({ citations }) => citations.slice(0, 1)),
    pack,
  );
  return [whyLine(classification, pack), ...(written === '' ? [] : [written])].join('\n');
}
