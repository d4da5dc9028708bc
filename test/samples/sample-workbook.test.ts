import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Classification, Conflict, FindingNote } from '../../src/classify/classification';
import type { CellValue } from '../../src/intake/cell-value';
import { likeliestSheet } from '../../src/intake/choose-sheet';
import type { IssueCode } from '../../src/intake/issue';
import type { SkipReason } from '../../src/intake/skipped-row';
import { assess } from '../../src/plan/assess';
import type { Results } from '../../src/plan/results';
import { shippedPolicy } from '../../src/policy/named-policy';
import { CRITERION_IDS, TIERS, type CriterionId } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import type { DataSheet } from '../../src/xlsx/data-sheet';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { realDistricts, realSchools, stateTotals } from '../../tools/sample/real-rows';
import { sampleRows } from '../../tools/sample/sample-rows';
import { sampleTable } from '../../tools/sample/sample-table';
import { reasonCells } from '../../tools/state-file/reasons';
import { STATE_SHEET_NAME } from '../../tools/state-file/layout';
import { stateWorkbook } from '../../tools/state-file/workbook';
import { describeWithSharedData, sharedData } from '../support/shared-data';

const SAMPLE = fileURLToPath(new URL('../../samples/accountability-2023.xlsx', import.meta.url));
const FIRST_DATA_ROW = 3;

let sheet: DataSheet;
let results: Results;
let classifications: readonly Classification[];

async function firstSheet(bytes: Uint8Array): Promise<DataSheet> {
  const read = await readDataFile(bytes);
  const found = read.ok ? likeliestSheet(read.sheets) : null;
  if (found === null) throw new Error('The sample workbook has no sheet that can be read.');
  return found;
}

beforeAll(async () => {
  sheet = await firstSheet(await readFile(SAMPLE));
  const assessed = assess(sheet, { file: 'sample', sheet: sheet.name }, shippedPolicy(pack202324), '2023-10-02');
  if (!assessed.ok) throw new Error(`The sample was refused: ${assessed.refusal.code}`);
  results = assessed.results;
  classifications = [...results.schools, ...results.districtRows].map(({ classification }) => classification);
});

