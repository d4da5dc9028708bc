import type { CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import { FACT_IDS, type FactId } from './fact';
import { readFederalDesignation } from './federal-designation';
import { readGroupList } from './group-list';
import type { Issue } from './issue';
import { ListedRows } from './listed-rows';
import { readPercentile } from './percentile';
import { readReasonText, readTopicReason, type ReasonText, type ReasonTopic } from './reason-text';
import type { RateOf, SchoolRecord, UntoldCell } from './record';
import type { SchoolData } from './school-data';
import { SETTLING_FACTS, untoldCell } from './untold-cell';

const TOPICS: readonly (readonly [FactId, ReasonTopic])[] = [
  ['reasonOverall', 'overall'],
  ['reasonGroups', 'groups'],
  ['reasonGraduation', 'graduation'],
  ['reasonParticipation', 'participation'],
];

/** Gives whole records of read data: everything a person is shown of a row, beside the facts that decide it. */
export function recordsOf(data: SchoolData): (index: number) => SchoolRecord {
  const { layout, facts } = data;
  const rows = new ListedRows(data);
  const present = new Set(layout.uses.map(({ fact }) => fact));
  const absentFacts = FACT_IDS.filter((fact) => !present.has(fact));
  const groupUses = layout.uses.filter(({ fact }) => fact === 'studentGroupPercentile');
  const participationUses = layout.uses.filter(({ fact }) => fact === 'participationRate');

  const openScales = headingsOfOpenScale(data);
  const settlingUses = SETTLING_FACTS.map((fact) => ({
    fact,
    uses: layout.uses.filter((use) => use.fact === fact),
  }));

  return (index) => {
    const row = rows.cells(index);
    const cell = (fact: FactId): CellValue | undefined => rows.cell(index, fact);
    const text = (fact: FactId): string | null => rows.text(index, fact);
    const overall = readReasonText(cell('reasons'));
    const topics = TOPICS.map(([fact, topic]) => readTopicReason(cell(fact), topic));
    const reasons = [overall, ...topics];
    const lines = reasonLines(reasons);
    const graduation = facts.graduation[index] ?? -1;
    return {
      row: rows.rowNumber(index),
      kind: rows.isDistrict(index) ? 'district' : 'school',
      districtCode: rows.districtCode(index),
      districtName: rows.districtName(index),
      schoolCode: rows.schoolCode(index),
      schoolName: rows.schoolName(index),
      reportYear: rows.reportYear(index),
      overallClassification: text('overallClassification'),
      districtClassification: text('districtClassification'),
      designation: text('designation'),
      reasons: [...lines.keys()],
      reasonFacts: [...lines.values()],
      statements: facts.statements[index] ?? 0,
      accountabilityPercentile: rows.percentile(index),
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
      untoldCells: settlingUses.flatMap(({ fact, uses }) =>
        firstUntold(
          uses.map(({ column, heading }) =>
            (data.rates.get(column)?.[index] ?? -1) >= 0
              ? null
              : untoldCell(fact, row[column], openScales.has(heading)),
          ),
        ),
      ),
    };
  };
}

const OPEN_SCALES: ReadonlySet<Issue['code']> = new Set(['percent-scale-mixed', 'percent-scale-unclear']);

function headingsOfOpenScale({ issues }: SchoolData): ReadonlySet<string> {
  return new Set(issues.flatMap(({ code, column }) => (OPEN_SCALES.has(code) ? (column ?? []) : [])));
}

// Of several columns for one fact a cell that may hide a number counts before one that plainly has none.
function firstUntold(cells: readonly (UntoldCell | null)[]): readonly UntoldCell[] {
  const untold = cells.filter((cell) => cell !== null);
  const [first] = [...untold.filter(({ because }) => because !== 'no-value'), ...untold];
  return first === undefined ? [] : [first];
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
