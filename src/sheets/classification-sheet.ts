import type { Classification } from '../classify/classification';
import { lowestOf } from '../intake/lowest-rate';
import type { Result, Results } from '../plan/results';
import { conflictSentence } from '../text/conflict-sentence';
import { absentColumnsSentence, missingLine } from '../text/missing-line';
import { NOTHING, SHEET_TITLES, schoolYearLabel } from '../text/sheet-labels';
import { dataFootnote, tierFootnote } from '../text/sheet-footnote';
import { whySentences } from '../text/why-line';
import { lowGroups, rateValue } from './action-sheet/school-row';
import { pageFoot } from './page-bands';
import type { SheetColumn, SheetDoc, SheetValue } from './sheet-doc';
import { cell, cells, SheetDraft } from './sheet-draft';
import type { StyleName } from './styles';

type TableColumn = {
  readonly heading: string;
  readonly width: number;
  readonly style?: StyleName;
  readonly value: (classification: Classification, results: Results) => SheetValue;
};

/** What a printed page holds: who, which tier and why. */
const PRINTED: readonly TableColumn[] = [
  { heading: 'Row', width: 5, style: 'dataNumber', value: ({ record }) => record.row },
  { heading: 'District code', width: 9.5, value: ({ record }) => record.districtCode },
  { heading: 'District', width: 15, value: ({ record }) => record.districtName },
  { heading: 'School code', width: 9.5, value: ({ record }) => record.schoolCode },
  {
    heading: 'School',
    width: 21,
    value: ({ record }) => (record.kind === 'district' ? '(district)' : record.schoolName),
  },
  { heading: 'Tier', width: 8.5, value: ({ tier }) => tier },
  { heading: 'At least', width: 7, value: ({ atLeast }) => (atLeast ? 'yes' : null) },
  { heading: 'Criteria', width: 14, value: ({ criteria }) => criteria.join(', ') || null },
  { heading: 'Watch', width: 6, value: ({ watch }) => (watch ? 'yes' : null) },
  { heading: 'Why', width: 42, value: (one, { policy }) => whySentences(one, policy) || null },
  { heading: 'Missing', width: 18, value: (one) => missingLine(one) || null },
  {
    heading: 'Conflicts',
    width: 24,
    value: ({ conflicts }, { policy }) =>
      conflicts.map((one) => conflictSentence(one, policy)).join(' ') || null,
  },
];

/** The figures behind it, for the screen: wide, so that they do not make the printed rows taller. */
const FURTHER: readonly TableColumn[] = [
  {
    heading: 'Percentile',
    width: 9,
    style: 'dataNumber',
    value: ({ record }) => record.accountabilityPercentile,
  },
  { heading: 'Low student groups', width: 50, value: (one) => unlessNothing(lowGroups(one)) },
  {
    heading: 'Federal designation',
    width: 12,
    value: ({ record }) => record.federalDesignations.join(', ') || null,
  },
  {
    heading: 'Graduation rate',
    width: 10,
    style: 'dataRate',
    value: ({ record }) => rateOrNull(record.graduationRate),
  },
  {
    heading: 'Lowest participation rate',
    width: 12,
    style: 'dataRate',
    value: ({ record }) => rateOrNull(lowestOf(record.participationRates)?.value ?? null),
  },
  {
    heading: 'Low participation groups',
    width: 50,
    value: ({ record }) => record.lowParticipationGroups.join(', ') || null,
  },
  { heading: 'Overall classification', width: 40, value: ({ record }) => record.overallClassification },
  { heading: 'Reasons as written', width: 110, value: ({ record }) => record.reasons.join('; ') || null },
  { heading: 'Unknown criteria', width: 55, value: ({ unknown }) => unknown.join(', ') || null },
  { heading: 'Region', width: 14, value: ({ record }) => record.region },
];

const COLUMNS: readonly TableColumn[] = [...PRINTED, ...FURTHER];
const PRINT_END = PRINTED.length - 1;
const GAP = 6;

/** Every school, and every district that has a row of its own, as one native table in the order of the file. */
export function classificationSheet(results: Results, name: string): SheetDoc {
  const widths: readonly SheetColumn[] = COLUMNS.map(({ width }) => ({ width }));
  const draft = new SheetDraft(widths);
  addTop(draft, results);
  const headerRow = draft.add(
    cells(
      COLUMNS.map(({ heading }) => heading),
      'heading',
    ),
  );
  for (const { classification } of rowsInFileOrder(results)) {
    draft.add(COLUMNS.map(({ value, style = 'data' }) => cell(value(classification, results), style)));
  }
  const lastRow = Math.max(draft.next - 1, headerRow + 1);
  return {
    kind: 'classification',
    name,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    table: {
      name: 'Classification',
      range: { firstRow: headerRow, firstColumn: 0, lastRow, lastColumn: COLUMNS.length - 1 },
      style: 'TableStyleLight1',
    },
    validations: [],
    conditionalFormats: [],
    frozen: { rows: headerRow + 1, columns: 0 },
    keyColumn: null,
    print: {
      orientation: 'landscape',
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: PRINT_END },
      titleRows: { first: headerRow, last: headerRow },
      rowBreaks: [],
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
      header: null,
      footer: pageFoot(
        `${SHEET_TITLES.classification} · ${schoolYearLabel(results.policy.schoolYear)}`,
        results,
      ),
    },
    tabColor: null,
  };
}

function addTop(draft: SheetDraft, results: Results): void {
  const { schoolYear } = results.policy;
  const lines = [dataFootnote(results), tierFootnote(results.policy), absentColumnsSentence(results.issues)];
  const title = `Every school and its tier, school year ${schoolYearLabel(schoolYear)}`;
  draft.addSpans([{ from: 0, to: PRINT_END, cell: cell(title, 'title') }]);
  for (const line of lines.filter((one) => one !== null)) {
    draft.addSpans([{ from: 0, to: PRINT_END, cell: cell(line, 'muted') }]);
  }
  draft.addGap(GAP);
}

/** The classified rows of the file, as they stand in it. */
function rowsInFileOrder({ schools, districtRows }: Results): Result[] {
  return [...schools, ...districtRows].sort(
    (one, other) => one.classification.record.row - other.classification.record.row,
  );
}

function rateOrNull(rate: number | null): number | null {
  return rate === null ? null : rateValue(rate);
}

function unlessNothing(text: string): string | null {
  return text === NOTHING ? null : text;
}
