import { isIdentified } from '../plan/district-plan';
import type { DistrictPlan, Results } from '../plan/results';
import type { Tier } from '../policy/pack';
import { stepLine } from '../text/action-line';
import { dataProblems, skippedSentences } from '../text/data-problems';
import { listLabel } from '../text/list-label';
import { countLabel } from '../text/number-label';
import { ownPackSentence } from '../text/own-pack-sentence';
import { SHEET_TITLES, schoolYearLabel } from '../text/sheet-labels';
import { dataFootnote, tierFootnote } from '../text/sheet-footnote';
import { SUPPORT_LABELS } from '../text/support-label';
import { TIER_MARKS, tierLabel } from '../text/tier-label';
import { pageFoot } from './page-bands';
import { withRowBreaks } from './row-breaks';
import type { CellRange, SheetCell, SheetDoc, SheetLink, SheetValue } from './sheet-doc';
import { cell, cells, SheetDraft } from './sheet-draft';

/** The names of the sheets that the Index leads to; null for those that are not made with it. */
export type IndexLinks = {
  readonly classification: string | null;
  readonly policyBook: string | null;
  /** The sheet of a district, where it has one. */
  readonly sheetOf: ReadonlyMap<DistrictPlan, string>;
};

const COUNTED = [
  'Tier 1',
  'Tier 2',
  'Tier 3',
  'Tier 4',
  'Check',
  'Watch',
  'Insufficient data',
  'None',
] as const satisfies readonly Tier[];

const HEADINGS = [
  'District',
  'Sheet',
  'Code',
  'Support',
  'Region',
  'District itself',
  'Schools',
  ...COUNTED.map((tier) => (tier.startsWith('Tier') ? `${TIER_MARKS[tier]} ${tier}` : tier)),
  'Next date',
  'Next step',
];

const COUNT_WIDTH = 7.5;
const COLUMNS = [
  { width: 30 },
  { width: 6.5 },
  { width: 9.5 },
  { width: 11 },
  { width: 19 },
  { width: 9 },
  { width: 8 },
  ...COUNTED.map(() => ({ width: COUNT_WIDTH })),
  { width: 11 },
  { width: 44 },
];
const LAST_COLUMN = COLUMNS.length - 1;
const FIRST_COUNT = 6;
/** Of many remarks alike as many are told. */
const EXAMPLES = 6;
const GAP = 6;
const TOP = 'A1';

/**
 * All districts with their support, schools per tier and next date, each leading to its sheet; what was read and what
 * could not be.
 */
export function indexSheet(results: Results, name: string, links: IndexLinks): SheetDoc {
  const draft = new SheetDraft(COLUMNS);
  addTop(draft, results, links);
  const headerRow = draft.add(cells(HEADINGS, 'heading'));
  for (const plan of results.districts) draft.add(districtRow(plan, links));
  const lastDistrict = Math.max(draft.next - 1, headerRow + 1);
  if (results.districts.length === 0) draft.add([]);
  draft.addGap(GAP);
  draft.add(totalsRow(results));
  addProblems(draft, [...dataProblems(results, EXAMPLES), ...skippedSentences(results)]);
  const lastRow = draft.next - 1;
  const table: CellRange = {
    firstRow: headerRow,
    firstColumn: 0,
    lastRow: lastDistrict,
    lastColumn: LAST_COLUMN,
  };
  return withRowBreaks({
    kind: 'index',
    name,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    table: { name: 'Districts', range: table, style: 'TableStyleLight1' },
    validations: [],
    conditionalFormats: [],
    frozen: { rows: headerRow + 1, columns: 1 },
    keyColumn: null,
    print: {
      orientation: 'landscape',
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: LAST_COLUMN },
      titleRows: { first: headerRow, last: headerRow },
      rowBreaks: [],
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
      header: null,
      footer: pageFoot(`${SHEET_TITLES.index} · ${schoolYearLabel(results.policy.schoolYear)}`, results),
    },
    tabColor: null,
  });
}

function addTop(draft: SheetDraft, results: Results, links: IndexLinks): void {
  const { schoolYear } = results.policy;
  const wide = (one: SheetCell) => draft.addSpans([{ from: 0, to: LAST_COLUMN, cell: one }]);
  wide(cell(`Action sheets for school year ${schoolYearLabel(schoolYear)}`, 'title'));
  if (results.policyName !== null) wide(cell(ownPackSentence(results.policyName), 'muted'));
  wide(cell(dataFootnote(results), 'muted'));
  wide(cell(rowsSentence(results), 'muted'));
  wide(cell(tierFootnote(results.policy), 'muted'));
  for (const kind of ['classification', 'policyBook'] as const) {
    const sheet = links[kind];
    if (sheet !== null) draft.add([cell(SHEET_TITLES[kind], 'dataLink', toSheet(sheet))]);
  }
  draft.addGap(GAP);
}

/** What became of the file's rows; both sides are equal. */
function rowsSentence({ source, schools, districtRows, skipped }: Results): string {
  const parts = [
    countLabel(schools.length, 'school'),
    countLabel(districtRows.length, 'district row'),
    `${skipped.length.toLocaleString('en-US')} skipped`,
  ];
  return `${countLabel(source.rows, 'row')} below the headings: ${listLabel(parts)}.`;
}

function districtRow(plan: DistrictPlan, { sheetOf }: IndexLinks): SheetCell[] {
  const sheet = sheetOf.get(plan);
  return [
    cell(plan.name, 'data'),
    // In a cell of its own: LibreOffice does not wrap the text of a link.
    sheet === undefined ? cell(null, 'data') : cell('open', 'dataLink', toSheet(sheet)),
    cell(plan.code, 'data'),
    cell(SUPPORT_LABELS[plan.support], 'data'),
    cell(regionLabel(plan), 'data'),
    cell(plan.own !== null && isIdentified(plan.own) ? tierLabel(plan.own.classification) : null, 'data'),
    cell(plan.schools.length, 'dataNumber'),
    ...COUNTED.map((tier) => cell(plan.tiers[tier] === 0 ? null : plan.tiers[tier], 'dataNumber')),
    cell(nextDate(plan), 'dataDate'),
    cell(plan.next === null ? null : stepLine(plan.next), 'data'),
  ];
}

function nextDate({ next }: DistrictPlan): SheetValue {
  return next === null || next.due === null ? null : { date: next.due };
}

function regionLabel({ region, regionBasis }: DistrictPlan): string {
  if (region === null) return 'unknown';
  return regionBasis === 'derived' ? `${region} (derived)` : region;
}

function totalsRow({ districts }: Results): SheetCell[] {
  const sums = [
    districts.reduce((sum, { schools }) => sum + schools.length, 0),
    ...COUNTED.map((tier) => districts.reduce((sum, { tiers }) => sum + tiers[tier], 0)),
  ];
  const before = [
    countLabel(districts.length, 'district'),
    ...HEADINGS.slice(1, FIRST_COUNT).map(() => null),
  ];
  const after = HEADINGS.slice(FIRST_COUNT + sums.length).map(() => null);
  return cells([...before, ...sums, ...after], 'total');
}

function addProblems(draft: SheetDraft, problems: readonly string[]): void {
  if (problems.length === 0) return;
  draft.addGap(GAP);
  draft.addSpans([{ from: 0, to: LAST_COLUMN, cell: cell('What to check in the data', 'section') }]);
  for (const problem of problems) draft.addSpans([{ from: 0, to: LAST_COLUMN, cell: cell(problem, 'lead') }]);
}

function toSheet(sheet: string): SheetLink {
  return { to: 'cell', sheet, cell: TOP };
}
