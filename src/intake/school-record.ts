import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import { FACT_IDS, type FactId } from './fact';
import { NO_PERCENTILE } from './fact-columns';
import { readFederalDesignation } from './federal-designation';
import { readGroupList } from './group-list';
import { IdentityColumns } from './identity-columns';
import { IssueLog } from './issue-log';
import { isMissingMark } from './missing-mark';
import { readPercentile } from './percentile';
import { readReasonText, readTopicReason, type ReasonText, type ReasonTopic } from './reason-text';
import type { RateOf, SchoolRecord } from './record';
import type { SchoolData } from './school-data';
import { resultsYear, yearColumn } from './results-year';

const TOPICS: readonly (readonly [FactId, ReasonTopic])[] = [
  ['reasonOverall', 'overall'],
  ['reasonGroups', 'groups'],
  ['reasonGraduation', 'graduation'],
  ['reasonParticipation', 'participation'],
];

/** Gives whole records of read data: everything a person is shown of a row, beside the facts that decide it. */
export function recordsOf(data: SchoolData): (index: number) => SchoolRecord {
  const { layout, facts, cells, firstRow } = data;
  const identity = new IdentityColumns(layout.uses, layout.headings, new IssueLog());
  const use = (fact: FactId): ColumnUse | null => layout.uses.find((one) => one.fact === fact) ?? null;
  const years = yearColumn(layout.uses, layout.headings);
  const single = new Map(FACT_IDS.map((fact) => [fact, use(fact)]));
  const absentFacts = FACT_IDS.filter((fact) => single.get(fact) === null);
  const groupUses = layout.uses.filter(({ fact }) => fact === 'studentGroupPercentile');
  const participationUses = layout.uses.filter(({ fact }) => fact === 'participationRate');

  return (index) => {
    const position = data.positions[index] ?? 0;
    const row = cells[position] ?? [];
    const cell = (fact: FactId): CellValue | undefined => {
      const column = single.get(fact)?.column;
      return column === undefined ? undefined : row[column];
    };
    const text = (fact: FactId): string | null => wordsOrNull(cell(fact));
    const codes = identity.codesOf(row);
    const overall = readReasonText(cell('reasons'));
    const topics = TOPICS.map(([fact, topic]) => readTopicReason(cell(fact), topic));
    const reasons = [overall, ...topics];
    const lines = reasonLines(reasons);
    const district = facts.district[index] === 1;
    const graduation = facts.graduation[index] ?? -1;
    return {
      row: position + firstRow,
      kind: district ? 'district' : 'school',
      districtCode: codes.district,
      districtName: text('districtName') ?? (district ? text('schoolName') : null),
      schoolCode: district ? null : codes.school,
      schoolName: district ? null : text('schoolName'),
      reportYear: resultsYear(row, years),
      overallClassification: text('overallClassification'),
      districtClassification: text('districtClassification'),
      designation: text('designation'),
      reasons: [...lines.keys()],
      reasonFacts: [...lines.values()],
      statements: facts.statements[index] ?? 0,
      accountabilityPercentile: presentRank(facts.percentile[index]),
      lowPerformingGroups: groupsOf(reasons, 'lowPerformingGroups', cell('lowPerformingGroups')),
      groupPercentiles: groupUses.flatMap((one) => ranksOf(one, row)),
      federalDesignations: readFederalDesignation(cell('federalDesignation')).designations,
      graduationRate: graduation >= 0 ? graduation : null,
      lowParticipationGroups: groupsOf(reasons, 'lowParticipationGroups', cell('lowParticipationGroups')),
      participationRates: participationUses.flatMap((one): readonly RateOf[] => {
        const rate = data.rates.get(one.column)?.[index] ?? -1;
        return rate >= 0 ? [{ of: one.of, value: rate }] : [];
      }),
      region: text('region'),
      absentFacts,
    };
  };
}

// Each line once, with the first column that holds it.
function reasonLines(reasons: readonly ReasonText[]): ReadonlyMap<string, FactId> {
  const found = new Map<string, FactId>();
  reasons.forEach(({ lines }, index) => {
    const fact = TOPICS[index - 1]?.[0] ?? 'reasons';
    for (const line of lines) if (!found.has(line)) found.set(line, fact);
  });
  return found;
}

function wordsOrNull(value: CellValue | undefined): string | null {
  // "Insufficient data" stands for no value elsewhere; as a classification it is one.
  const words = cellText(value);
  return (isMissingMark(value) && !/^insufficient data$/i.test(words)) || value === 0 ? null : words;
}

const presentRank = (rank: number | undefined): number | null =>
  rank === undefined || rank === NO_PERCENTILE ? null : rank;

function ranksOf(use: ColumnUse, row: readonly CellValue[]): readonly RateOf[] {
  const reading = readPercentile(row[use.column]);
  return reading.kind === 'value' ? [{ of: use.of, value: reading.percentile }] : [];
}

function groupsOf(
  reasons: readonly ReasonText[],
  from: 'lowPerformingGroups' | 'lowParticipationGroups',
  list: CellValue | undefined,
): readonly string[] {
  return [...new Set([...readGroupList(list).groups, ...reasons.flatMap((reason) => reason[from])])];
}