describe('the sample workbook', () => {
  it('holds what its source says today (if not: npm run sample)', async () => {
    expect(sheet).toEqual(await firstSheet(await stateWorkbook(sampleTable)));
  });

  it('is written with the same bytes every time', async () => {
    const [one, other] = [await stateWorkbook(sampleTable), await stateWorkbook(sampleTable)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('has the layout of the state: a title, the headings of 2023 in row 2, the data below', () => {
    expect(sheet.name).toBe(STATE_SHEET_NAME);
    expect(results.source).toMatchObject({ headerRow: 2, dataYear: 2023 });
    expect(sheet.cells[1]).toContain('2023 Accountability Percentile');
  });

  it('accounts for every row below its headings', () => {
    const classified = results.schools.length + results.districtRows.length;
    expect(classified + results.skipped.length).toBe(sampleRows.length);
  });

  it.each(
    sampleRows.flatMap(({ cells, tier }, position) =>
      tier === null ? [] : [{ school: String(cells.schoolName), tier, row: position + FIRST_DATA_ROW }],
    ),
  )('makes "$school" $tier', ({ tier, row }) => {
    const found = classifications.find(({ record }) => record.row === row);
    expect(found && `${found.tier}${found.atLeast ? '+' : ''}`).toBe(tier);
  });

  it.each(['=HYPERLINK("https://example.org","Made-up School")', '@SUM(Example School, made up)'])(
    'keeps the name %s as text',
    (name) => {
      expect(results.schools.map(({ classification }) => classification.record.schoolName)).toContain(name);
    },
  );
});

describe('what is real in the sample workbook', () => {
  const MADE_UP = /made[- ]up|Example|Exemple/i;

  it('only names real schools and districts where every cell comes from the list of real rows', () => {
    const real = [...realDistricts, ...realSchools, stateTotals].map(({ cells }) => cells);
    const others = sampleRows.filter(({ cells }) => !real.includes(cells));
    const unmarked = others
      .filter(({ cells }) => cells.percentile !== undefined && cells.schoolName !== undefined)
      .filter(({ cells }) => cells.schoolName !== 'School Name' && !MADE_UP.test(String(cells.schoolName)));
    expect(unmarked).toEqual([]);
  });

  it('shows of the real rows just the figures typed in as facts', () => {
    const figures = [...realDistricts, ...realSchools].map(({ cells }) => [
      cells.enrollment,
      cells.graduationRate,
      cells.elaParticipation,
      cells.mathParticipation,
      cells.highNeedsPercentile,
    ]);
    expect(figures.flat().filter((figure) => figure !== undefined)).toEqual([]);
  });

  it('has the eight schools and ten districts whose 2023 pages are known', () => {
    expect(realSchools).toHaveLength(8);
    expect(realDistricts).toHaveLength(10);
    expect(realSchools.every(({ page }) => page.includes('fycode=2023'))).toBe(true);
  });
});

describeWithSharedData('the real rows beside the pages they were typed from', () => {
  it('say the same', async () => {
    const pages = await firstSheet(await readFile(sharedData('state-report-rows-2018-2024.csv')));
    const [headings = [], ...rows] = pages.cells;
    const cell = (row: readonly CellValue[], heading: string) => row[headings.indexOf(heading)];
    const known = (value: CellValue | undefined) => (/^\(/.test(String(value)) ? undefined : value);
    const of2023 = rows.filter((row) => cell(row, 'Report year') === '2023');
    expect(of2023).toHaveLength(realSchools.length + realDistricts.length + 1);
    for (const row of of2023) {
      const code = cell(row, 'Org Code');
      const real = [...realSchools, ...realDistricts, stateTotals].find(({ cells }) => cells.schoolCode === code);
      const lines = String(cell(row, 'Reason for Classification (lines as on the page)')).split('\n');
      const { reason, ...topics } = reasonCells(lines);
      expect(real?.cells).toMatchObject({
        districtName: cell(row, 'District Name'),
        grades: cell(row, 'Grades Served'),
        target: Number.parseInt(String(cell(row, 'Criterion-referenced target percentage')), 10),
        reason,
        ...(known(cell(row, 'Overall Classification')) !== undefined && {
          classification: cell(row, 'Overall Classification'),
          ...(code !== '00000000' && topics),
        }),
      });
      expect(String(real?.cells.percentile)).toBe(cell(row, 'Accountability Percentile'));
      if (code !== '00000000') expect(real?.cells.region).toBe(cell(row, 'Region'));
      if (real !== undefined && realSchools.includes(real)) {
        expect(real.cells.schoolName).toBe(cell(row, 'Org Name'));
        expect(real.cells.federal).toBe(cell(row, 'Federal Designation'));
        expect(real.cells.titleOne).toBe(cell(row, 'Title I Status'));
      }
    }
  });
});

describe('the sample workbook shows', () => {
  it.each(TIERS)('the tier %s', (tier) => {
    expect(classifications.map((one) => one.tier)).toContain(tier);
  });

  it.each(CRITERION_IDS)('a school that meets only %s', (criterion) => {
    expect(classifications.map(({ criteria }) => criteria.join())).toContain(criterion);
  });

  it('a school that meets all six criteria, and one that is on watch beside a tier', () => {
    expect(classifications.some(({ criteria }) => criteria.length === CRITERION_IDS.length)).toBe(true);
    expect(classifications.some(({ watch, criteria }) => watch && criteria.length > 0)).toBe(true);
  });

  // Each answer a criterion can get, and whose answer it is.
  it.each<[CriterionId, string]>([
    ['underperforming', 'met by state; not-met by state; pending by state; unknown by none'],
    [
      'lowest-10',
      'met by computed; met by state; not-applicable by none; not-met by computed; not-met by state; unknown by none',
    ],
    [
      'low-groups',
      'met by computed; met by state; not-applicable by none; not-met by computed; not-met by state; unknown by none',
    ],
    ['federal', 'met by state; not-applicable by none; not-met by state; unknown by none'],
    ['grad-rate', 'met by computed; met by state; not-met by computed; not-met by state; unknown by none'],
    ['participation', 'met by computed; met by state; not-met by computed; not-met by state; unknown by none'],
  ])('every answer to %s', (criterion, answers) => {
    const found = classifications.flatMap(({ findings }) =>
      findings.filter((one) => one.criterion === criterion).map(({ outcome, basis }) => `${outcome} by ${basis}`),
    );
    expect([...new Set(found)].sort().join('; ')).toBe(answers);
  });

  it.each<Conflict['code']>([
    'state-against-number',
    'number-despite-insufficient-data',
    'named-but-not-requiring',
    'broad-without-designation',
  ])('the conflict %s', (code) => {
    expect(classifications.flatMap(({ conflicts }) => conflicts.map((one) => one.code))).toContain(code);
  });

  it.each<CriterionId>(['lowest-10', 'low-groups', 'grad-rate', 'participation'])(
    'a number against the finding of the state on %s, both ways',
    (criterion) => {
      const stated = classifications.flatMap(({ conflicts }) =>
        conflicts.flatMap((one) =>
          one.code === 'state-against-number' && one.criterion === criterion ? [one.stated] : [],
        ),
      );
      expect([...new Set(stated)].sort()).toEqual(['met', 'not-met']);
    },
  );

  it.each<FindingNote>(['rate-is-zero', 'near-the-line', 'designation-replaces-line'])('the note %s', (note) => {
    expect(classifications.flatMap(({ findings }) => findings.flatMap(({ notes }) => notes))).toContain(note);
  });

  it.each<SkipReason['code']>([
    'blank',
    'state-total',
    'collaborative-total',
    'note',
    'total',
    'headings-again',
    'repeats-row',
    'no-code-or-name',
  ])('a row that is skipped: %s', (code) => {
    expect(results.skipped.map(({ reason }) => reason.code)).toContain(code);
  });

  it('every district of the letter, one without a school, one without an identified school, and an unlisted one', () => {
    const listed = results.districts.filter(({ support }) => support !== 'not listed');
    expect(listed).toHaveLength(25);
    expect(listed.filter(({ own, schools }) => own === null && schools.length === 0)).toEqual([]);
    expect(listed.filter(({ identified, schools }) => !identified && schools.length > 0)).not.toEqual([]);
    expect(results.districts.some(({ support, identified }) => support === 'not listed' && identified)).toBe(true);
  });

  it('a district of 43 schools, one of one school, one with an apostrophe, one only on watch, one without a region', () => {
    const sizes = results.districts.map(({ schools }) => schools.length);
    expect(Math.max(...sizes)).toBe(43);
    expect(sizes).toContain(1);
    expect(results.districts.map(({ name }) => name)).toContain("Martha's Vineyard");
    expect(results.districts.some(({ watchList, identified }) => watchList.length > 0 && !identified)).toBe(true);
    expect(results.districts.some(({ region }) => region === null)).toBe(true);
  });

  it('a school whose region is not that of its district', () => {
    expect(results.districts.some(({ teams, region }) => region !== null && teams.length > 1)).toBe(true);
  });
});

// One sheet cannot show what is said of a whole column or file: those cases stand in the tests of the intake.
const SHOWN: Record<IssueCode, 'in the workbook' | 'in the pasted rows' | 'about a column or file'> = {
  'code-repaired': 'in the workbook',
  'code-doubtful': 'in the workbook',
  'code-unreadable': 'in the workbook',
  'code-not-of-district': 'in the workbook',
  'code-duplicate': 'in the workbook',
  'not-a-percentile': 'in the workbook',
  'not-a-rate': 'in the workbook',
  'rate-is-zero': 'in the workbook',
  'excel-error': 'in the workbook',
  'percents-read-as-fractions': 'in the workbook',
  'percent-scale-mixed': 'about a column or file',
  'percent-scale-unclear': 'about a column or file',
  'decimal-commas-read': 'about a column or file',
  'unknown-reason': 'in the workbook',
  'unknown-classification': 'in the workbook',
  'unknown-designation': 'in the workbook',
  'unknown-group': 'in the workbook',
  'heading-twice': 'about a column or file',
  'graduation-of-other-year': 'about a column or file',
  'years-of-cohorts': 'about a column or file',
  'heading-chosen-by-year': 'about a column or file',
  'heading-suggested': 'about a column or file',
  'headings-not-used': 'in the workbook',
  'no-headings': 'about a column or file',
  'column-absent': 'about a column or file',
  'row-short': 'in the pasted rows',
  'rows-hidden': 'in the workbook',
  'quote-never-closed': 'about a column or file',
  'other-year': 'about a column or file',
  'several-years': 'about a column or file',
  'other-years-left-out': 'about a column or file',
  'and-more': 'about a column or file',
};

describe('the doubts that the samples raise', () => {
  it('are in the workbook just those it is to show', () => {
    const codes = Object.entries(SHOWN).flatMap(([code, where]) => (where === 'in the workbook' ? [code] : []));
    expect([...new Set(results.issues.map(({ code }) => code))].sort()).toEqual(codes.sort());
  });

  it('include an Excel error in a percentile and one in a rate', () => {
    const columns = results.issues.flatMap((issue) => (issue.code === 'excel-error' ? [issue.column] : []));
    expect([...new Set(columns)]).toEqual([
      '2023 Accountability Percentile',
      '2022 Four-Year Cohort Graduation Rate (%)',
    ]);
  });

  it('are in the pasted rows a row that ends early and codes without their zeros', async () => {
    const text = await readFile(fileURLToPath(new URL('../../samples/pasted-rows.txt', import.meta.url)));
    const pasted = assess(
      { ...(await firstSheet(text)), fromText: true },
      { file: null, sheet: null },
      shippedPolicy(pack202324),
      '2023-10-02',
    );
    const found = pasted.ok ? pasted.results : null;
    expect(found?.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['row-short', 'code-repaired']));
    expect(found?.schools.map(({ classification }) => classification.tier)).toEqual([
      'Tier 2',
      'None',
      'Tier 1',
      'Tier 4',
      'Watch',
      'Tier 2',
      'Insufficient data',
      'None',
      'Check',
    ]);
    expect(found?.schools.map(({ classification }) => classification.record.schoolName)).toContain(
      '"Best" Example School (made up)',
    );
  });
});
